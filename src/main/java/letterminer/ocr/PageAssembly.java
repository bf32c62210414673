package letterminer.ocr;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import letterminer.model.BoundingBox;
import letterminer.ocr.RecognisedPage.Bullet;
import letterminer.ocr.RecognisedPage.RecognisedLine;
import letterminer.ocr.RecognisedPage.RecognisedWord;
import letterminer.reading.Pose;

/** Puts the words that OCR read on a page into lines with a baseline and a size, and finds the bullets before them. */
final class PageAssembly {
  private static final double LEAST_GAP = 0.06;

  private static final String DISC_SIGN = "\u2022";
  private static final String DASH = "\u2013";

  /** What bullets are read as, but for letters. */
  private static final String MISREAD_BULLETS = "\u00AB\u00BB*\u00A9\u00AE\u00A2\u00B0\u2022\u00B7+~>";

  /** What circles are read as that are not filled, and the white after them, in ems: wider than a space. */
  static final Set<String> HOLLOW = Set.of("o", "e", "c", "\u00A9", "\u00AE", "\u00A2", "\u00B0", "\u00AB", "\u00BB");
  private static final double SIGN_GAP = 0.4;

  /** The least height of a hole, and white after it, in ems; letters are lower. */
  private static final double HOLE = 1;

  private static final Set<String> COPYRIGHT_SIGNS = Set.of("\u00A9", "\u00AE");

  /** Words that share this much of one's box are readings of the same letters. */
  private static final double SAME_PLACE = 0.5;

  private final CleanPage page;
  private final OcrSettings settings;
  private final BulletShapes shapes;
  private final LineBullets before;
  private final EndMarks marks;

  PageAssembly(CleanPage page, OcrSettings settings) {
    this.page = page;
    this.settings = settings;
    this.shapes = new BulletShapes(page.ink(), settings);
    this.before = new LineBullets(page.spots(), shapes, settings);
    this.marks = new EndMarks(page);
  }

  RecognisedPage assemble(int number, int turns, List<ReadWord> words) {
    Map<Integer, List<ReadWord>> byLine = new TreeMap<>();
    withoutRepeats(words).stream().filter(PageAssembly::isText)
        .forEach(w -> byLine.computeIfAbsent(w.line(), l -> new ArrayList<>()).add(w));
    List<RecognisedLine> lines = new ArrayList<>();
    List<Bullet> bullets = new ArrayList<>();
    marked(byLine.values()).forEach(part -> add(part, lines, bullets));
    lines.removeAll(MarginDirt.in(lines, settings.junk()));
    bullets.removeIf(bullet -> !lines.contains(bullet.line()));
    lines.removeIf(line -> bullets.stream().anyMatch(b -> b.line() != line && isOnly(line, b.box())));
    GreyPicture picture = page.picture();
    return new RecognisedPage(
        number, picture.width() / page.dots(), picture.height() / page.dots(), new Pose(turns, page.slope()), List.copyOf(lines),
        List.copyOf(bullets), page.rules(), EdgePicture.of(page));
  }

  /** A part of a row, and the bullet before it. */
  private record Marked(RowPart part, Optional<Ink.Spot> bullet) {}

  /** The parts of rows with their bullets: those that the picture shows clearly, then others in line with them. */
  private List<Marked> marked(Collection<List<ReadWord>> rows) {
    RowParts parts = new RowParts(page.rules(), page.dots());
    List<RowPart> whole = rows.stream().flatMap(row -> parts.of(row).stream()).toList();
    List<LineBullets.Found> first = whole.stream().flatMap(p -> before.before(p.words(), p.type()).stream()).toList();
    InnerBullets inner = new InnerBullets(whole, page.spots(), shapes, first);
    List<RowPart> divided =
        whole.stream().flatMap(p -> RowParts.divided(p, w -> inner.before(w).isPresent()).stream()).toList();
    List<Optional<LineBullets.Found>> clear = divided.stream().map(p -> before.before(p.words(), p.type())).toList();
    List<LineBullets.Found> known = clear.stream().flatMap(Optional::stream).toList();
    List<Marked> marked = new ArrayList<>();
    for (int i = 0; i < divided.size(); i++) {
      RowPart part = divided.get(i);
      marked.add(new Marked(part, clear.get(i).or(() -> before.likeOthers(part.words(), part.type(), known))
          .map(LineBullets.Found::spot).or(() -> inner.before(part.words().get(0)))));
    }
    return marked;
  }

  /** Adds the line that a part of a row is, and its bullet. */
  private void add(Marked marked, List<RecognisedLine> lines, List<Bullet> bullets) {
    List<ReadWord> read = marked.part().words();
    TypeMeasure type = marked.part().type();
    Ink.Spot spot = marked.bullet().orElse(null);
    int junk = 0;
    while (spot != null && junk < read.size() - 1 && read.get(junk).left() < spot.right()) {
      junk++;
    }
    boolean sign = spot == null && read.size() > 1 && isSign(read.get(0), read.get(1), type.size());
    if (spot == null && read.size() > 1
        && (sign || isJunk(read.get(0)) || isHole(read.get(0), read.get(1), type.size()))) {
      junk = 1;
    }
    List<ReadWord> rest = new ArrayList<>(read.subList(junk, read.size()));
    if (spot != null && rest.get(0).left() > spot.right()) {
      rest.set(0, withoutBullet(rest.get(0)));
    }
    RecognisedLine line = line(marks.corrected(rest, type), type.baseline() / page.dots(), type.size() / page.dots());
    lines.add(line);
    if (spot != null) {
      bullets.add(new Bullet(
          box(spot.left(), spot.top(), spot.right() + 1, spot.bottom() + 1), line,
          shapes.isDash(spot, type) ? DASH : DISC_SIGN));
    } else if (sign) {
      ReadWord word = read.get(0);
      bullets.add(new Bullet(box(word.left(), word.top(), word.right(), word.bottom()), line, DISC_SIGN));
    }
  }

  /**
   * Whether a line's first word is what a hollow bullet is read as. A copyright sign before a name is one.
   *
   * @param em the size of the type, in dots
   */
  private boolean isSign(ReadWord word, ReadWord next, double em) {
    boolean copyright = COPYRIGHT_SIGNS.contains(word.text()) && !Character.isLowerCase(next.text().charAt(0));
    return HOLLOW.contains(word.text()) && !copyright && height(word) <= settings.bulletMax() * em
        && next.left() - word.right() >= SIGN_GAP * em;
  }

  /** Whether a line's first word is higher than its type and far from it: a punched hole is read as an e or an o. */
  private static boolean isHole(ReadWord word, ReadWord next, double em) {
    return word.text().length() <= 2 && word.text().chars().noneMatch(Character::isDigit)
        && height(word) > HOLE * em && next.left() - word.right() > HOLE * em;
  }

  private static int height(ReadWord word) {
    return word.bottom() - word.top();
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
}
