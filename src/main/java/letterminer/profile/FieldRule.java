package letterminer.profile;

import java.util.List;
import java.util.Set;

/**
 * A researcher's own field: its name, where it occurs, and the type of its value.
 *
 * @param name its name in the tables, in lower case with hyphens
 * @param label its readable name
 * @param type the type of its value
 * @param in where it occurs
 * @param phrases wordings before the value; or with {@code {value}}, {@code {rest}}, {@code {number}}, {@code {date}},
 *     {@code {dates}} or {@code {grade}}, wordings around it
 * @param meanings wordings that mean a value by themselves
 * @param under the only headings under which it is looked for; if empty, it is looked for everywhere
 * @param many whether a letter may have several values
 * @param expected whether every letter has it, so that a missing one is reported
 */
public record FieldRule(
    String name, String label, Type type, Place in, List<Phrase> phrases, List<Meaning> meanings, List<Phrase> under,
    boolean many, boolean expected) {

  /** A value with the wordings that mean it, anywhere in a sentence or line. */
  public record Meaning(String value, List<Phrase> phrases) {
    public Meaning {
      phrases = List.copyOf(phrases);
    }
  }

  private static final String VALUE = "{value}";

  /** The value is everything that follows the phrase; {@code {value}} would take as few words as possible. */
  private static Phrase withoutLastValue(Phrase phrase) {
    String text = phrase.toString().strip();
    boolean last = text.endsWith(VALUE) && text.length() > VALUE.length();
    return last ? Phrase.of(text.substring(0, text.length() - VALUE.length()).strip()) : phrase;
  }

  /** The type of a field's value. */
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

  /** Where a field occurs. */
  public enum Place {
    /** At the beginning of a line above the salutation, or on the first page of a report. */
    LETTERHEAD,
    /** In the subject line or title. */
    SUBJECT,
    /** In the subject line, the title or a heading, from its beginning. */
    HEADING,
    /** At the beginning of a line, or as a line above the value. */
    LINE,
    /** In the first cell of a table row, or the header of a column. */
    TABLE,
    /** In a sentence. */
    SENTENCE
  }

  /** Names of the values that all letters have: a field of one of these names could not be told from them in the tables. */
  public static final Set<String> TAKEN = Set.of(
      "subject", "authority", "date", "period", "inspection", "licence", "addressee", "signatory", "inspector", "judgement", "missing",
      "point", "page");

  public FieldRule {
    phrases = phrases.stream().map(FieldRule::withoutLastValue).toList();
    meanings = List.copyOf(meanings);
    under = List.copyOf(under);
    if (!name.matches("[a-z][a-z0-9-]{0,40}")) {
      throw new IllegalArgumentException("expected 'name' to be letters in lower case, digits and hyphens, not '" + name + "'.");
    }
    if (TAKEN.contains(name)) {
      throw new IllegalArgumentException("the name '" + name + "' is that of a value which all letters have; expected another name, such as 'own-"
          + name + "'.");
    }
    if (phrases.isEmpty() && meanings.isEmpty()) {
      throw new IllegalArgumentException("the field '" + name + "' has neither 'phrases' nor 'values'; expected one of them.");
    }
  }
}
