package letterminer.corrections;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import letterminer.model.BoundingBox;
import letterminer.model.PageBox;
import letterminer.values.LetterSummary;
import letterminer.values.Value;

/**
 * A person's mark on a value of a letter; a line of {@code corrections.jsonl}.
 *
 * @param id of the mark itself
 * @param letter id of the letter
 * @param file its file, as in the tables
 * @param sha256 of that file
 * @param value id of the value, as in the tables; absent for missed values and for marks on a page. To replace or
 *     withdraw the mark of a missed value, this is the id of that mark
 *
 * @param field the kind of value, see {@link Value#field}; or {@code page} for a page that was read as a whole
 * @param verdict the verdict on it
 * @param part the part of the value that is meant, one of the keys of {@link Value#parts}; absent for the value itself
 * @param was parts of the value when the mark was made
 * @param is what they should be
 * @param page page of the file, from 1, if the person points to one
 * @param box where on that page
 * @param continues where a point continues, on the same page or on others, in reading order
 * @param who the person who made the mark
 * @param when when, ISO 8601
 * @param note a free comment
 * @param audit the audit that the mark was made in
 */
@JsonIgnoreProperties(ignoreUnknown = true) // Tolerates lines of a later version.
public record Correction(
    String id, String letter, String file, String sha256, Optional<String> value, String field, Verdict verdict,
    Optional<String> part, @JsonInclude(JsonInclude.Include.NON_EMPTY) Map<String, String> was,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) Map<String, String> is, Optional<Integer> page, Optional<BoundingBox> box,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<PageBox> continues, String who, String when, Optional<String> note,
    Optional<String> audit) {
  /** The field of a mark on a whole page. */
  public static final String PAGE = "page";

  public Correction {
    value = given(value);
    part = given(part);
    was = was == null ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(was));
    is = is == null ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(is));
    page = page == null ? Optional.empty() : page;
    box = box == null ? Optional.empty() : box;
    continues = continues == null ? List.of() : List.copyOf(continues);
    note = given(note);
    audit = given(audit);
  }

  /** JSON readers give {@code null} for an absent key; an empty text means the same. */
  private static Optional<String> given(Optional<String> text) {
    return text == null ? Optional.empty() : text.filter(t -> !t.isBlank());
  }

  /** The parts that should differ from what they were. */
  @JsonIgnore
  public Map<String, String> changes() {
    Map<String, String> changes = new LinkedHashMap<>(is);
    changes.entrySet().removeIf(e -> verdict != Verdict.MISSED && e.getValue() != null && e.getValue().equals(was.get(e.getKey())));
    return changes;
  }

  /** A mark on a value of a letter. */
  public static Builder of(LetterSummary letter, Value value, Verdict verdict) {
    return new Builder(letter, value.field(), verdict).value(value.id()).was(value.parts());
  }

  /** A mark on a value that a letter has but that was not found, or on a page. */
  public static Builder of(LetterSummary letter, String field, Verdict verdict) {
    return new Builder(letter, field, verdict);
  }

  /** The same mark, with an id and a time if it has none. */
  Correction stamped() {
    return new Correction(
        isGiven(id) ? id : UUID.randomUUID().toString(), letter, file, sha256, value, field, verdict, part, was, is, page,
        box, continues, who.strip(), isGiven(when) ? when : now(), note, audit);
  }

  private static boolean isGiven(String text) {
    return text != null && !text.isEmpty();
  }

  private static String now() {
    return Instant.now().truncatedTo(ChronoUnit.MILLIS).toString();
  }

  /** Builds a mark. Its id and time are assigned when it is recorded. */
  public static final class Builder {
    private final LetterSummary letter;
    private final String field;
    private final Verdict verdict;
    private final Map<String, String> was = new LinkedHashMap<>();
    private final Map<String, String> is = new LinkedHashMap<>();
    private Optional<String> value = Optional.empty();
    private Optional<String> part = Optional.empty();
    private Optional<Integer> page = Optional.empty();
    private Optional<BoundingBox> box = Optional.empty();
    private List<PageBox> continues = List.of();
    private String who = "";
    private String when = "";
    private Optional<String> note = Optional.empty();
    private Optional<String> audit = Optional.empty();

    private Builder(LetterSummary letter, String field, Verdict verdict) {
      this.letter = letter;
      this.field = field;
      this.verdict = verdict;
    }

    public Builder value(String id) {
      value = Optional.of(id);
      return this;
    }

    public Builder part(String name) {
      part = Optional.of(name);
      return this;
    }

    public Builder was(Map<String, String> parts) {
      was.putAll(parts);
      return this;
    }

    public Builder is(String name, String text) {
      is.put(name, text);
      return this;
    }

    public Builder is(Map<String, String> parts) {
      is.putAll(parts);
      return this;
    }

    public Builder at(int number, Optional<BoundingBox> where) {
      page = Optional.of(number);
      box = where;
      return this;
    }

    public Builder by(String name) {
      who = name;
      return this;
    }

    public Builder note(String text) {
      note = Optional.of(text);
      return this;
    }

    public Builder audit(String id) {
      audit = Optional.of(id);
      return this;
    }

    public Correction build() {
      return new Correction(
          "", letter.id(), letter.file(), letter.sha256(), value, field, verdict, part, was, is, page, box,
          continues, who, when, note, audit);
    }
  }
}
