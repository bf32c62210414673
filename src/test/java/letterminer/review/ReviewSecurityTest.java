package letterminer.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests that the user's own page gets everything, and anybody else gets nothing. */
class ReviewSecurityTest {
  @TempDir static Path folder;

  private static ReviewedRun run;
  private static ReviewServer server;
  private static RawHttp http;
  private static String home;

  @BeforeAll
  static void serve() throws Exception {
    ReviewedRun.make(folder.resolve("letters"), folder.resolve("run"));
    run = ReviewedRun.open(folder.resolve("run"));
    server = run.server();
    http = new RawHttp(server.port());
    home = ReviewedRun.home(server);
  }

  @AfterAll
  static void stop() throws IOException {
    server.close();
    run.close();
  }

  private static void assertRefused(int status, RawHttp.Answer answer) {
    assertEquals(status, answer.status(), answer.text());
    assertFalse(answer.text().contains("Dunmere"), answer.text());
    assertFalse(answer.text().contains(folder.toString()), answer.text());
  }

  @Test
  void thePageIsServedWithAPolicyThatForbidsEverythingElse() throws Exception {
    RawHttp.Answer page = http.get(home, "Sec-Fetch-Site: none", "Sec-Fetch-Mode: navigate");

    assertEquals(200, page.status());
    assertEquals("text/html; charset=utf-8", page.header("Content-Type"));
    String policy = page.header("Content-Security-Policy");
    assertTrue(policy.startsWith("default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"), policy);
    assertFalse(policy.contains("unsafe"), policy);
    assertEquals("no-referrer", page.header("Referrer-Policy"));
    assertEquals("nosniff", page.header("X-Content-Type-Options"));
    assertEquals("", page.header("Access-Control-Allow-Origin"));
    assertEquals(200, http.get(home + "api/run.json", "Sec-Fetch-Site: same-origin").status());
    assertEquals(200, http.get(home + "api/run.json", "Host: localhost:" + server.port()).status());
  }

  /**
   * The last address belongs to the same machine: a server listening on all interfaces would answer there, and on the
   * whole network.
   */
  @Test
  void itListensOnOneAddressOnly() throws Exception {
    List<InetAddress> others = new ArrayList<>(NetworkInterface.networkInterfaces().flatMap(NetworkInterface::inetAddresses)
        .filter(address -> !address.isLoopbackAddress()).toList());
    others.add(InetAddress.getByName("127.0.0.2"));
    for (InetAddress other : others) {
      try (Socket socket = new Socket()) {
        assertThrows(IOException.class, () -> socket.connect(new InetSocketAddress(other, server.port()), 2000), other.toString());
      }
    }
  }

  @Test
  void withoutTheTokenThereIsNothing() throws Exception {
    String token = home.substring(1, home.length() - 1);
    String other = token.substring(0, token.length() - 1) + (token.endsWith("A") ? "B" : "A");
    for (String path : List.of("/", "/api/run.json", "/" + other + "/", "/" + other + "/api/run.json",
        "/" + token.substring(1) + "/", "/" + token.toLowerCase() + "x/", "/app/index.html", "/start/", "/start/" + token)) {
      assertRefused(404, http.get(path));
    }
    assertTrue(token.length() >= 32, "as long as 192 bits");
    try (ReviewServer second = run.server()) {
      assertNotEquals(home, ReviewedRun.home(second));
    }
  }

  @Test
  void theAddressPassedToABrowserWorksOnce() throws Exception {
    String ticket = server.ticketAddress().substring(("http://" + http.host()).length());

    assertFalse(ticket.contains(home.substring(1, home.length() - 1)), "no token among the arguments of a process");
    RawHttp.Answer first = http.get(ticket, "Sec-Fetch-Site: none", "Sec-Fetch-Mode: navigate");
    assertEquals(303, first.status());
    assertEquals(home, first.header("Location"));
    assertRefused(404, http.get(ticket));
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "Host: rebound.example", "Host: rebound.example:%d", "Host: 127.0.0.1", "Host: 127.0.0.1:1", "Host: 127.0.0.1.example:%d",
    "Host: 0.0.0.0:%d", "Host: [::1]:%d", "Host: localhost.:%d", "Host: ",
    "Origin: http://rebound.example", "Origin: null", "Origin: https://127.0.0.1:%d", "Origin: http://localhost:%d",
    "Origin: http://127.0.0.1", "Sec-Fetch-Site: cross-site", "Sec-Fetch-Site: same-site"})
  void requestsOfAnotherSiteAreRefusedEvenWithTheToken(String header) throws Exception {
    String sent = header.replace("%d", "" + server.port());
    assertRefused(403, http.get(home + "api/run.json", sent));
    assertRefused(403, http.get(home + "api/letters/x/pages/1.png", sent, "Sec-Fetch-Mode: no-cors"));
  }

  @Test
  void aRequestNeedsExactlyOneHost() throws Exception {
    assertRefused(403, http.get(home + "api/run.json", "Host: " + http.host(), "Host: rebound.example"));
    RawHttp.Answer none = http.send("GET", home + "api/run.json", "", List.of());
    assertRefused(403, none);
  }

  @Test
  void aLinkMayOpenThePageAndNothingElse() throws Exception {
    String[] link = {"Sec-Fetch-Site: cross-site", "Sec-Fetch-Mode: navigate"};
    assertEquals(200, http.get(home, link).status());
    assertRefused(403, http.get(home + "api/run.json", link));
    assertRefused(403, http.send("POST", home, "{}", List.of(
        "Host: " + http.host(), "Origin: http://" + http.host(), link[0], link[1])));
  }

  @Test
  void marksComeFromThePageAlone() throws Exception {
    String mark = "{\"letter\":\"x\"}";
    List<String> own = List.of("Host: " + http.host(), "Origin: http://" + http.host(), "Content-Type: application/json");
    for (String path : List.of(home + "api/corrections", home + "api/source")) {
      assertRefused(403, http.send("POST", path, mark, List.of(own.get(0), own.get(2))));
      assertRefused(403, http.send("POST", path, mark, List.of(own.get(0), "Origin: http://rebound.example", own.get(2))));
      assertRefused(403, http.send("POST", path, mark, List.of(own.get(0), own.get(1), own.get(2), "Sec-Fetch-Site: cross-site")));
      // Types that a form or a script of another site may send without a preflight request.
      for (String type : List.of("text/plain", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x", "")) {
        assertRefused(415, http.send("POST", path, mark, List.of(own.get(0), own.get(1), "Content-Type: " + type)));
      }
    }
    RawHttp.Answer options = http.send("OPTIONS", home + "api/corrections", "", List.of(
        own.get(0), "Origin: http://rebound.example", "Access-Control-Request-Method: POST"));
    assertRefused(403, options);
    assertEquals("", options.header("Access-Control-Allow-Origin"));
    for (String method : List.of("PUT", "DELETE", "TRACE", "PATCH", "OPTIONS")) {
      assertRefused(405, http.send(method, home + "api/corrections", "", own));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "app/../api/run.json", "app/..%2f..%2fetc/passwd", "app/%2e%2e/%2e%2e/run", "app//etc/passwd",
    "app/ReviewServer.class", "app/package-info.class", "app/.", "app/", "app", "app/.git", "app/index.html%00.png",
    "app/index.html/", "app/../../../../datapackage.json", "letters.jsonl", "datapackage.json", "corrections.jsonl",
    "api/letters/..%2f..%2fdatapackage.json", "api/letters/../../datapackage.json", "api/letters/%2e%2e.json",
    "api/letters/x.json", "api/letters/x/pages/1.png", "api/letters/x/text", "api/", "api/run", "api", "%61pi/run.json",
    "api/run.json/x", "api/corrections", "api/source"})
  void onlyTheFilesOfThePageAreServed(String path) throws Exception {
    assertRefused(404, http.get(home + path));
  }

  @Test
  void malformedAddressesAreRefusedByTheServerItself() throws Exception {
    for (String path : List.of("app/..\\..\\run", "app/%zz", "app/<b>", "app/\u00e9")) {
      int status = http.get(home + path).status();
      assertTrue(status == 400 || status == 404, path + ": " + status);
    }
  }

  @Test
  void oddPathsAreNotLetters() throws Exception {
    String id = ReviewedRun.letters(server).get(0);
    for (String path : List.of(id + "/pages/0.png", id + "/pages/999.png", id + "/pages/-1.png", id + "/pages/1.png/2",
        id + "/pages/99999999999.png", id + "/pages/x.png", id + "/pages/1.jpg", id + "/nothing", id, id + ".json.json",
        "a".repeat(5000) + ".json")) {
      assertRefused(404, http.get(home + "api/letters/" + path));
    }
    for (String query : List.of("page=1", "page=1&x=a&y=1&width=1&height=1", "page=1&x=NaN&y=1&width=1&height=1",
        "page=1&x=1e9&y=1&width=1&height=1", "page=1&x=1&y=1&width=-1&height=1", "&&&=&=1&x", "page=%31")) {
      assertRefused(400, http.get(home + "api/letters/" + id + "/text?" + query));
    }
    assertRefused(400, http.get(home + "api/letters/" + id + "/pages/1.png?scale=1000"));
    assertRefused(400, http.get(home + "api/letters/" + id + "/pages/1.png?scale=0"));
  }

  @Test
  void aPostedBodyIsLimitedAndMustBeAnObject() throws Exception {
    String path = home + "api/corrections";
    assertRefused(413, http.post(path, "{\"note\":\"" + "x".repeat(ReviewServer.MOST_POSTED) + "\"}"));
    int huge = http.post(path, "{\"note\":\"" + "x".repeat(8_000_000) + "\"}").status();
    assertTrue(huge == 413 || huge == 0, "refused, or the connection closed: " + huge);
    for (String body : List.of("", "x", "[]", "1", "null", "{", "{\"a\":", "[".repeat(30_000), "{\"a\":".repeat(8_000))) {
      RawHttp.Answer answer = http.post(path, body);
      assertRefused(400, answer);
      assertTrue(answer.text().startsWith("{\"error\":\""), answer.text());
    }
  }

  @Test
  void aNamedFolderIsNotServed() throws Exception {
    assertEquals(422, http.post(home + "api/source", "{\"folder\":\"/no/such/folder\"}").status());
    assertEquals(422, http.post(home + "api/source", "{\"folder\":\"\"}").status());
    assertEquals(422, http.post(home + "api/source", "{}").status());
    assertEquals(422, http.post(home + "api/source", "{\"folder\":\"\\u0000\"}").status());
    assertEquals(200, http.post(home + "api/source", "{\"folder\":\"/etc\"}").status());
    assertRefused(404, http.get(home + "passwd"));
    assertRefused(404, http.get(home + "app/passwd"));
  }

  @Test
  @Timeout(value = 30, unit = TimeUnit.SECONDS)
  void slowClientsDoNotBlockOthers() throws Exception {
    List<Socket> slow = new ArrayList<>();
    try {
      for (int i = 0; i < 150; i++) {
        Socket socket = http.open();
        socket.getOutputStream().write(
            ("POST " + home + "api/corrections HTTP/1.1\r\nHost: " + http.host() + (i % 2 == 0 ? "\r\nX: " : "")).getBytes(
                StandardCharsets.ISO_8859_1));
        slow.add(socket);
      }
      assertEquals(200, http.get(home + "api/run.json").status());
    } finally {
      for (Socket socket : slow) {
        socket.close();
      }
    }
  }

  @Test
  void letterTextIsNeverHtml() throws Exception {
    String run = http.get(home + "api/run.json").text();
    assertTrue(run.contains("<b>'wexmoor'&.txt"), run);
    for (String id : ReviewedRun.letters(server)) {
      RawHttp.Answer letter = http.get(home + "api/letters/" + id + ".json");
      assertEquals(200, letter.status());
      assertEquals("application/json; charset=utf-8", letter.header("Content-Type"));
      assertEquals("nosniff", letter.header("X-Content-Type-Options"));
      assertFalse(letter.text().contains(folder.toString()), "no path of the disk");
    }
  }
}
