package letterminer;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import letterminer.model.Addressee;
import letterminer.model.BoundingBox;
import letterminer.model.Evidence;
import letterminer.model.FieldValue;
import letterminer.model.HeaderEvidence;
import letterminer.model.Judgement;
import letterminer.model.Letter;
import letterminer.model.PageBox;
import letterminer.model.Paragraph;
import letterminer.model.Point;
import letterminer.model.Printed;
import letterminer.model.Section;
import letterminer.model.Signatory;
import letterminer.reading.Document;
import letterminer.reading.Page;
import letterminer.reading.Pose;

/**
 * Moves the boxes of a letter from the pages as they were read to the pages as they are in the file: scans are read
 * straightened. Immutable.
 */
final class FilePlaces {
  private final Map<Integer, Page> moved = new HashMap<>();

  FilePlaces(Document document) {
    document.pages().stream().filter(page -> !page.pose().equals(Pose.UPRIGHT))
        .forEach(page -> moved.put(page.number(), page));
  }

  /** The same letter, with its boxes where the file shows them. */
  Letter of(Letter letter) {
    if (moved.isEmpty()) {
      return letter;
    }
    return new Letter(
        letter.id(), letter.source(), letter.profile(), letter.family(), letter.language(), letter.subject(),
        letter.authority(), letter.date(), letter.period(), letter.inspection(),
        letter.addressees().stream().map(this::of).toList(), letter.signatories().stream().map(this::of).toList(),
        letter.inspectors(), of(letter.evidence()), letter.fields().stream().map(this::of).toList(), letter.scale(),
        letter.judgements().stream().map(this::of).toList(), letter.missing(), letter.lists(),
        letter.points().stream().map(this::of).toList(), letter.sections().stream().map(this::of).toList(),
        letter.problems(), letter.corrections());
  }

  private Addressee of(Addressee a) {
    return new Addressee(a.title(), a.name(), a.role(), a.organisation(), a.address(), of(a.printed()));
  }

  private Signatory of(Signatory s) {
    return new Signatory(s.name(), s.role(), of(s.printed()));
  }

  private HeaderEvidence of(HeaderEvidence e) {
    return new HeaderEvidence(
        printed(e.subject()), printed(e.authority()), printed(e.date()), printed(e.period()), printed(e.inspection()),
        printed(e.inspectors()), printed(e.licence()));
  }

  private FieldValue of(FieldValue f) {
    return new FieldValue(f.name(), f.value(), f.span(), printed(f.places()));
  }

  private Judgement of(Judgement j) {
    return new Judgement(
        j.area(), j.label(), j.grade(), j.gradeAsWritten(), j.score(), j.previousGrade(), j.status(),
        j.evidence().stream()
            .map(e -> new Evidence(e.kind(), e.value(), e.text(), e.page(), box(e.page(), e.box()))).toList());
  }

  private Point of(Point p) {
    return new Point(
        p.id(), p.area(), p.section(), p.list(), p.listHeading(), p.responsible(), p.polarity(), p.basis(), p.confidence(),
        p.leadIn(), p.text(), p.page(), p.endPage(), p.tags(), p.measures(), boxes(p.boxes()));
  }

  private Section of(Section s) {
    return new Section(
        s.area(), s.heading(), s.level(), s.page(),
        s.paragraphs().stream()
            .map(p -> new Paragraph(p.text(), p.page(), boxes(p.boxes()), p.kind(), p.leadIn())).toList());
  }

  private List<Printed> printed(List<Printed> places) {
    return places.stream().map(this::of).toList();
  }

  private Printed of(Printed p) {
    return new Printed(p.text(), p.page(), box(p.page(), p.box()));
  }

  private List<PageBox> boxes(List<PageBox> boxes) {
    return boxes.stream().map(this::of).toList();
  }

  private PageBox of(PageBox box) {
    Page page = moved.get(box.page());
    return page == null ? box : PageBox.of(
        box.page(), page.inFile(new BoundingBox(box.x(), box.y(), box.width(), box.height())));
  }

  private Optional<BoundingBox> box(int number, Optional<BoundingBox> box) {
    Page page = moved.get(number);
    return page == null ? box : box.map(b -> page.inFile(b).rounded());
  }
}
