package letterminer.ocr;

import java.util.ArrayList;
import java.util.List;
import letterminer.ocr.RecognisedPage.Bullet;
import letterminer.ocr.RecognisedPage.RecognisedLine;
import letterminer.ocr.RecognisedPage.RecognisedWord;
import letterminer.reading.DoubtfulWord;
import letterminer.reading.FontStyle;
import letterminer.reading.Page;
import letterminer.reading.ReadingSettings;
import letterminer.reading.RowBuilder;
import letterminer.reading.Word;

/** Makes pages of {@link Word}s of recognised ones, with sizes that hold for the whole document. Immutable. */
final class PageLines {
  /** What the font of recognised words is called. */
  private static final String FAMILY = "OCR";

  /** A word alone among thinner ones has to be thicker still to be bold. */
  private static final double ALONE = 1.1;

  private final TypeSizes sizes;
  private final OcrSettings settings;

  PageLines(TypeSizes sizes, OcrSettings settings) {
    this.sizes = sizes;
    this.settings = settings;
  }

  /**
   * A page of words.
   *
   * @param turns quarter turns by which the page of the file was turned when it was read
   */
  Page page(RecognisedPage recognised, int turns) {
    List<Word> words = new ArrayList<>();
    for (RecognisedLine line : recognised.lines()) {
      boolean bold = sizes.boldness(line.stroke()) > settings.boldness();
      for (RecognisedWord word : line.words()) {
        boolean alone = word.text().length() > 2 && sizes.boldness(word.stroke()) > ALONE * settings.boldness();
        words.add(new Word(word.text(), word.box(), line.baseline(), font(line, bold || alone), true));
      }
    }
    for (Bullet bullet : recognised.bullets()) {
      words.add(new Word(bullet.text(), bullet.box(), bullet.line().baseline(), font(bullet.line(), false), true));
    }
    return new Page(
        recognised.number(), recognised.width(), recognised.height(),
        List.copyOf(new RowBuilder(ReadingSettings.defaults()).lines(recognised.number(), words)), recognised.rules(),
        true, turns, true, recognised.pose());
  }

  /** Whether OCR read a word. */
  static boolean isRecognised(Word word) {
    return word.font().family().equals(FAMILY);
  }

  private FontStyle font(RecognisedLine line, boolean bold) {
    return new FontStyle(FAMILY, sizes.of(line), bold, false, false);
  }

  /** The words that may have been misread. */
  List<DoubtfulWord> doubtful(RecognisedPage recognised) {
    List<DoubtfulWord> doubtful = new ArrayList<>();
    for (RecognisedLine line : recognised.lines()) {
      line.words().stream().filter(w -> w.confidence() < settings.doubtful())
          .forEach(w -> doubtful.add(new DoubtfulWord(recognised.number(), w.box(), w.text())));
    }
    return doubtful;
  }
}
