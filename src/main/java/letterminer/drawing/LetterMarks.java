package letterminer.drawing;

import java.util.ArrayList;
import java.util.List;
import letterminer.layout.Layout;
import letterminer.model.Evidence;
import letterminer.model.HeaderEvidence;
import letterminer.model.Judgement;
import letterminer.model.JudgementStatus;
import letterminer.model.Letter;
import letterminer.model.PageBox;
import letterminer.model.Period;
import letterminer.model.Point;
import letterminer.model.Polarity;
import letterminer.model.Printed;

/**
 * What extraction made of a file, as marks: points, and the places that state grades, values of the header and people.
 * One use per file.
 */
final class LetterMarks {
  private final WordFinder finder;
  private final List<Mark> marks = new ArrayList<>();

  private LetterMarks(Layout layout) {
    this.finder = new WordFinder(layout);
  }

  static List<Mark> of(List<Letter> letters, Layout layout) {
    LetterMarks all = new LetterMarks(layout);
    for (Letter letter : letters) {
      all.addHeader(letter);
      all.addPeople(letter);
      letter.points().forEach(all::add);
      for (Judgement judgement : letter.judgements()) {
        judgement.evidence().forEach(e -> all.add(judgement, e));
      }
    }
    return all.marks;
  }

  private void addHeader(Letter letter) {
    HeaderEvidence evidence = letter.evidence();
    letter.subject().ifPresent(s -> addAll(evidence.subject(), Kind.FIELD, "subject", "subject"));
    letter.authority().ifPresent(a -> addAll(evidence.authority(), Kind.FIELD, "authority", "authority " + a.name()));
    letter.date().ifPresent(d -> addAll(evidence.date(), Kind.FIELD, "date", "date " + d));
    letter.period().ifPresent(p -> addAll(evidence.period(), Kind.FIELD, "period", "period " + days(p)));
    letter.inspection().ifPresent(p -> addAll(evidence.inspection(), Kind.FIELD, "inspection", "inspection " + days(p)));
    letter.fields().forEach(f -> addAll(f.places(), Kind.FIELD, f.name(), f.name() + " " + f.value()));
  }

  private static String days(Period period) {
    return period.start() + " to " + period.end();
  }

  private void addPeople(Letter letter) {
    letter.addressees().forEach(a -> add(a.printed(), Kind.PERSON, "addressee", "addressee " + a.name()));
    letter.signatories().forEach(s -> add(s.printed(), Kind.PERSON, "signatory", "signatory " + s.name()));
    List<Printed> inspectors = letter.evidence().inspectors();
    for (int i = 0; i < inspectors.size(); i++) {
      add(inspectors.get(i), Kind.PERSON, "inspector", "inspector " + letter.inspectors().get(i));
    }
  }

  private void addAll(List<Printed> places, Kind kind, String label, String title) {
    places.forEach(p -> add(p, kind, label, title));
  }

  private void add(Printed printed, Kind kind, String label, String title) {
    Parts parts = printed.box()
        .map(box -> new Parts(List.of(PageBox.of(printed.page(), box))))
        .orElseGet(() -> finder.printed(printed.page(), printed.text()));
    marks.addAll(parts.marks(kind, label, title + "\n" + printed.text()));
  }

  private void add(Point point) {
    Parts parts = point.boxes().isEmpty()
        ? finder.point(point.page(), point.text()) : new Parts(point.boxes());
    String id = point.id().substring(point.id().lastIndexOf('-') + 1);
    String title = "point " + id + ", " + point.polarity().map(Polarity::code).orElse("polarity unknown")
        + ", " + point.area().map(a -> "area " + a).orElse("no area")
        + point.section().map(s -> "\nunder: " + s).orElse("")
        + point.leadIn().map(l -> "\ncompletes: " + l).orElse("")
        + "\n" + point.text();
    String sign = point.polarity().map(Polarity::sign).orElse("?");
    marks.addAll(parts.marks(kind(point), sign + " " + id, title));
  }

  private static Kind kind(Point point) {
    return point.polarity().map(p -> switch (p) {
      case STRENGTH -> Kind.STRENGTH;
      case WEAKNESS -> Kind.WEAKNESS;
      case MIXED, NEUTRAL -> Kind.OTHER_POINT;
    }).orElse(Kind.OTHER_POINT);
  }

  private void add(Judgement judgement, Evidence evidence) {
    Parts parts = evidence.box()
        .map(box -> new Parts(List.of(PageBox.of(evidence.page(), box))))
        .orElseGet(() -> finder.evidence(
            evidence.page(), evidence.text(), judgement.label()));
    boolean conflict = judgement.status() == JudgementStatus.CONFLICT;
    String title = "grade " + evidence.value() + " in a " + evidence.kind().code()
        + ", for: " + judgement.label()
        + "\n" + judgement.status().code() + ", the letter's grade is " + judgement.grade()
        + "\n" + evidence.text();
    marks.addAll(parts.marks(
        Kind.GRADE, "grade " + evidence.value() + (conflict ? " \u2260" : ""), title));
  }
}
