package letterminer.profile;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A family's own list marker, given by an example: {@code R1}, {@code Finding 1.}, {@code Deficiency A}. Any number
 * matches, as does any single capital letter, and {@code i} or {@code I} alone for any Roman numeral. Immutable.
 */
public final class Marker {
  private static final int LONGEST = 60;
  private static final Pattern END = Pattern.compile("[.:)\\]\u2013\u2014-]{1,3}$");

  private final String example;
  private final Pattern pattern;

  private Marker(String example, Pattern pattern) {
    this.example = example;
    this.pattern = pattern;
  }

  /**
   * Reads an example.
   *
   * @throws IllegalArgumentException if nothing in it counts; the message says what was expected
   */
  public static Marker of(String example) {
    String form = END.matcher(example.strip()).replaceFirst("").strip();
    if (form.isEmpty() || form.length() > LONGEST) {
      throw new IllegalArgumentException("expected a list marker such as 'R1' or 'Finding 1.', not '" + example + "'.");
    }
    StringBuilder pattern = new StringBuilder();
    boolean counts = false;
    for (int i = 0; i < form.length(); i++) {
      char c = form.charAt(i);
      if (Character.isDigit(c)) {
        while (i + 1 < form.length() && Character.isDigit(form.charAt(i + 1))) {
          i++;
        }
        pattern.append("\\d{1,4}");
        counts = true;
      } else if (isSeparate(form, i) && (c == 'i' || c == 'I')) {
        pattern.append("(?:[ivxl]{1,6}|[IVXL]{1,6})");
        counts = true;
      } else if (isSeparate(form, i) && Character.isUpperCase(c)) {
        pattern.append("\\p{Lu}");
        counts = true;
      } else if (Character.isWhitespace(c)) {
        pattern.append("\\s{1,3}");
      } else {
        pattern.append(literal(c, isWithinWord(form, i)));
      }
    }
    if (!counts) {
      throw new IllegalArgumentException("the list marker '" + example
          + "' has nothing to count by; expected a number or a single capital letter in it, as in 'R1' or 'Deficiency A'.");
    }
    return new Marker(example.strip(), Pattern.compile(pattern + "[.:)\\]\u2013\u2014-]{0,2}(?=\\s|$)"));
  }

  private static boolean isSeparate(String form, int at) {
    return Character.isLetter(form.charAt(at)) && !isWordCharacter(form, at - 1) && !isWordCharacter(form, at + 1);
  }

  private static boolean isWithinWord(String form, int at) {
    return at > 0 && Character.isLetter(form.charAt(at - 1))
        || at + 1 < form.length() && Character.isLetter(form.charAt(at + 1));
  }

  private static boolean isWordCharacter(String form, int at) {
    return at >= 0 && at < form.length() && Character.isLetterOrDigit(form.charAt(at));
  }

  /** Words may be in capitals; a letter before a number is as it is. */
  private static String literal(char c, boolean inWord) {
    return inWord && Character.isLetter(c)
        ? "[" + Character.toLowerCase(c) + Character.toUpperCase(c) + "]" : Pattern.quote(String.valueOf(c));
  }

  /** Where a text continues after such a marker; empty if it does not begin with one. */
  public OptionalInt endIn(String text) {
    Matcher matcher = pattern.matcher(text.length() > 2 * LONGEST ? text.substring(0, 2 * LONGEST) : text);
    return matcher.lookingAt() ? OptionalInt.of(matcher.end()) : OptionalInt.empty();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Marker marker && marker.example.equals(example);
  }

  @Override
  public int hashCode() {
    return example.hashCode();
  }

  @Override
  public String toString() {
    return example;
  }
}
