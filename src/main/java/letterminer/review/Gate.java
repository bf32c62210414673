package letterminer.review;

import com.sun.net.httpserver.Headers;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Decides which requests are looked at. The server listens on the loopback interface, but every page that the user's
 * browser shows can send requests there:
 *
 * <ul>
 *   <li>a page whose name an attacker has resolve to 127.0.0.1 (DNS rebinding) sends its own name as {@code Host}
 *   <li>a page of another origin sends that as {@code Origin} with whatever changes something, and
 *       {@code Sec-Fetch-Site} with everything
 *   <li>neither it nor another user of the machine knows the token, which {@link ReviewServer} asks for
 * </ul>
 */
final class Gate {
  private static final Set<String> OWN_SITE = Set.of("same-origin", "none");

  private final Set<String> hosts;

  Gate(int port) {
    this.hosts = Set.of("127.0.0.1:" + port, "localhost:" + port);
  }

  /**
   * Lets a request pass.
   *
   * @param opensPage whether it asks for the page itself, which a link may lead to
   * @throws RequestException if it is not one of our own page's
   */
  void check(String method, Headers headers, boolean opensPage) throws RequestException {
    String host = single(headers, "Host").filter(hosts::contains).orElseThrow(() -> refused("Host"));
    Optional<String> origin = single(headers, "Origin");
    if (origin.isPresent() && !origin.get().equals("http://" + host)) {
      throw refused("Origin");
    }
    boolean changes = !method.equals("GET") && !method.equals("HEAD");
    if (changes && origin.isEmpty()) {
      throw refused("Origin");
    }
    Optional<String> site = single(headers, "Sec-Fetch-Site");
    boolean isOpened = opensPage && !changes && single(headers, "Sec-Fetch-Mode").equals(Optional.of("navigate"));
    if (site.isPresent() && !OWN_SITE.contains(site.get()) && !isOpened) {
      throw refused("Sec-Fetch-Site");
    }
  }

  /** A header that is there once; one that is sent twice means two things to two readers. */
  private static Optional<String> single(Headers headers, String name) throws RequestException {
    List<String> values = headers.getOrDefault(name, List.of());
    if (values.size() > 1) {
      throw refused(name);
    }
    return values.stream().findFirst();
  }

  private static RequestException refused(String header) {
    return RequestException.of(Reply.FORBIDDEN,
        "The request is not one of this page's own (header " + header + "). Open the address that the terminal shows.");
  }
}
