package letterminer.review;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A request that passed all checks.
 *
 * @param method {@code GET} or {@code POST}
 * @param path the parts of the path below the token, not unescaped, since none of our paths need escaping
 * @param query the parameters, not unescaped, since ours are numbers
 * @param body the posted content
 */
record Request(String method, List<String> path, Map<String, String> query, byte[] body) {
  /** Longer paths are invalid. */
  private static final int LONGEST_PATH = 300;

  /**
   * The parts of a path.
   *
   * @throws RequestException if it contains anything that could have another meaning in a file system
   */
  static List<String> parts(String path) throws RequestException {
    if (path == null || path.length() > LONGEST_PATH || !path.startsWith("/")) {
      throw RequestException.notFound();
    }
    List<String> parts = List.of(path.substring(1).split("/", -1));
    for (int i = 0; i < parts.size(); i++) {
      String part = parts.get(i);
      boolean isFolder = part.isEmpty() && i == parts.size() - 1;
      if (!isFolder && (part.isEmpty() || part.startsWith(".") || !part.chars().allMatch(Request::isPlain))) {
        throw RequestException.notFound();
      }
    }
    return parts;
  }

  private static boolean isPlain(int c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '-' || c == '_' || c == '.';
  }

  /** The parameters after the question mark. */
  static Map<String, String> query(Optional<String> text) {
    Map<String, String> query = new HashMap<>();
    for (String pair : text.filter(t -> t.length() <= LONGEST_PATH).orElse("").split("&")) {
      int equals = pair.indexOf('=');
      if (equals > 0) {
        query.put(pair.substring(0, equals), pair.substring(equals + 1));
      }
    }
    return query;
  }

  boolean isPost() {
    return method.equals("POST");
  }

  /**
   * A parameter that is a number.
   *
   * @throws RequestException if it is missing, not a number, or out of bounds
   */
  double number(String name, double least, double most) throws RequestException {
    try {
      double number = Double.parseDouble(query.getOrDefault(name, ""));
      if (number >= least && number <= most) {
        return number;
      }
    } catch (NumberFormatException e) {
      // Treated like a number that is too large.
    }
    throw RequestException.of(Reply.BAD_REQUEST, "The parameter " + name + " must be a number from " + least + " to " + most + ".");
  }
}
