package letterminer.rundiff;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/**
 * A difference between two runs.
 *
 * @param file the file that the letter was read from; its name in the new run, if that has it; empty for a row of
 *     no letter
 *
 * @param letter the letter's id there; empty for a change of a file
 * @param kind kind of thing that changed
 * @param status type of change
 * @param id names the value: a field's name, or the id of a point, judgement or person without the letter's, or the
 *     key of a row
 *
 * @param aspect which part of the value changed; for a letter that was added or removed, the reason; empty otherwise
 * @param before the value in the old run; empty if there was none
 * @param after the value in the new run; empty if there is none
 */
public record Change(
    @JsonProperty("file") String file,
    @JsonProperty("letter") String letter,
    @JsonProperty("kind") Subject kind,
    @JsonProperty("status") Status status,
    @JsonProperty("id") String id,
    @JsonProperty("aspect") String aspect,
    @JsonProperty("before") String before,
    @JsonProperty("after") String after) {

  /** What may change. */
  public enum Subject {
    FILE("file", "files"),
    LETTER("letter", "letters"),
    FIELD("header field", "header fields"),
    PERSON("person", "people"),
    JUDGEMENT("judgement", "judgements"),
    POINT("point", "points"),
    LIST("list", "lists"),
    SCALE("step of the scale", "steps of the scale"),
    HEADING("heading", "headings"),
    PARAGRAPH("paragraph", "paragraphs"),
    PROBLEM("problem", "problems"),
    CATALOGUE("of the catalogue", "letters' catalogue"),
    PANEL("panel row", "panel rows"),
    CHANGE("row of changes", "rows of changes");

    private final String one;
    private final String many;

    Subject(String one, String many) {
      this.one = one;
      this.many = many;
    }

    String one() {
      return one;
    }

    String many() {
      return many;
    }

    @JsonValue
    String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** The type of a change. */
  public enum Status {
    ADDED,
    GONE,
    CHANGED;

    @JsonValue
    String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
