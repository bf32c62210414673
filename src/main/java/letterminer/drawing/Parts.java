package letterminer.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import letterminer.layout.TextBlock;
import letterminer.model.BoundingBox;
import letterminer.model.PageBox;
import letterminer.reading.Line;

/**
 * The parts of one thing, one for each of its pages.
 *
 * @param boxes from the first page to the last
 */
record Parts(List<PageBox> boxes) {

  static Parts of(List<Line> lines) {
    TreeMap<Integer, BoundingBox> pages = new TreeMap<>();
    lines.forEach(l -> pages.merge(l.page(), l.box(), BoundingBox::union));
    List<PageBox> boxes = new ArrayList<>();
    pages.forEach((page, box) -> boxes.add(PageBox.of(page, box)));
    return new Parts(List.copyOf(boxes));
  }

  static Parts of(TextBlock block) {
    return of(block.lines());
  }

  /** A mark for each part, with the pages of the previous and the next part. */
  List<Mark> marks(MarkKind kind, String label, String title) {
    return marks(kind, label, title, "");
  }

  /**
   * A mark for each part.
   *
   * @param anchor of the first of them
   */
  List<Mark> marks(MarkKind kind, String label, String title, String anchor) {
    List<Mark> marks = new ArrayList<>();
    for (int i = 0; i < boxes.size(); i++) {
      PageBox part = boxes.get(i);
      Optional<Integer> from = i == 0 ? Optional.empty() : Optional.of(boxes.get(i - 1).page());
      Optional<Integer> to =
          i + 1 == boxes.size() ? Optional.empty() : Optional.of(boxes.get(i + 1).page());
      marks.add(new Mark(
          kind, label, title, part.page(),
          new BoundingBox(part.x(), part.y(), part.width(), part.height()),
          Optional.empty(), from, to, i == 0 ? anchor : ""));
    }
    return marks;
  }
}
