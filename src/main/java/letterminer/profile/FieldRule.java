package letterminer.profile;

import java.util.List;

/**
 * A field of a researcher's own: what it is called, where it stands, and what kind of value it has.
 *
 * @param name its name in the tables, in lower case with hyphens
 * @param label what it is, for people
 * @param type what its value is
 * @param in where it stands
 * @param phrases what stands before the value; or with {@code {value}}, {@code {rest}}, {@code {number}}, {@code {date}},
 *     {@code {dates}} or {@code {grade}}, what stands around it
 * @param meanings wordings that mean a value by themselves
 * @param under headings under which alone it stands; anywhere if there are none
 * @param many whether a letter may have several values
 * @param expected whether every letter has it, so that a missing one is reported
 */
public record FieldRule(
    String name, String label, Type type, Place in, List<Phrase> phrases, List<Meaning> meanings, List<Phrase> under,
    boolean many, boolean expected) {

  /** A value with the wordings that mean it, wherever in a sentence or line they stand. */
  public record Meaning(String value, List<Phrase> phrases) {
    public Meaning {
      phrases = List.copyOf(phrases);
    }
  }

  private static final String VALUE = "{value}";

  /** What follows a phrase is the value in any case, and to its end; {@code {value}} would take as little as it can. */
  private static Phrase withoutLastValue(Phrase phrase) {
    String text = phrase.toString().strip();
    boolean last = text.endsWith(VALUE) && text.length() > VALUE.length();
    return last ? Phrase.of(text.substring(0, text.length() - VALUE.length()).strip()) : phrase;
  }

  /** What a field's value is. */
  public enum Type {
    /** Words, to the end of the line or sentence. */
    TEXT,
    /** A day. */
    DATE,
    /** One or more days. */
    DAYS,
    /** A number, in digits or words. */
    NUMBER,
    /** A person's name. */
    NAME,
    /** A grade of the profile's scale. */
    GRADE,
    /** A code with a digit in it. */
    REFERENCE
  }

  /** Where a field stands. */
  public enum Place {
    /** At the beginning of a line above the salutation, or on the first page of a report. */
    LETTERHEAD,
    /** In the subject line or title. */
    SUBJECT,
    /** In the subject line, the title or a heading, from its beginning. */
    HEADING,
    /** At the beginning of a line, or as a line above the value. */
    LINE,
    /** In the first cell of a table's row, or the head of a column. */
    TABLE,
    /** In a sentence. */
    SENTENCE
  }

  public FieldRule {
    phrases = phrases.stream().map(FieldRule::withoutLastValue).toList();
    meanings = List.copyOf(meanings);
    under = List.copyOf(under);
    if (!name.matches("[a-z][a-z0-9-]{0,40}")) {
      throw new IllegalArgumentException("expected 'name' to be letters in lower case, digits and hyphens, not '" + name + "'.");
    }
    if (phrases.isEmpty() && meanings.isEmpty()) {
      throw new IllegalArgumentException("the field '" + name + "' has neither 'phrases' nor 'values'; expected one of them.");
    }
  }
}
