package letterminer.reading;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes Markdown's marks off a line of text and keeps what they say. Converters write just a little of
 * the language: headings, strong and emphasised text, escapes and a few entities; no more is read here.
 */
final class Markdown {
  private static final Pattern HEADING = Pattern.compile("^ {0,3}#{1,6} +(.*?) *#*$");
  private static final Pattern ALL_STRONG =
      Pattern.compile("^(\\s*)(?:\\*\\*|__)(.+?)(?:\\*\\*|__)\\s*$");
  private static final Pattern STRONG = Pattern.compile("\\*\\*(\\S[^*]*?)\\*\\*|__(\\S[^_]*?)__");
  private static final Pattern EMPHASIS =
      Pattern.compile("(?<![\\w*])[*_](\\S(?:[^*_]*\\S)?)[*_](?![\\w*])");
  private static final Pattern ESCAPE = Pattern.compile("\\\\([\\\\`*_{}\\[\\]()#+.!|>~-])");

  private Markdown() {}

  /** A line without its marks, and whether they made all of it bold. Indent and tabs are kept. */
  record MarkedLine(String text, boolean bold) {}

  static MarkedLine line(String raw) {
    String text = raw.replaceAll("[\\p{Zs}&&[^ ]]", " ").replaceAll("[\\u200B-\\u200F\\uFEFF]", "");
    boolean bold = false;
    Matcher heading = HEADING.matcher(text);
    if (heading.matches()) {
      text = heading.group(1);
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
    return new MarkedLine(Characters.keepingTabs(text), bold);
  }
}
