package letterminer.layout;

import java.util.List;
import letterminer.model.BoundingBox;
import letterminer.reading.Line;
import letterminer.reading.Page;
import letterminer.reading.Rule;
import letterminer.reading.Word;

/**
 * A part of a sheet that is laid out as a page of its own, at the scale of the document's pages.
 *
 * @param sheet the page of the file that it lies on
 * @param left its left edge on that page, in points
 * @param width its width there, in points
 * @param scale factor by which it is enlarged for layout
 */
record SheetPart(int sheet, double left, double width, double scale) {

  /** A whole sheet, unchanged. */
  static SheetPart whole(Page page) {
    return new SheetPart(page.number(), 0, page.width(), 1);
  }

  boolean isUnchanged() {
    return left == 0 && scale == 1;
  }

  /** The part as a page. */
  Page page(int number, Page sheet) {
    boolean whole = left == 0 && width == sheet.width();
    if (whole && isUnchanged() && number == sheet.number()) {
      return sheet;
    }
    List<Line> lines = sheet.lines().stream()
        .filter(l -> whole || holds(l.box().centreX())).map(l -> laidOut(l, number)).toList();
    List<Rule> rules = sheet.rules().stream()
        .filter(r -> whole || holds(r.horizontal() ? (r.start() + r.end()) / 2 : r.position())).map(this::laidOut)
        .toList();
    return new Page(number, width * scale, sheet.height() * scale, lines, rules);
  }

  private boolean holds(double x) {
    return x >= left && x < left + width;
  }

  private Line laidOut(Line line, int number) {
    return moved(line, number, -left, scale);
  }

  private Rule laidOut(Rule rule) {
    double across = rule.horizontal() ? 0 : left;
    double along = rule.horizontal() ? left : 0;
    return new Rule(
        rule.horizontal(), (rule.position() - across) * scale, (rule.start() - along) * scale,
        (rule.end() - along) * scale);
  }

  /** Maps a line of the part to the sheet. */
  Line onSheet(Line line) {
    return isUnchanged() && line.page() == sheet ? line : moved(line, sheet, left * scale, 1 / scale);
  }

  /** Maps a distance from the part's left edge to the sheet. */
  double onSheet(double x) {
    return x / scale + left;
  }

  private static Line moved(Line line, int number, double by, double scale) {
    List<Word> words = line.words();
    if (by != 0 || scale != 1) {
      words = words.stream().map(w -> moved(w, by, scale)).toList();
    }
    return new Line(
        number, words, line.text(), moved(line.box(), by, scale), line.baseline() * scale, line.size() * scale);
  }

  private static Word moved(Word word, double by, double scale) {
    return new Word(
        word.text(), moved(word.box(), by, scale), word.baseline() * scale,
        scale == 1 ? word.font() : word.font().scaled(scale), word.spaceBefore(), word.tag());
  }

  private static BoundingBox moved(BoundingBox box, double by, double scale) {
    return new BoundingBox(
        (box.x() + by) * scale, box.y() * scale, box.width() * scale, box.height() * scale);
  }
}
