package letterminer.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Everything found in one letter or report; one line of {@code letters.jsonl}.
 *
 * @param id first 12 hex digits of the file's SHA-256, {@code -}, the letter's ordinal in the file
 * @param source where it was read from
 * @param profile id of the profile that read it
 * @param family family of letters that the profile belongs to; {@code letter} if none fits
 * @param language language of its profile; absent if that is British English
 * @param subject subject line or title as printed
 * @param authority the local authority it is about
 * @param date the letter's own date
 * @param period the period that the evidence covers
 * @param inspection when the inspection or visit took place
 * @param addressees whom it is addressed to, in order
 * @param signatories who signs it, in order
 * @param inspectors names of the inspectors
 * @param evidence where the values of the header are printed
 * @param fields values of the fields that its profile declares, in the profile's order
 * @param scale meaning of the grades according to the letter; empty if it does not explain them
 * @param judgements graded judgements in the order of the profile
 * @param missing missing judgements, with the reason
 * @param lists its lists of points in reading order, including empty ones
 * @param points bulleted and numbered items in reading order
 * @param sections headings with their narrative
 * @param problems what the reader should look at
 * @param corrections what people said of its values, and what became of it; what was kept of a letter has none
 */
public record Letter(
    String id,
    Source source,
    String profile,
    String family,
    @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<String> language,
    Optional<String> subject,
    Optional<Authority> authority,
    Optional<LocalDate> date,
    Optional<Period> period,
    Optional<Period> inspection,
    List<Addressee> addressees,
    List<Signatory> signatories,
    List<String> inspectors,
    HeaderEvidence evidence,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<FieldValue> fields,
    List<ScaleStep> scale,
    List<Judgement> judgements,
    List<MissingJudgement> missing,
    List<PointList> lists,
    List<Point> points,
    List<Section> sections,
    List<Problem> problems,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<ValueCorrection> corrections) {
  public Letter {
    language = language == null ? Optional.empty() : language;
    fields = fields == null ? List.of() : List.copyOf(fields); // JSON leaves out an empty list.
    corrections = corrections == null ? List.of() : List.copyOf(corrections);
  }

  /** A letter as it was read. */
  public Letter(
      String id, Source source, String profile, String family, Optional<String> subject, Optional<Authority> authority,
      Optional<LocalDate> date, Optional<Period> period, Optional<Period> inspection, List<Addressee> addressees,
      List<Signatory> signatories, List<String> inspectors, HeaderEvidence evidence, List<ScaleStep> scale,
      List<Judgement> judgements, List<MissingJudgement> missing, List<PointList> lists, List<Point> points,
      List<Section> sections, List<Problem> problems) {
    this(id, source, profile, family, Optional.empty(), subject, authority, date, period, inspection, addressees, signatories,
        inspectors, evidence, List.of(), scale, judgements, missing, lists, points, sections, problems, List.of());
  }

  /** The same letter in a file with another name. */
  public Letter inFile(String name) {
    return new Letter(
        id, source.named(name), profile, family, language, subject, authority, date, period, inspection, addressees,
        signatories, inspectors, evidence, fields, scale, judgements, missing, lists, points, sections, problems, corrections);
  }

  /** The same letter with other problems. */
  public Letter withProblems(List<Problem> all) {
    return new Letter(
        id, source, profile, family, language, subject, authority, date, period, inspection, addressees,
        signatories, inspectors, evidence, fields, scale, judgements, missing, lists, points, sections, List.copyOf(all),
        corrections);
  }

  /** The same letter with what people said of it. */
  public Letter withCorrections(List<ValueCorrection> all) {
    return new Letter(
        id, source, profile, family, language, subject, authority, date, period, inspection, addressees, signatories,
        inspectors, evidence, fields, scale, judgements, missing, lists, points, sections, problems, all);
  }
}
