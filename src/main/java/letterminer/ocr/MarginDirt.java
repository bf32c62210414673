package letterminer.ocr;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import letterminer.ocr.RecognisedPage.RecognisedLine;
import letterminer.ocr.RecognisedPage.RecognisedWord;

/**
 * Finds letters that were read where a page has no text: punched holes, staples and the edge of the paper in the margins. A
 * column of its own that has one of these would make a table of the text beside it.
 */
final class MarginDirt {
  /** Lines of at least so many words are text, and so many of them show where the margins are. */
  private static final int LONG = 5;
  private static final int LEAST_LINES = 5;

  /** The share of those lines that may begin further left, or end further right. */
  private static final double OUTLIERS = 0.1;

  private static final int MOST_LETTERS = 2;

  private MarginDirt() {}

  /**
   * The lines of one or two letters beside the text.
   *
   * @param sure words of at least this confidence are no dirt
   */
  static List<RecognisedLine> in(List<RecognisedLine> lines, double sure) {
    List<Double> lefts = new ArrayList<>();
    List<Double> rights = new ArrayList<>();
    for (RecognisedLine line : lines) {
      if (line.words().size() >= LONG) {
        lefts.add(line.words().get(0).box().x());
        rights.add(line.words().get(line.words().size() - 1).box().right());
      }
    }
    if (lefts.size() < LEAST_LINES) {
      return List.of();
    }
    Collections.sort(lefts);
    Collections.sort(rights);
    int outliers = (int) (OUTLIERS * lefts.size());
    double left = lefts.get(outliers);
    double right = rights.get(rights.size() - 1 - outliers);
    return lines.stream().filter(line -> line.words().size() == 1 && isDirt(line.words().get(0), left, right, sure)).toList();
  }

  private static boolean isDirt(RecognisedWord word, double left, double right, double sure) {
    double width = word.box().width();
    boolean beside = word.box().right() + width < left || word.box().x() - width > right;
    return beside && word.confidence() < sure && word.text().length() <= MOST_LETTERS
        && word.text().chars().noneMatch(Character::isDigit);
  }
}
