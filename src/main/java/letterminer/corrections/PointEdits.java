package letterminer.corrections;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import letterminer.measures.MeasureReader;
import letterminer.model.Basis;
import letterminer.model.Letter;
import letterminer.model.ListKind;
import letterminer.model.Measures;
import letterminer.model.PageBox;
import letterminer.model.Point;
import letterminer.model.PointList;
import letterminer.model.Polarity;
import letterminer.model.ProblemCode;
import letterminer.model.StableIds;

/** Applies corrections to a letter's points. Values derived from a point's words are updated. */
final class PointEdits {
  private final MeasureReader measures;

  PointEdits(MeasureReader measures) {
    this.measures = measures;
  }

  /** Corrects a point. It keeps its id, so that notes on it stay valid. */
  Letter set(Letter letter, int index, Said said) {
    LetterDraft draft = new LetterDraft(letter);
    Point was = draft.points.get(index);
    Point now = changed(was, said, was.id());
    draft.points.set(index, now);
    if (!listOf(was).equals(listOf(now))) {
      count(draft.lists, was, -1);
      count(draft.lists, now, 1);
    }
    return draft.letter();
  }

  /** Removes a point. */
  static Letter remove(Letter letter, int index) {
    LetterDraft draft = new LetterDraft(letter);
    count(draft.lists, draft.points.remove(index), -1);
    return draft.letter();
  }

  /** Adds a point at its place in reading order. */
  Letter add(Letter letter, Said said) {
    LetterDraft draft = new LetterDraft(letter);
    String id = freeId(letter, said);
    int page = said.pageOrFirst();
    Point empty = new Point(
        id, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
        Optional.empty(), Optional.empty(), Optional.empty(), "", page, page, Optional.empty(), Measures.NONE, List.of());
    Point added = changed(empty, said, id);
    draft.points.add(placeOf(letter.points(), added), added);
    count(draft.lists, added, 1);
    draft.problems.removeIf(p -> p.code() == ProblemCode.NO_POINTS);
    return draft.letter();
  }

  private static String freeId(Letter letter, Said said) {
    StableIds ids = StableIds.ofPoints(letter.id());
    Optional<String> leadIn = said.or("leadIn", Optional.empty());
    List<String> taken = letter.points().stream().map(Point::id).toList();
    return Stream.generate(() -> ids.ofText(leadIn, said.is().get("text"))).limit(taken.size() + 1L)
        .filter(id -> !taken.contains(id)).findFirst().orElseThrow();
  }

  private Point changed(Point was, Said said, String id) {
    Optional<Polarity> polarity = polarity(said.or("polarity", was.polarity().map(Polarity::code)));
    boolean decided = said.has("polarity");
    Optional<String> leadIn = said.or("leadIn", was.leadIn());
    String text = said.or("text", was.text());
    List<PageBox> boxes = said.boxes();
    int page = said.page().orElse(was.page());
    int endPage = !boxes.isEmpty() ? boxes.get(boxes.size() - 1).page() : said.page().orElse(was.endPage());
    Optional<Basis> basis = decided ? Optional.of(Basis.CORRECTED) : was.basis();
    Point bare = new Point(
        id, said.or("area", was.area()), said.or("section", was.section()), list(said.or("list", was.list().map(ListKind::code))),
        said.or("listHeading", was.listHeading()), said.or("responsible", was.responsible()), polarity, basis,
        decided ? Optional.of(1.0) : was.confidence(), leadIn, text, page, endPage,
        said.has("text") || !boxes.isEmpty() ? Optional.empty() : was.tags(), was.measures(),
        said.page().isPresent() ? boxes : was.boxes());
    Point point = bare.wholeText().equals(was.wholeText()) && !decided ? bare : measured(bare);
    return said.has("themes") ? about(point, said.is().get("themes")) : point;
  }

  /** A point with the themes that a person assigns to it. */
  private static Point about(Point p, String themes) {
    List<String> ids = Stream.of(themes.split(";")).map(String::strip).filter(t -> !t.isEmpty()).distinct().toList();
    return with(p, new Measures(ids, p.measures().comparisons(), p.measures().trends()));
  }

  /** In a list of weaknesses, 'Improved timeliness of …' is a demand: a person who sets the polarity implies this. */
  private Point measured(Point p) {
    boolean isKnown = p.basis().equals(Optional.of(Basis.HEADING)) || p.basis().equals(Optional.of(Basis.CORRECTED));
    return with(p, measures.read(p.wholeText(), isKnown ? p.polarity() : Optional.empty()));
  }

  private static Point with(Point p, Measures other) {
    return new Point(p.id(), p.area(), p.section(), p.list(), p.listHeading(), p.responsible(), p.polarity(), p.basis(),
        p.confidence(), p.leadIn(), p.text(), p.page(), p.endPage(), p.tags(), other, p.boxes());
  }

  private static Optional<Polarity> polarity(Optional<String> code) {
    return code.flatMap(c -> Stream.of(Polarity.values()).filter(p -> p.code().equals(c)).findFirst());
  }

  private static Optional<ListKind> list(Optional<String> code) {
    return code.flatMap(c -> Stream.of(ListKind.values()).filter(l -> l.code().equals(c)).findFirst());
  }

  private static List<Object> listOf(Point p) {
    return List.of(p.list(), p.listHeading(), p.area());
  }

  /** Adds to the number of points in a point's list. A list that was not found is added. */
  private static void count(List<PointList> lists, Point point, int more) {
    if (point.list().isEmpty()) {
      return;
    }
    Optional<PointList> same = lists.stream().filter(l -> isListOf(point, l))
        .filter(l -> point.listHeading().isPresent() || l.page() <= point.page()).reduce((above, l) -> l);
    if (same.isPresent()) {
      PointList l = same.get();
      lists.set(lists.indexOf(l), new PointList(l.list(), l.heading(), l.area(), l.page(), Math.max(0, l.points() + more)));
    } else if (more > 0 && point.listHeading().isPresent()) {
      lists.add(new PointList(point.list().get(), point.listHeading().get(), point.area(), point.page(), more));
    }
  }

  /** The person may not have given heading and area: then it is the list above. */
  private static boolean isListOf(Point point, PointList l) {
    return l.list() == point.list().get() && (point.area().isEmpty() || l.area().equals(point.area()))
        && (point.listHeading().isEmpty() || l.heading().equals(point.listHeading().get()));
  }

  /** The index after the last point above it. */
  private static int placeOf(List<Point> points, Point added) {
    List<Point> before = new ArrayList<>();
    for (Point p : points) {
      boolean above = p.page() < added.page() || p.page() == added.page() && top(p) <= top(added);
      if (above) {
        before.add(p);
      }
    }
    return before.isEmpty() ? 0 : points.indexOf(before.get(before.size() - 1)) + 1;
  }

  private static double top(Point p) {
    return p.boxes().isEmpty() ? 0 : p.boxes().get(0).y();
  }
}
