package letterminer.drawing;

import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.Map;
import letterminer.model.BoundingBox;
import letterminer.reading.Line;

/** Positions everything on a sheet, in the same way for every pen. */
final class SheetPainter {
  private final Sheet sheet;
  private final Pen pen;

  SheetPainter(Sheet sheet, Pen pen) {
    this.sheet = sheet;
    this.pen = pen;
  }

  /** Draws the words themselves, if there is no picture to show them. */
  void paintWords() {
    for (Line line : sheet.page().lines()) {
      line.words().forEach(pen::word);
    }
  }

  void paintMarks() {
    LabelPlacer placer = new LabelPlacer(sheet);
    Map<Mark, LabelPlacer.Spot> spots = new IdentityHashMap<>();
    // The letter's record comes first, so that its labels get the best places.
    sheet.marks().stream().sorted(Comparator.comparing(SheetPainter::rank)).forEach(m -> spots.put(m, placer.place(m)));
    sheet.marks().forEach(m -> paint(m, spots.get(m), placer));
  }

  private static int rank(Mark mark) {
    return mark.kind().isOnAtFirst() ? 0 : mark.kind().isFinding() ? 1 : 2;
  }

  private void paint(Mark mark, LabelPlacer.Spot label, LabelPlacer placer) {
    pen.begin(mark);
    BoundingBox outline = mark.outline();
    pen.outline(outline);
    mark.item().ifPresent(item -> {
      item.marker().ifPresent(pen::marker);
      pen.edge(item.textLeft(), outline.y(), outline.bottom());
    });
    pen.label(mark.label(), label.x(), label.baseline(), label.before());
    links(mark, outline, placer);
    pen.end();
  }

  /** Links of findings are on the right, those of layout on the left; their labels are at the page's edge. */
  private void links(Mark mark, BoundingBox outline, LabelPlacer placer) {
    if (mark.kind() == MarkKind.ROW || mark.kind() == MarkKind.CELL) {
      return; // The labels of the table and its texts suffice.
    }
    double unit = sheet.unit();
    boolean right = mark.kind().isFinding();
    double x = right ? outline.right() - 3 * unit : outline.x() + 3 * unit;
    double text = right ? x - 2 * unit : x + 2 * unit;
    double size = mark.kind().labelSize() * unit;
    mark.from().ifPresent(page -> {
      pen.link(x, 0, outline.y());
      label(mark, " continued from page " + page, new LabelPlacer.Spot(text, size, right), false, placer);
    });
    mark.to().ifPresent(page -> {
      double foot = sheet.page().height();
      pen.link(x, outline.bottom(), foot);
      label(mark, " continued on page " + page, new LabelPlacer.Spot(text, foot - unit, right), true, placer);
    });
  }

  private void label(Mark mark, String words, LabelPlacer.Spot at, boolean upwards, LabelPlacer placer) {
    LabelPlacer.Spot spot = placer.place(mark.label() + words, mark.kind(), at, upwards);
    pen.label(mark.label() + words, spot.x(), spot.baseline(), spot.before());
  }
}
