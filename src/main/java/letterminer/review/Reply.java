package letterminer.review;

import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * A response to a browser.
 *
 * @param status HTTP status
 * @param type media type
 * @param content its bytes
 * @param headers in addition to those of every response
 */
record Reply(int status, String type, byte[] content, Map<String, String> headers) {
  static final String JSON = "application/json; charset=utf-8";

  static final int OK = 200;
  static final int CREATED = 201;
  static final int SEE_OTHER = 303;
  static final int BAD_REQUEST = 400;
  static final int FORBIDDEN = 403;
  static final int NOT_FOUND = 404;
  static final int METHOD_NOT_ALLOWED = 405;
  static final int CONFLICT = 409;
  static final int TOO_LARGE = 413;
  static final int UNSUPPORTED_TYPE = 415;
  static final int UNPROCESSABLE = 422;
  static final int FAILED = 500;
  static final int NO_SPACE = 507;

  static Reply of(String type, byte[] content) {
    return new Reply(OK, type, content, Map.of());
  }

  static Reply json(int status, byte[] json) {
    return new Reply(status, JSON, json, Map.of());
  }

  static Reply to(String place) {
    return new Reply(SEE_OTHER, "text/plain; charset=utf-8", new byte[0], Map.of("Location", place));
  }

  /** The same response, to be cached by the browser. */
  Reply kept() {
    return new Reply(status, type, content, Map.of("Cache-Control", "private, max-age=3600"));
  }

  static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
