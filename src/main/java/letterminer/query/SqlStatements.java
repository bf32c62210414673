package letterminer.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Splits SQL into statements at each {@code ;} that is not part of a string, a name or a comment. Lines can be added
 * one at a time. Not thread-safe.
 */
public final class SqlStatements {
  private final StringBuilder pending = new StringBuilder();
  private final List<String> complete = new ArrayList<>();
  private Optional<String> open = Optional.empty();

  /** Adds a line, without its line break. */
  public void add(String line) {
    String text = line + "\n";
    int i = 0;
    while (i < text.length()) {
      i = open.isPresent() ? inside(text, i, open.get()) : outside(text, i);
    }
  }

  /** Consumes the character at a position outside strings and comments; returns the next position. */
  private int outside(String text, int i) {
    char c = text.charAt(i);
    if (c == ';') {
      end();
      return i + 1;
    }
    Optional<String> opening = opening(text, i);
    String taken = opening.orElse(String.valueOf(c));
    pending.append(taken);
    open = opening.map(SqlStatements::closing);
    return i + taken.length();
  }

  /** Consumes text up to its closing mark, or to the end. */
  private int inside(String text, int i, String closing) {
    int end = text.indexOf(closing, i);
    if (end < 0) {
      pending.append(text, i, text.length());
      return text.length();
    }
    pending.append(text, i, end + closing.length());
    open = Optional.empty();
    return end + closing.length();
  }

  private static Optional<String> opening(String text, int i) {
    for (String mark : List.of("'", "\"", "--", "/*")) {
      if (text.startsWith(mark, i)) {
        return Optional.of(mark);
      }
    }
    if (text.charAt(i) != '$' || i > 0 && Character.isJavaIdentifierPart(text.charAt(i - 1))) {
      return Optional.empty();
    }
    int end = i + 1; // $$text$$ or $tag$text$tag$
    while (end < text.length() && (Character.isLetter(text.charAt(end)) || text.charAt(end) == '_')) {
      end++;
    }
    return end < text.length() && text.charAt(end) == '$' ? Optional.of(text.substring(i, end + 1)) : Optional.empty();
  }

  private static String closing(String opening) {
    return switch (opening) {
      case "--" -> "\n";
      case "/*" -> "*/";
      default -> opening;
    };
  }

  private void end() {
    String statement = pending.toString().strip();
    pending.setLength(0);
    if (!withoutComments(statement).isEmpty()) {
      complete.add(statement);
    }
  }

  /** Comments alone, or before a statement, are not a statement. */
  private static String withoutComments(String statement) {
    String rest = statement.strip();
    while (rest.startsWith("--") || rest.startsWith("/*")) {
      String closing = closing(rest.substring(0, 2));
      int end = rest.indexOf(closing, 2);
      rest = end < 0 ? "" : rest.substring(end + closing.length()).strip();
    }
    return rest;
  }

  /** Takes the rest as a statement, even without a {@code ;}. */
  public void finish() {
    end();
    open = Optional.empty();
  }

  /** Whether there is an unfinished statement. */
  public boolean isPending() {
    return !pending.toString().isBlank();
  }

  /** Removes and returns the complete statements. */
  public List<String> take() {
    List<String> taken = List.copyOf(complete);
    complete.clear();
    return taken;
  }

  /** The statements of a whole text. */
  public static List<String> of(String text) {
    SqlStatements statements = new SqlStatements();
    text.lines().forEach(statements::add);
    statements.finish();
    return statements.take();
  }
}
