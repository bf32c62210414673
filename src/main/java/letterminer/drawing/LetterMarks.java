package letterminer.drawing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import letterminer.layout.Layout;
import letterminer.model.Evidence;
import letterminer.model.FieldValue;
import letterminer.model.HeaderEvidence;
import letterminer.model.Judgement;
import letterminer.model.JudgementStatus;
import letterminer.model.Letter;
import letterminer.model.PageBox;
import letterminer.model.Period;
import letterminer.model.Point;
import letterminer.model.Polarity;
import letterminer.model.Printed;
import letterminer.model.StableIds;

/** The record as marks: points, and the places of grades, header values and people. One use per file. */
final class LetterMarks {
  private final WordFinder finder;
  private final List<Mark> marks = new ArrayList<>();
  private final Set<String> anchors = new HashSet<>();

  private LetterMarks(Layout layout) {
    this.finder = new WordFinder(layout);
  }

  static List<Mark> of(List<Letter> letters, Layout layout) {
    LetterMarks all = new LetterMarks(layout);
    for (Letter letter : letters) {
      all.addHeader(letter);
      all.addPeople(letter);
      letter.points().forEach(all::add);
      List<String> ids = StableIds.ofJudgements(letter);
      for (int i = 0; i < letter.judgements().size(); i++) {
        Judgement judgement = letter.judgements().get(i);
        for (Evidence evidence : judgement.evidence()) {
          all.add(judgement, evidence, ids.get(i));
        }
      }
    }
    return all.marks;
  }

  private void addHeader(Letter letter) {
    HeaderEvidence evidence = letter.evidence();
    letter.subject().ifPresent(s -> addField(letter, evidence.subject(), "subject", ""));
    letter.authority().ifPresent(a -> addField(letter, evidence.authority(), "authority", " " + a.name()));
    letter.date().ifPresent(d -> addField(letter, evidence.date(), "date", " " + d));
    letter.period().ifPresent(p -> addField(letter, evidence.period(), "period", " " + days(p)));
    letter.inspection().ifPresent(p -> addField(letter, evidence.inspection(), "inspection", " " + days(p)));
    StableIds ids = StableIds.ofFields(letter.id());
    for (FieldValue field : letter.fields()) {
      String id = ids.ofField(field.name());
      field.places().forEach(p -> add(p, MarkKind.FIELD, field.name(), field.name() + " " + field.value(), id));
    }
  }

  private static String days(Period period) {
    return period.start() + " to " + period.end();
  }

  private void addField(Letter letter, List<Printed> places, String field, String value) {
    places.forEach(p -> add(p, MarkKind.FIELD, field, field + value, StableIds.ofFields(letter.id()).ofField(field)));
  }

  private void addPeople(Letter letter) {
    StableIds addressees = new StableIds(letter.id(), "addressee");
    letter.addressees().forEach(a -> add(
        a.printed(), MarkKind.PERSON, "addressee", "addressee " + a.name(), addressees.ofName(a.name())));
    StableIds signatories = new StableIds(letter.id(), "signatory");
    letter.signatories().forEach(s -> add(
        s.printed(), MarkKind.PERSON, "signatory", "signatory " + s.name(), signatories.ofName(s.name())));
    StableIds ids = new StableIds(letter.id(), "inspector");
    List<Printed> inspectors = letter.evidence().inspectors();
    for (int i = 0; i < inspectors.size(); i++) {
      String name = letter.inspectors().get(i);
      add(inspectors.get(i), MarkKind.PERSON, "inspector", "inspector " + name, ids.ofName(name));
    }
  }

  private void add(Printed printed, MarkKind kind, String label, String title, String id) {
    Parts parts = printed.box()
        .map(box -> new Parts(List.of(PageBox.of(printed.page(), box))))
        .orElseGet(() -> finder.printed(printed.page(), printed.text()));
    marks.addAll(parts.marks(kind, label, title + "\n" + printed.text(), anchor(parts, id)));
  }

  /** The id itself for the first place of a value, with a number appended for others; empty without a place. */
  private String anchor(Parts parts, String id) {
    if (parts.boxes().isEmpty()) {
      return "";
    }
    String anchor = id;
    for (int place = 2; !anchors.add(anchor); place++) {
      anchor = id + ":" + place;
    }
    return anchor;
  }

  private void add(Point point) {
    Parts parts = point.boxes().isEmpty()
        ? finder.point(point.page(), point.text()) : new Parts(point.boxes());
    String id = point.id().substring(point.id().lastIndexOf('-') + 1);
    String title = "point " + id + ", " + point.polarity().map(Polarity::code).orElse("polarity unknown")
        + (point.isUnsure() ? " by classifier, unsure: " + point.confidence().orElseThrow() : "")
        + ", " + point.area().map(a -> "area " + a).orElse("no area")
        + point.section().map(s -> "\nunder: " + s).orElse("")
        + point.leadIn().map(l -> "\ncompletes: " + l).orElse("")
        + "\n" + point.text();
    marks.addAll(parts.marks(kind(point), point.symbol() + " " + id, title, anchor(parts, point.id())));
  }

  static MarkKind kind(Point point) {
    return point.polarity().map(p -> switch (p) {
      case STRENGTH -> MarkKind.STRENGTH;
      case WEAKNESS -> MarkKind.WEAKNESS;
      case MIXED, NEUTRAL -> MarkKind.OTHER_POINT;
    }).orElse(MarkKind.OTHER_POINT);
  }

  private void add(Judgement judgement, Evidence evidence, String id) {
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
        MarkKind.GRADE, "grade " + evidence.value() + (conflict ? " \u2260" : ""), title, anchor(parts, id)));
  }
}
