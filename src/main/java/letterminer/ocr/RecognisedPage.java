package letterminer.ocr;

import java.util.List;
import letterminer.model.BoundingBox;
import letterminer.reading.Pose;
import letterminer.reading.Rule;

/**
 * What OCR and the picture say of a page, before its words are put into lines.
 *
 * @param number page of the file
 * @param width its width in points
 * @param height its height in points
 * @param pose how it lay before it was turned and straightened
 * @param lines runs of words as OCR put them together
 * @param bullets bullets that the picture shows
 * @param rules its ruled lines
 * @param edges its ink near its edges
 */
record RecognisedPage(
    int number, double width, double height, Pose pose, List<RecognisedLine> lines, List<Bullet> bullets,
    List<Rule> rules, EdgePicture edges) {

  /**
   * Words on one baseline.
   *
   * @param words at least one
   * @param baseline distance from the page's top, in points
   * @param size estimated size of the type, in points
   * @param stroke thickness of its strokes as a share of its size
   */
  record RecognisedLine(List<RecognisedWord> words, double baseline, double size, double stroke) {
    /** The mean confidence of its words. */
    double confidence() {
      return words.stream().mapToDouble(RecognisedWord::confidence).average().orElse(0);
    }

    int characters() {
      return words.stream().mapToInt(w -> w.text().length()).sum();
    }
  }

  /** A word, its box in points, its confidence from 0 to 100 and its strokes' thickness as a share of its size. */
  record RecognisedWord(String text, BoundingBox box, double confidence, double stroke) {
    private static final int LEAST_LETTERS = 4;

    /** Whether it is taller than wide, as words are that Tesseract read from bottom to top. */
    boolean isOnItsSide() {
      return text.length() >= LEAST_LETTERS && box.height() > box.width();
    }
  }

  /** A bullet before a line, and the character that stands for it. */
  record Bullet(BoundingBox box, RecognisedLine line, String text) {}

  /** The same page with other lines, and the bullets of those. */
  RecognisedPage withLines(List<RecognisedLine> other) {
    return new RecognisedPage(
        number, width, height, pose, List.copyOf(other),
        bullets.stream().filter(b -> other.contains(b.line())).toList(), rules, edges);
  }

  /** The same page with each line replaced by another reading of it. */
  RecognisedPage withCorrected(List<RecognisedLine> corrected) {
    List<Bullet> moved = bullets.stream().map(b -> new Bullet(b.box(), corrected.get(lines.indexOf(b.line())), b.text())).toList();
    return new RecognisedPage(number, width, height, pose, List.copyOf(corrected), moved, rules, edges);
  }

  /**
   * The mean confidence of its words, weighted by their lengths. Words that lie on their side count as wrong: Tesseract
   * reads a page that does with confidence, but its lines are columns.
   */
  double confidence() {
    double sum = 0;
    int characters = 0;
    for (RecognisedLine line : lines) {
      for (RecognisedWord word : line.words()) {
        sum += word.isOnItsSide() ? 0 : word.confidence() * word.text().length();
        characters += word.text().length();
      }
    }
    return characters == 0 ? 0 : sum / characters;
  }
}
