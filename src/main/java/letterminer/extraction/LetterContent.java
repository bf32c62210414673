package letterminer.extraction;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import letterminer.extraction.grades.Statement;
import letterminer.extraction.grades.UnreadRow;
import letterminer.model.Addressee;
import letterminer.model.Authority;
import letterminer.model.FieldValue;
import letterminer.model.HeaderEvidence;
import letterminer.model.Period;
import letterminer.model.PointList;
import letterminer.model.Problem;
import letterminer.model.ScaleStep;
import letterminer.model.Section;
import letterminer.model.Signatory;
import letterminer.profile.Choice;

/**
 * What a letter says, with the place of each statement.
 *
 * @param choice the profile that read it, and why
 * @param report whether it is a report, which has no addressee, signatory or date of a letter
 * @param firstPage first page in the file
 * @param lastPage last page in the file
 * @param subject subject line
 * @param authority the authority the letter is about
 * @param authorityKnown whether the register has it at the letter's date
 * @param date its date
 * @param unclearDates what is printed in place of the date if that cannot be read reliably
 * @param period the period of the evidence
 * @param inspection when the inspection or visit took place
 * @param addressees the addressees
 * @param signatories the signatories
 * @param inspectors names of the inspectors
 * @param evidence where the values of the header are printed
 * @param fields values of the fields that its profile declares
 * @param scale the grade scale it prints
 * @param statements every grade stated
 * @param unread grades that could not be read
 * @param lists its lists of points
 * @param points its items, in reading order
 * @param sections its sections
 * @param sectionAreas ids of the areas that have a section
 * @param problems problems found while the body was read
 */
public record LetterContent(
    Choice choice,
    boolean report,
    int firstPage,
    int lastPage,
    Optional<String> subject,
    Optional<Authority> authority,
    boolean authorityKnown,
    Optional<LocalDate> date,
    List<String> unclearDates,
    Optional<Period> period,
    Optional<Period> inspection,
    List<Addressee> addressees,
    List<Signatory> signatories,
    List<String> inspectors,
    HeaderEvidence evidence,
    List<FieldValue> fields,
    List<ScaleStep> scale,
    List<Statement> statements,
    List<UnreadRow> unread,
    List<PointList> lists,
    List<FoundPoint> points,
    List<Section> sections,
    List<String> sectionAreas,
    List<Problem> problems) {}
