package letterminer.ocr;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import letterminer.reading.Rule;

/**
 * Divides the rows that Tesseract read across columns: at ruled lines, and at wide gaps whose two sides have different
 * baselines. The parts of a row share its size, so that a short one is not taken for a drawing.
 */
final class RowParts {
  /** Smallest gap between two columns, in ems. */
  private static final double GAP = 1;

  /** Baselines that differ by more than this, in ems, are those of two lines. */
  private static final double UNEVEN = 0.15;

  private final List<Rule> rules;
  private final double dots;

  /**
   * Makes a divider.
   *
   * @param rules ruled lines of the page, in points
   * @param dots how many dots are a point
   */
  RowParts(List<Rule> rules, double dots) {
    this.rules = rules;
    this.dots = dots;
  }

  /** The parts of a row. */
  List<RowPart> of(List<ReadWord> row) {
    TypeMeasure type = TypeMeasure.of(row);
    List<RowPart> parts = new ArrayList<>();
    for (List<ReadWord> cell : cut(row, this::isRuleBetween)) {
      parts.addAll(atUnevenGaps(part(cell, type)));
    }
    return parts;
  }

  /** The parts of a part, each beginning with a word of a kind. */
  static List<RowPart> divided(RowPart part, Predicate<ReadWord> begins) {
    return cut(part.words(), (before, word) -> begins.test(word)).stream().map(words -> part(words, part.type())).toList();
  }

  private static List<List<ReadWord>> cut(List<ReadWord> words, BiPredicate<ReadWord, ReadWord> between) {
    List<List<ReadWord>> pieces = new ArrayList<>(List.of(new ArrayList<>()));
    for (int i = 0; i < words.size(); i++) {
      if (i > 0 && between.test(words.get(i - 1), words.get(i))) {
        pieces.add(new ArrayList<>());
      }
      pieces.get(pieces.size() - 1).add(words.get(i));
    }
    return pieces;
  }

  /** Some words of a row. Their baseline is that of the row unless theirs is clearly another one. */
  private static RowPart part(List<ReadWord> words, TypeMeasure row) {
    OptionalDouble own = TypeMeasure.sureBaseline(words, row.size());
    boolean uneven = own.isPresent() && isUneven(own.getAsDouble(), row.baseline(), row.size());
    return new RowPart(words, uneven ? new TypeMeasure(row.size(), own.getAsDouble()) : row);
  }

  private static boolean isUneven(double one, double other, double size) {
    return Math.abs(one - other) > UNEVEN * size;
  }

  private static List<RowPart> atUnevenGaps(RowPart part) {
    TypeMeasure type = part.type();
    List<List<ReadWord>> pieces = cut(
        part.words(), (before, word) -> word.left() - before.right() > GAP * type.size());
    List<List<ReadWord>> columns = new ArrayList<>(List.of(pieces.get(0)));
    for (List<ReadWord> piece : pieces.subList(1, pieces.size())) {
      List<ReadWord> last = columns.get(columns.size() - 1);
      OptionalDouble left = TypeMeasure.sureBaseline(last, type.size());
      OptionalDouble right = TypeMeasure.sureBaseline(piece, type.size());
      if (left.isPresent() && right.isPresent() && isUneven(left.getAsDouble(), right.getAsDouble(), type.size())) {
        columns.add(piece);
      } else {
        last.addAll(piece);
      }
    }
    return columns.stream().map(words -> part(words, type)).toList();
  }

  private boolean isRuleBetween(ReadWord left, ReadWord right) {
    double middle = (right.top() + right.bottom()) / 2.0 / dots;
    return rules.stream().anyMatch(rule -> !rule.horizontal() && rule.start() < middle && rule.end() > middle
        && rule.position() > left.right() / dots && rule.position() < right.left() / dots);
  }
}
