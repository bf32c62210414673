package letterminer.reading;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Removes Markdown markup from a line of text and keeps its meaning. Only what converters usually write is supported:
 * headings, strong and emphasised text, escapes and a few entities.
 */
final class Markdown {
  private static final Pattern ALL_STRONG =
      Pattern.compile("^(\\s*)(?:\\*\\*|__)(.+?)(?:\\*\\*|__)\\s*$");
  private static final Pattern STRONG = Pattern.compile("\\*\\*(\\S[^*]*?)\\*\\*|__(\\S[^_]*?)__");
  private static final Pattern EMPHASIS =
      Pattern.compile("(?<![\\w*])[*_](\\S(?:[^*_]*\\S)?)[*_](?![\\w*])");
  private static final Pattern ESCAPE = Pattern.compile("\\\\([\\\\`*_{}\\[\\]()#+.!|>~-])");

  private Markdown() {}

  /** A line without its markup, and whether all of it is bold. Indent and tabs are kept. */
  record MarkedLine(String text, boolean bold) {}

  static MarkedLine line(String raw) {
    String text = Characters.keepingTabs(raw);
    boolean bold = false;
    String heading = heading(text);
    if (heading.length() < text.length()) {
      text = heading;
      bold = true;
    }
    Matcher strong = ALL_STRONG.matcher(text);
    if (strong.matches() && !strong.group(2).contains("**")) {
      text = strong.group(1) + strong.group(2);
      bold = true;
    }
    if (text.indexOf('*') >= 0 || text.indexOf('_') >= 0) {
      text = STRONG.matcher(text).replaceAll(m ->
          Matcher.quoteReplacement(m.group(1) != null ? m.group(1) : m.group(2)));
      text = EMPHASIS.matcher(text).replaceAll("$1");
    }
    text = ESCAPE.matcher(text).replaceAll("$1");
    text = text.replace("&amp;", "&").replace("&lt;", "<").replace("&gt;", ">")
        .replace("&nbsp;", " ").replace("<br>", " ").replace("<br/>", " ");
    return new MarkedLine(text, bold);
  }

  /** The text of a heading ({@code ## Text ##}); any other line unchanged. */
  private static String heading(String line) {
    String text = line.strip();
    int marks = 0;
    while (marks < text.length() && text.charAt(marks) == '#') {
      marks++;
    }
    if (marks == 0 || marks > 6 || marks == text.length() || text.charAt(marks) != ' ') {
      return line;
    }
    int end = text.length();
    while (end > marks && (text.charAt(end - 1) == '#' || text.charAt(end - 1) == ' ')) {
      end--;
    }
    return text.substring(marks, end).strip();
  }
}
