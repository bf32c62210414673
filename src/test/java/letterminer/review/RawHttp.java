package letterminer.review;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Sends requests as bytes: a browser and Java's own client would refuse most of those needed in tests. */
final class RawHttp {
  private static final int PATIENCE_MS = 60_000;

  private final int port;

  RawHttp(int port) {
    this.port = port;
  }

  /** A response, as text with one character per byte. */
  record Answer(int status, String head, byte[] content) {
    String text() {
      return new String(content, StandardCharsets.UTF_8);
    }

    String header(String name) {
      return head.lines().filter(line -> line.toLowerCase().startsWith(name.toLowerCase() + ":"))
          .map(line -> line.substring(name.length() + 1).strip()).findFirst().orElse("");
    }
  }

  String host() {
    return "127.0.0.1:" + port;
  }

  Answer get(String path, String... headers) throws IOException {
    return send("GET", path, "", withHost(headers));
  }

  /** Posts in the same way as the page. */
  Answer post(String path, String body) throws IOException {
    return send("POST", path, body, List.of(
        "Host: " + host(), "Origin: http://" + host(), "Content-Type: application/json", "Sec-Fetch-Site: same-origin"));
  }

  private List<String> withHost(String... headers) {
    List<String> all = new ArrayList<>(List.of(headers));
    if (all.stream().noneMatch(h -> h.startsWith("Host:"))) {
      all.add("Host: " + host());
    }
    return all;
  }

  Answer send(String method, String path, String body, List<String> headers) throws IOException {
    byte[] content = body.getBytes(StandardCharsets.UTF_8);
    StringBuilder request = new StringBuilder(method + " " + path + " HTTP/1.1\r\n");
    headers.forEach(header -> request.append(header).append("\r\n"));
    request.append("Connection: close\r\n");
    if (content.length > 0) {
      request.append("Content-Length: ").append(content.length).append("\r\n");
    }
    request.append("\r\n");
    try (Socket socket = open()) {
      socket.getOutputStream().write(request.toString().getBytes(StandardCharsets.ISO_8859_1));
      try {
        socket.getOutputStream().write(content);
        socket.getOutputStream().flush();
      } catch (IOException e) {
        // It was refused before it was complete.
      }
      return answer(socket.getInputStream());
    }
  }

  Socket open() throws IOException {
    Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
    socket.setSoTimeout(PATIENCE_MS);
    return socket;
  }

  private static Answer answer(InputStream in) throws IOException {
    byte[] all = in.readAllBytes();
    String text = new String(all, StandardCharsets.ISO_8859_1);
    int end = text.indexOf("\r\n\r\n");
    if (end < 0) {
      return new Answer(0, text, new byte[0]); // The connection was closed.
    }
    byte[] content = java.util.Arrays.copyOfRange(all, end + 4, all.length);
    return new Answer(Integer.parseInt(text.substring(9, 12)), text.substring(0, end), content);
  }
}
