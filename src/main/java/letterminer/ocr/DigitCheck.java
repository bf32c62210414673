package letterminer.ocr;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Reads digits that stand alone once more, each on its own and larger: a grade may be nothing but one, and a misread
 * digit is a digit too. One that is read otherwise the second time gets no confidence.
 */
final class DigitCheck {
  /** A page with more of them has a table of figures, which grades nothing. */
  private static final int MOST = 60;

  /** White around a digit and its enlargement. */
  private static final int MARGIN = 24;
  private static final int SCALE = 2;

  /** Digits at the edges of a page, as shares of its height, are its number. */
  private static final double EDGE = 0.06;

  private final GreyPicture picture;
  private final List<ReadWord> words;
  private final List<ReadWord> digits;
  private final int step;

  /**
   * Finds the digits.
   *
   * @param picture the page
   * @param words its words
   */
  DigitCheck(GreyPicture picture, List<ReadWord> words) {
    this.picture = picture;
    this.words = words;
    List<ReadWord> all = words.stream().filter(this::isDigit).toList();
    this.digits = all.size() > MOST ? List.of() : all;
    this.step = 2 * MARGIN + SCALE * digits.stream().mapToInt(w -> w.bottom() - w.top()).max().orElse(0);
  }

  /** The words with the confidence that a second reading of the {@link #column} leaves them. */
  List<ReadWord> checked(List<ReadWord> again) {
    List<ReadWord> result = new ArrayList<>(words);
    for (int i = 0; i < digits.size(); i++) {
      ReadWord first = digits.get(i);
      int row = i;
      boolean same = again.stream().filter(w -> (w.top() + w.bottom()) / 2 / step == row)
          .map(ReadWord::text).toList().equals(List.of(first.text()));
      if (!same) {
        result.set(result.indexOf(first), new ReadWord(
            first.line(), first.left(), first.top(), first.right(), first.bottom(), 0, first.text()));
      }
    }
    return result;
  }

  private boolean isDigit(ReadWord word) {
    int middle = (word.top() + word.bottom()) / 2;
    return word.text().length() == 1 && Character.isDigit(word.text().charAt(0))
        && middle > EDGE * picture.height() && middle < (1 - EDGE) * picture.height();
  }

  /** The digits below each other, to be read again; empty if there are none. */
  Optional<GreyPicture> column() {
    if (digits.isEmpty()) {
      return Optional.empty();
    }
    int width = 2 * MARGIN + SCALE * digits.stream().mapToInt(w -> w.right() - w.left()).max().orElseThrow();
    byte[] dots = new byte[width * step * digits.size()];
    Arrays.fill(dots, (byte) 255);
    for (int i = 0; i < digits.size(); i++) {
      ReadWord word = digits.get(i);
      for (int y = 0; y < SCALE * (word.bottom() - word.top()); y++) {
        for (int x = 0; x < SCALE * (word.right() - word.left()); x++) {
          int fromX = Math.min(picture.width() - 1, word.left() + x / SCALE);
          int fromY = Math.min(picture.height() - 1, word.top() + y / SCALE);
          dots[(i * step + MARGIN + y) * width + MARGIN + x] = picture.dots()[fromY * picture.width() + fromX];
        }
      }
    }
    return Optional.of(new GreyPicture(width, step * digits.size(), dots));
  }
}
