package letterminer.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/**
 * Where the values of a letter's header are printed. A value has one place for each page that its words stand on, and
 * a date one for each time that it is printed where a letter's own date stands. A value without a place has not been
 * found.
 *
 * @param subject the subject line or title
 * @param authority the words that name the authority
 * @param date the letter's own date
 * @param period the sentence's part that states the period of the evidence
 * @param inspection the days of the inspection
 * @param inspectors the place of each inspector's name, in the order of the names
 * @param licence the sentence that says how the text may be used again: the value itself, which has no other form
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record HeaderEvidence(
    List<Printed> subject,
    List<Printed> authority,
    List<Printed> date,
    List<Printed> period,
    List<Printed> inspection,
    List<Printed> inspectors,
    List<Printed> licence) {
  /** Of a letter without any value in its header. */
  public static final HeaderEvidence NONE =
      new HeaderEvidence(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
}
