package letterminer.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/**
 * Where the values of a letter's header are printed. A value has one place for each page that its words are on; a
 * date has one for each time that it is printed as the letter's own date. A value without a place was not found.
 *
 * @param subject the subject line or title
 * @param authority the words that name the authority
 * @param date the letter's own date
 * @param period the part of a sentence that states the period of the evidence
 * @param inspection the days of the inspection
 * @param inspectors the places of the inspectors' names, in the order of the names
 * @param licence the sentence that says how the text may be reused, which is itself the value
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
  /** The evidence of a letter without header values. */
  public static final HeaderEvidence NONE =
      new HeaderEvidence(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
}
