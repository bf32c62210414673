package letterminer.rundiff;

/** Shows a changed text on one line: what was taken out as {@code [-...-]}, what was put in as {@code {+...+}}. */
final class TextChange {
  private static final int LONGEST = 160;

  /** Number of unchanged characters shown around a change. */
  private static final int CONTEXT = 30;

  private TextChange() {}

  static String cut(String text) {
    return text.length() <= LONGEST ? text : text.substring(0, whole(text, LONGEST - 1)) + "…";
  }

  static String between(String before, String after) {
    int shorter = Math.min(before.length(), after.length());
    int start = 0;
    while (start < shorter && before.charAt(start) == after.charAt(start)) {
      start++;
    }
    start = wordStart(before, start);
    int end = 0;
    while (end < shorter - start
        && before.charAt(before.length() - 1 - end) == after.charAt(after.length() - 1 - end)) {
      end++;
    }
    end = before.length() - wordEnd(before, before.length() - end);
    String out = before.substring(start, before.length() - end);
    String in = after.substring(start, after.length() - end);
    return left(before, start) + (out.isEmpty() ? "" : "[-" + cut(out) + "-]") + (in.isEmpty() ? "" : "{+" + cut(in) + "+}")
        + right(before, before.length() - end);
  }

  private static int wordStart(String text, int at) {
    int start = at;
    while (start > 0 && text.charAt(start - 1) != ' ') {
      start--;
    }
    return start;
  }

  private static int wordEnd(String text, int at) {
    int end = at;
    while (end < text.length() && text.charAt(end) != ' ') {
      end++;
    }
    return end;
  }

  private static String left(String text, int end) {
    int from = whole(text, Math.max(0, end - CONTEXT));
    return (from > 0 ? "…" : "") + text.substring(from, end);
  }

  private static String right(String text, int start) {
    int to = whole(text, Math.min(text.length(), start + CONTEXT));
    return text.substring(start, to) + (to < text.length() ? "…" : "");
  }

  /** An index that does not split a surrogate pair. */
  private static int whole(String text, int at) {
    return at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
  }
}
