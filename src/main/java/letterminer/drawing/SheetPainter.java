package letterminer.drawing;

import java.util.Optional;
import letterminer.model.BoundingBox;
import letterminer.reading.Line;

/** Says where on a sheet everything goes, the same for every pen. */
final class SheetPainter {
  /** Size of labels in points, before {@link Sheet#unit}. */
  static final double LABEL_SIZE = 6;

  private final Sheet sheet;
  private final Pen pen;

  SheetPainter(Sheet sheet, Pen pen) {
    this.sheet = sheet;
    this.pen = pen;
  }

  /** Draws the words themselves, where there is no picture to show them. */
  void paintWords() {
    for (Line line : sheet.page().lines()) {
      line.words().forEach(pen::word);
    }
  }

  void paintMarks() {
    sheet.marks().forEach(this::paint);
  }

  private void paint(Mark mark) {
    pen.begin(mark);
    BoundingBox outline = mark.outline();
    pen.outline(outline);
    mark.item().ifPresent(item -> {
      item.sign().ifPresent(pen::sign);
      pen.edge(item.textLeft(), outline.y(), outline.bottom());
    });
    label(mark, outline);
    links(mark, outline);
    pen.end();
  }

  /** To the left of each box stands its number, and below that what extraction made of it. */
  private void label(Mark mark, BoundingBox outline) {
    double unit = sheet.unit();
    double top = mark.box().y() + LABEL_SIZE * unit;
    if (mark.kind().isFinding()) {
      pen.label(mark.label(), outline.x() - unit, top + LABEL_SIZE * unit, true);
    } else if (mark.kind() == Kind.CELL) {
      pen.label(mark.label(), outline.right(), outline.y(), true);
    } else if (mark.kind() == Kind.ROW) {
      pen.label(mark.label(), outline.x() - 16 * unit, top, true);
    } else if (mark.kind() == Kind.TABLE) {
      pen.label(mark.label(), outline.x(), outline.y(), true);
    } else {
      pen.label(mark.label(), outline.x() - unit, top, true);
    }
  }

  /** Findings have their links on the right and their words a line further in, tables further out. */
  private void links(Mark mark, BoundingBox outline) {
    if (mark.kind() == Kind.ROW || mark.kind() == Kind.CELL) {
      return; // The table's and the texts' say it all.
    }
    double unit = sheet.unit();
    boolean right = mark.kind().isFinding();
    double x = right ? outline.right() - 3 * unit : outline.x() + 3 * unit;
    double text = right ? x - 2 * unit : x + 2 * unit;
    double line = 1.2 * LABEL_SIZE * unit;
    double out = mark.kind() == Kind.TABLE ? line : right ? -line : 0;
    Optional<Integer> from = mark.from();
    if (from.isPresent()) {
      pen.link(x, -out, outline.y());
      pen.label(
          mark.label() + " continued from page " + from.get(), text, LABEL_SIZE * unit - out, right);
    }
    Optional<Integer> to = mark.to();
    if (to.isPresent()) {
      double foot = sheet.page().height() + out;
      pen.link(x, outline.bottom(), foot);
      pen.label(mark.label() + " continued on page " + to.get(), text, foot - unit, right);
    }
  }
}
