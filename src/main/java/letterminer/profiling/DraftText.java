package letterminer.profiling;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import letterminer.profile.Tokens;

/** The text of a draft as it grows. Not safe for use by several threads. */
final class DraftText {
  private static final int WIDTH = 110;
  private static final Pattern COUNTED = Pattern.compile("(?:\\p{L}{2,15} ){1,3}\\d{1,2}\\s{0,2}[:\u2013-]\\s{1,3}(?=\\p{Lu})");

  private final StringBuilder text = new StringBuilder();

  DraftText line(String line) {
    text.append(line).append('\n');
    return this;
  }

  /** A comment, broken into lines. */
  DraftText comment(String comment) {
    StringBuilder line = new StringBuilder("#");
    for (String word : comment.split(" ")) {
      if (line.length() + word.length() > WIDTH) {
        line(line.toString());
        line = new StringBuilder("#");
      }
      line.append(' ').append(word);
    }
    return line(line.toString());
  }

  DraftText blank() {
    return line("");
  }

  /** A list under a key, one entry per line with a note; nothing if the list is empty. */
  DraftText list(String indent, String key, List<ListItem> entries) {
    if (!entries.isEmpty()) {
      line(indent + key + ":");
      entries.forEach(e -> line(indent + "  - " + quoted(e.text()) + (e.note().isEmpty() ? "" : "  # " + e.note())));
    }
    return this;
  }

  /** An entry of a list with a note. */
  record ListItem(String text, String note) {}

  static String quoted(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }

  static String quoted(List<String> texts) {
    return texts.stream().map(DraftText::quoted).collect(Collectors.joining(", ", "[", "]"));
  }

  /** Words as a phrase takes them: characters with a special meaning in phrases are omitted. */
  static String phrase(String words) {
    return words.replaceAll("[\\[\\](){}|*]", " ").replace("...", " ").replaceAll("\\s+", " ").replaceAll("[\\s:.,;–-]+$", "").strip();
  }

  /** A heading without its number. */
  static String unnumbered(String heading) {
    return heading.strip().replaceFirst("^(?:\\d{1,2}(?:\\.\\d{1,2}){0,3}[.):]?|[A-Za-z][.)])\\s+(?=\\S)", "");
  }

  /** The counted name before a heading, 'Quality Theme 1: Staffing', or empty text. */
  static String counted(String heading) {
    Matcher counted = COUNTED.matcher(heading.strip());
    return counted.lookingAt() ? counted.group() : "";
  }

  /** A grade's canonical form: lower case, except single letters ('B'). */
  static String grade(String printed) {
    return printed.strip().length() == 1 ? printed.strip() : printed.strip().toLowerCase(Locale.ROOT);
  }

  /** The words of a text, in lower case. */
  static List<String> words(String text) {
    Tokens tokens = Tokens.of(text);
    return IntStream.range(0, tokens.size()).mapToObj(tokens::word).toList();
  }

  /** A name made of words, for ids. */
  static String slug(String words) {
    String slug = words.toLowerCase(Locale.ROOT).replaceAll("['\u2019]", "").replaceAll("[^a-z0-9]+", "-").replaceAll("^[-0-9]+|-+$", "");
    return slug.length() > 40 ? slug.substring(0, 40).replaceAll("-[^-]*$", "") : slug.isEmpty() ? "x" : slug;
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
