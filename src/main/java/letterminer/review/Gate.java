package letterminer.review;

import com.sun.net.httpserver.Headers;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Decides which requests are handled. The server listens on the loopback interface, but any page in the user's browser
 * can send requests there:
 *
 * <ul>
 *   <li>a page whose host name an attacker resolves to 127.0.0.1 (DNS rebinding) sends its own name as {@code Host}
 *   <li>a page of another origin sends that as {@code Origin} with requests that change something, and
 *       {@code Sec-Fetch-Site} with all requests
 *   <li>neither it nor another user of the machine knows the token, which {@link ReviewServer} requires
 * </ul>
 */
final class Gate {
  private static final Set<String> OWN_SITE = Set.of("same-origin", "none");

  private final Set<String> hosts;

  Gate(int port) {
    this.hosts = Set.of("127.0.0.1:" + port, "localhost:" + port);
  }

  /**
   * Checks a request.
   *
   * @param opensPage whether it requests the page itself, which links may open
   * @throws RequestException if it does not come from our own page
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

  /** The value of a header that is present exactly once; duplicates could be interpreted in different ways. */
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
