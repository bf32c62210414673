package letterminer.ocr;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import letterminer.model.BoundingBox;
import letterminer.ocr.RecognisedPage.Bullet;
import letterminer.ocr.RecognisedPage.RecognisedLine;
import letterminer.ocr.RecognisedPage.RecognisedWord;

/** Puts the words that OCR read on a page into lines with a baseline and a size, and finds the bullets before them. */
final class PageAssembly {
  /** Heights of letters in ems: of capitals and tall letters, of small ones, and what hangs below the baseline. */
  private static final double TALL = 0.72;
  private static final double SMALL = 0.53;
  private static final double HANGING = 0.21;

  private static final String TALL_LETTERS = "bdfhiklt0123456789()";
  private static final String HANGING_LETTERS = "gjpqy,;()Q";
  private static final double LEAST_GAP = 0.06;

  /** The share of its box that a disc fills, printed badly, and that a square as large as a letter fills. */
  private static final double DISC = 0.62;
  private static final double SQUARE = 0.8;

  /** The share that a diamond or a triangle fills. */
  private static final double DIAMOND = 0.4;

  /** What is larger, in ems, may be a letter, unless it is as full as a square. */
  private static final double LARGE = 0.55;

  /** A dash's lengths and its height above the baseline, in ems. */
  private static final double DASH_MIN = 0.2;
  private static final double DASH_MAX = 1.1;
  private static final double DASH_THICKNESS = 0.16;
  private static final double DASH_LOW = 0.15;
  private static final double DASH_HIGH = 0.45;

  private static final String DISC_SIGN = "\u2022";
  private static final String DASH = "\u2013";

  /** What bullets are read as, but for letters. */
  private static final String MISREAD_BULLETS = "\u00AB\u00BB*\u00A9\u00AE\u00A2\u00B0\u2022\u00B7+~>";

  /** What stands further to the left of a bullet, in ems, belongs to another column. */
  private static final double COLUMN_GAP = 0.6;

  /** Words that share this much of one's box are readings of the same letters. */
  private static final double SAME_PLACE = 0.5;

  private final CleanPage page;
  private final OcrSettings settings;
  private final List<Ink.Spot> spots;

  PageAssembly(CleanPage page, OcrSettings settings) {
    this.page = page;
    this.settings = settings;
    this.spots = page.spots();
  }

  RecognisedPage assemble(int number, int turns, List<ReadWord> words) {
    Map<Integer, List<ReadWord>> byLine = new TreeMap<>();
    withoutRepeats(words).stream().filter(PageAssembly::isText)
        .forEach(w -> byLine.computeIfAbsent(w.line(), l -> new ArrayList<>()).add(w));
    List<RecognisedLine> lines = new ArrayList<>();
    List<Bullet> bullets = new ArrayList<>();
    for (List<ReadWord> row : byLine.values()) {
      double size = size(row);
      double baseline = baseline(row);
      cells(row).forEach(cell -> add(cell, size, baseline, lines, bullets));
    }
    lines.removeIf(line -> bullets.stream().anyMatch(b -> b.line() != line && isOnly(line, b.box())));
    GreyPicture picture = page.picture();
    return new RecognisedPage(
        number, picture.width() / page.dots(), picture.height() / page.dots(), turns, List.copyOf(lines),
        List.copyOf(bullets), page.rules(), EdgePicture.of(page));
  }

  /** Adds the line that some words of a row are, and its bullet; size and baseline are those of the row. */
  private void add(
      List<ReadWord> read, double size, double baseline, List<RecognisedLine> lines, List<Bullet> bullets) {
    Ink.Spot spot = bullet(read, size, baseline);
    int junk = 0;
    while (spot != null && junk < read.size() - 1 && read.get(junk).left() < spot.right()) {
      junk++;
    }
    if (spot == null && read.size() > 1 && isJunk(read.get(0))) {
      junk = 1;
    }
    List<ReadWord> rest = new ArrayList<>(read.subList(junk, read.size()));
    if (spot != null && rest.get(0).left() > spot.right()) {
      rest.set(0, withoutBullet(rest.get(0)));
    }
    RecognisedLine line = line(rest, baseline, size);
    lines.add(line);
    if (spot != null) {
      bullets.add(new Bullet(
          box(spot.left(), spot.top(), spot.right() + 1, spot.bottom() + 1), line,
          isDash(spot, size * page.dots(), baseline * page.dots()) ? DASH : DISC_SIGN));
    }
  }

  /** The words of a row, apart where a ruled line stands between them: each cell may begin with a bullet. */
  private List<List<ReadWord>> cells(List<ReadWord> row) {
    List<List<ReadWord>> cells = new ArrayList<>(List.of(new ArrayList<>()));
    for (int i = 0; i < row.size(); i++) {
      if (i > 0 && isRuleBetween(row.get(i - 1), row.get(i))) {
        cells.add(new ArrayList<>());
      }
      cells.get(cells.size() - 1).add(row.get(i));
    }
    return cells;
  }

  private boolean isRuleBetween(ReadWord left, ReadWord right) {
    double middle = (right.top() + right.bottom()) / 2.0 / page.dots();
    return page.rules().stream().anyMatch(rule -> !rule.horizontal() && rule.start() < middle && rule.end() > middle
        && rule.position() > left.right() / page.dots() && rule.position() < right.left() / page.dots());
  }

  /** A word without the character that Tesseract read for the bullet before it. */
  private static ReadWord withoutBullet(ReadWord word) {
    String text = word.text();
    boolean bullet = text.length() > 1 && MISREAD_BULLETS.indexOf(text.charAt(0)) >= 0 && Character.isLetterOrDigit(text.charAt(1));
    return !bullet ? word : new ReadWord(
        word.line(), word.left(), word.top(), word.right(), word.bottom(), word.confidence(), text.substring(1));
  }

  /** The words without those that stand where a surer one does: what may be a picture or text is read as both. */
  private static List<ReadWord> withoutRepeats(List<ReadWord> words) {
    List<ReadWord> kept = new ArrayList<>();
    for (ReadWord word : words) {
      boolean repeated = words.stream().anyMatch(other -> other != word && other.line() != word.line()
          && (other.confidence() > word.confidence()
              || other.confidence() == word.confidence() && other.line() < word.line())
          && isSamePlace(word, other));
      if (!repeated) {
        kept.add(word);
      }
    }
    return kept;
  }

  private static boolean isSamePlace(ReadWord a, ReadWord b) {
    long width = Math.min(a.right(), b.right()) - Math.max(a.left(), b.left());
    long height = Math.min(a.bottom(), b.bottom()) - Math.max(a.top(), b.top());
    long own = (long) (a.right() - a.left()) * (a.bottom() - a.top());
    return width > 0 && height > 0 && width * height > SAME_PLACE * own;
  }

  /** Whether a line is a bullet that was read as a letter and put into a column of its own. */
  private static boolean isOnly(RecognisedLine line, BoundingBox bullet) {
    return line.words().size() == 1 && line.words().get(0).text().length() <= 2
        && line.words().get(0).box().intersection(bullet).width() > 0
        && line.words().get(0).box().intersection(bullet).height() > 0;
  }

  /** Whether it has anything but the remains of ruled lines and dirt. */
  private static boolean isText(ReadWord word) {
    return word.text().codePoints().anyMatch(c -> Character.isLetterOrDigit(c) || c == '\u2022')
        || word.confidence() >= 30 && !word.text().equals("|") && !word.text().equals("_");
  }

  /** One or two characters without a digit that Tesseract was not sure of: dirt, or part of a picture. */
  private boolean isJunk(ReadWord word) {
    return word.text().length() <= 2 && word.confidence() < settings.junk()
        && word.text().codePoints().noneMatch(Character::isLetterOrDigit)
        && !word.text().equals("*") && !word.text().equals("-") && !word.text().equals("\u2013")
        && !word.text().equals("\u2014") && !word.text().equals("\u2022") && !word.text().equals(">");
  }

  private double size(List<ReadWord> words) {
    List<Double> sizes = new ArrayList<>();
    for (ReadWord word : words) {
      boolean tall = word.text().chars().anyMatch(c -> Character.isUpperCase(c) || TALL_LETTERS.indexOf(c) >= 0);
      boolean hanging = word.text().chars().anyMatch(c -> HANGING_LETTERS.indexOf(c) >= 0);
      if (word.text().codePoints().filter(Character::isLetterOrDigit).count() >= Math.min(2, word.text().length())) {
        double ems = (tall ? TALL : SMALL) + (hanging ? HANGING : 0);
        for (int i = 0; i < word.text().length(); i++) {
          sizes.add((word.bottom() - word.top()) / page.dots() / ems);
        }
      }
    }
    return sizes.isEmpty() ? 0 : median(sizes);
  }

  /** The usual foot of the words, those with hanging letters aside. */
  private double baseline(List<ReadWord> words) {
    List<Double> feet = new ArrayList<>();
    List<Double> others = new ArrayList<>();
    for (ReadWord word : words) {
      boolean hanging = word.text().chars().anyMatch(c -> HANGING_LETTERS.indexOf(c) >= 0);
      boolean letters = word.text().codePoints().anyMatch(Character::isLetterOrDigit);
      (hanging || !letters ? others : feet).add(word.bottom() / page.dots());
    }
    return feet.isEmpty() ? median(others) - 0.15 * size(words) : median(feet);
  }

  private static double median(List<Double> values) {
    List<Double> sorted = new ArrayList<>(values);
    Collections.sort(sorted);
    return sorted.get(sorted.size() / 2);
  }

  private RecognisedLine line(List<ReadWord> read, double baseline, double size) {
    List<RecognisedWord> words = new ArrayList<>();
    double strokes = 0;
    int characters = 0;
    double em = size > 0 ? size : 10;
    for (int i = 0; i < read.size(); i++) {
      ReadWord word = read.get(i);
      double stroke = page.ink().strokes(
          word.left(), word.top(), word.right(), word.bottom(), 0.3 * em * page.dots()) / page.dots() / em;
      double right = word.right();
      if (i + 1 < read.size()) {
        right = Math.min(right, read.get(i + 1).left() - LEAST_GAP * em * page.dots());
      }
      words.add(new RecognisedWord(
          word.text(), box(word.left(), word.top(), Math.max(right, word.left() + 1), word.bottom()), word.confidence(), stroke));
      strokes += stroke * word.text().length();
      characters += word.text().length();
    }
    return new RecognisedLine(List.copyOf(words), baseline, size, strokes / Math.max(1, characters));
  }

  private BoundingBox box(double left, double top, double right, double bottom) {
    return BoundingBox.ofCorners(left / page.dots(), top / page.dots(), right / page.dots(), bottom / page.dots());
  }

  /** The bullet before a line's text; null if there is none. */
  private Ink.Spot bullet(List<ReadWord> words, double size, double baseline) {
    if (size <= 0) {
      return null;
    }
    double em = size * page.dots();
    double foot = baseline * page.dots();
    for (int first = 0; first < Math.min(2, words.size()); first++) {
      if (first > 0 && words.get(first - 1).text().length() > 2) {
        return null;
      }
      Ink.Spot nearest = null;
      Ink.Spot next = null;
      for (Ink.Spot spot : spots) {
        if (isBefore(spot, words.get(first).left(), foot, em)) {
          if (nearest == null || spot.right() > nearest.right()) {
            next = nearest;
            nearest = spot;
          } else if (next == null || spot.right() > next.right()) {
            next = spot;
          }
        }
      }
      boolean apart = next == null || nearest.left() - next.right() > COLUMN_GAP * em;
      if (nearest != null && apart && (isBullet(nearest, em) || isDash(nearest, em, foot))
          && words.get(first).left() - nearest.right() >= 0.25 * em) {
        return nearest;
      }
    }
    return null;
  }

  /** Whether a spot stands in a line's row before a place, near enough to be its bullet, and is no dirt or ruled line. */
  private boolean isBefore(Ink.Spot spot, int textLeft, double foot, double em) {
    double middle = (spot.top() + spot.bottom()) / 2.0;
    boolean inRow = middle < foot - 0.02 * em && middle > foot - 0.8 * em;
    boolean rule = spot.height() > 1.5 * em && spot.width() < 0.3 * em || spot.height() > 3 * em;
    return inRow && !rule && spot.left() < textLeft && spot.left() >= textLeft - settings.bulletReach() * em
        && Math.max(spot.height(), spot.width()) >= settings.bulletMin() * em;
  }

  private boolean isBullet(Ink.Spot spot, double em) {
    double least = settings.bulletMin() * em;
    double most = settings.bulletMax() * em;
    double shape = (double) spot.width() / spot.height();
    double full = Math.max(spot.width(), spot.height()) > LARGE * em ? SQUARE : DISC;
    return spot.width() >= least && spot.height() >= least && spot.width() <= most && spot.height() <= most
        && shape > 0.65 && shape < 1.55
        && (spot.fill() >= full || spot.fill() >= DIAMOND && page.ink().tapers(spot));
  }

  private static boolean isDash(Ink.Spot spot, double em, double foot) {
    double rise = (foot - (spot.top() + spot.bottom()) / 2.0) / em;
    return spot.width() >= DASH_MIN * em && spot.width() <= DASH_MAX * em && spot.height() <= DASH_THICKNESS * em
        && spot.width() > 2 * spot.height() && rise > DASH_LOW && rise < DASH_HIGH;
  }
}
