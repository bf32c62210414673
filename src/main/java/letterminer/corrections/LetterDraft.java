package letterminer.corrections;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import letterminer.model.Addressee;
import letterminer.model.Authority;
import letterminer.model.FieldValue;
import letterminer.model.HeaderEvidence;
import letterminer.model.Judgement;
import letterminer.model.Letter;
import letterminer.model.MissingJudgement;
import letterminer.model.Period;
import letterminer.model.Point;
import letterminer.model.PointList;
import letterminer.model.Problem;
import letterminer.model.Signatory;

/** A letter that is being changed, with mutable lists. For use within one method. */
final class LetterDraft {
  private final Letter was;
  Optional<String> subject;
  Optional<Authority> authority;
  Optional<LocalDate> date;
  Optional<Period> period;
  Optional<Period> inspection;
  HeaderEvidence evidence;
  final List<FieldValue> fields;
  final List<Addressee> addressees;
  final List<Signatory> signatories;
  final List<String> inspectors;
  final List<Judgement> judgements;
  final List<MissingJudgement> missing;
  final List<PointList> lists;
  final List<Point> points;
  final List<Problem> problems;

  LetterDraft(Letter letter) {
    was = letter;
    subject = letter.subject();
    authority = letter.authority();
    date = letter.date();
    period = letter.period();
    inspection = letter.inspection();
    evidence = letter.evidence();
    fields = new ArrayList<>(letter.fields());
    addressees = new ArrayList<>(letter.addressees());
    signatories = new ArrayList<>(letter.signatories());
    inspectors = new ArrayList<>(letter.inspectors());
    judgements = new ArrayList<>(letter.judgements());
    missing = new ArrayList<>(letter.missing());
    lists = new ArrayList<>(letter.lists());
    points = new ArrayList<>(letter.points());
    problems = new ArrayList<>(letter.problems());
  }

  Letter letter() {
    return new Letter(
        was.id(), was.source(), was.profile(), was.family(), was.language(), subject, authority, date, period, inspection,
        List.copyOf(addressees), List.copyOf(signatories), List.copyOf(inspectors), evidence, List.copyOf(fields), was.scale(),
        List.copyOf(judgements), List.copyOf(missing), List.copyOf(lists), List.copyOf(points), was.sections(),
        List.copyOf(problems), was.corrections());
  }
}
