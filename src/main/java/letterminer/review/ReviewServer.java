package letterminer.review;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import letterminer.dataset.Json;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Serves the review page to the browser of this machine's user, and to nobody else: see {@link Gate}. Every path starts
 * with a random token; without it, nothing is served.
 */
public final class ReviewServer implements Closeable {
  private static final Logger LOG = LoggerFactory.getLogger(ReviewServer.class);

  /** A mark with its note takes a few hundred bytes. */
  static final int MOST_POSTED = 64 * 1024;

  /** Allows only our own files and responses, and no address of ours in a referrer. */
  static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
      + "connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

  private final HttpServer server;
  private final ExecutorService threads;
  private final Gate gate;
  private final Secret token = Secret.random();
  private final Secret ticket = Secret.random();
  private final AtomicBoolean ticketUsed = new AtomicBoolean();
  private final ReviewApi api;
  private final String start;

  /**
   * Starts the server.
   *
   * @param api handles the requests
   * @param port 0 for the run's usual port, or any free one if that is taken: a browser stores marks that it could
   *     not send under this address, and they reappear when the same run is reviewed
   *
   * @param target the item shown first, see {@link ReviewApi#target}
   * @throws IOException if the port is taken
   */
  public ReviewServer(ReviewApi api, int port, Optional<String> target) throws IOException {
    this.api = api;
    this.start = target.map(place -> "#" + place).orElse("");
    this.server = port == 0 ? onUsualPort(api.usualPort()) : on(port);
    this.gate = new Gate(port());
    AtomicInteger number = new AtomicInteger();
    // Unlimited: a slow request holds its thread until Java's server abandons it, and must not block others.
    this.threads = Executors.newCachedThreadPool(task -> {
      Thread thread = new Thread(task, "review-" + number.incrementAndGet());
      thread.setDaemon(true);
      return thread;
    });
    server.setExecutor(threads);
    server.createContext("/", this::handle);
    server.start();
  }

  private static HttpServer onUsualPort(int usual) throws IOException {
    try {
      return on(usual);
    } catch (BindException e) {
      return on(0);
    }
  }

  private static HttpServer on(int port) throws IOException {
    return HttpServer.create(new InetSocketAddress(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), port), 0);
  }

  /** The port of the server. */
  public int port() {
    return server.getAddress().getPort();
  }

  /** The address of the page, to be shown to the user. */
  public String address() {
    return "http://127.0.0.1:" + port() + home();
  }

  /**
   * An address that works once and leads to the page, for starting a browser. Every user of a machine can see the
   * arguments of all processes, but by then this address has been used.
   */
  public String ticketAddress() {
    return "http://127.0.0.1:" + port() + "/start/" + ticket.text();
  }

  private String home() {
    return "/" + token.text() + "/" + start;
  }

  private void handle(HttpExchange exchange) {
    try {
      Reply reply = reply(exchange);
      send(exchange, reply);
    } catch (IOException e) {
      LOG.debug("a browser went away", e);
    } finally {
      exchange.close();
    }
  }

  private Reply reply(HttpExchange exchange) {
    try {
      return routed(exchange);
    } catch (RequestException e) {
      return error(e.status(), e.getMessage(), e.isMoved());
    } catch (IOException e) {
      return error(Reply.BAD_REQUEST, "The request could not be read.", false);
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      LOG.warn("a request failed", e);
      return error(Reply.FAILED, "This is a bug in Letterminer: " + e.getClass().getSimpleName() + ".", false);
    }
  }

  static Reply error(int status, String message, boolean moved) {
    try {
      Object error = moved ? new MovedError(message, true) : new PlainError(message);
      return Reply.json(status, Json.lines().writeValueAsBytes(error));
    } catch (IOException e) {
      throw new IllegalStateException(e); // In-memory streams do not fail.
    }
  }

  private record PlainError(String error) {}

  private record MovedError(String error, boolean moved) {}

  private Reply routed(HttpExchange exchange) throws RequestException, IOException {
    String method = exchange.getRequestMethod();
    List<String> parts = Request.parts(exchange.getRequestURI().getRawPath());
    boolean isTicket = parts.size() == 2 && parts.get(0).equals("start");
    gate.check(method, exchange.getRequestHeaders(), isTicket || parts.size() == 2 && parts.get(1).isEmpty());
    if (isTicket && method.equals("GET") && ticket.matches(parts.get(1)) && ticketUsed.compareAndSet(false, true)) {
      return Reply.to(home());
    }
    if (parts.size() < 2 || !token.matches(parts.get(0))) {
      throw RequestException.of(Reply.NOT_FOUND,
          "There is nothing here. Open the address that the terminal shows; it changes with every start.");
    }
    if (!List.of("GET", "HEAD", "POST").contains(method)) {
      throw RequestException.of(Reply.METHOD_NOT_ALLOWED, "This address accepts GET and POST.");
    }
    byte[] body = method.equals("POST") ? body(exchange) : new byte[0];
    return api.answer(new Request(
        method.equals("POST") ? method : "GET", parts.subList(1, parts.size()),
        Request.query(Optional.ofNullable(exchange.getRequestURI().getRawQuery())), body));
  }

  private static byte[] body(HttpExchange exchange) throws RequestException, IOException {
    String type = Optional.ofNullable(exchange.getRequestHeaders().getFirst("Content-Type")).orElse("");
    if (!type.split(";", 2)[0].strip().equalsIgnoreCase("application/json")) {
      throw RequestException.of(Reply.UNSUPPORTED_TYPE, "Only JSON can be posted here.");
    }
    InputStream in = exchange.getRequestBody();
    byte[] body = in.readNBytes(MOST_POSTED + 1);
    if (body.length > MOST_POSTED) {
      throw RequestException.of(Reply.TOO_LARGE, "A mark may have at most " + MOST_POSTED + " bytes. Shorten the note.");
    }
    return body;
  }

  private static void send(HttpExchange exchange, Reply reply) throws IOException {
    Headers headers = exchange.getResponseHeaders();
    headers.set("Content-Security-Policy", POLICY);
    headers.set("Cross-Origin-Opener-Policy", "same-origin");
    headers.set("Cross-Origin-Resource-Policy", "same-origin");
    headers.set("X-Content-Type-Options", "nosniff");
    headers.set("Referrer-Policy", "no-referrer");
    headers.set("Cache-Control", "no-store");
    headers.set("Content-Type", reply.type());
    reply.headers().forEach(headers::set);
    boolean isHead = exchange.getRequestMethod().equals("HEAD");
    boolean isEmpty = isHead || reply.content().length == 0;
    exchange.sendResponseHeaders(reply.status(), isEmpty ? -1 : reply.content().length);
    if (!isEmpty) {
      exchange.getResponseBody().write(reply.content());
    }
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
