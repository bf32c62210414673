package letterminer.layout;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import letterminer.model.BoundingBox;
import letterminer.model.PageBox;
import letterminer.reading.Line;
import letterminer.reading.Page;
import letterminer.reading.Word;

/**
 * Finds text that lies over other text of the same appearance, so that the two cannot be separated: the words of both
 * end up in one line, and their order cannot be trusted.
 */
final class TextOverText {
  /** How much of a line's height, and how many ems of its length, two words must share. */
  private static final double SHARED_HEIGHT = 0.25;
  private static final double SHARED_LENGTH = 0.4;

  /** The height of letters above the baseline, in ems. */
  private static final double HEIGHT = 0.6;

  /** How many times larger than the text a stamp in a table is, and how far from its baseline, in ems. */
  private static final double OTHER_SIZE = 1.25;
  private static final double OTHER_BASELINE = 0.15;

  /** More words than any label or grade has. */
  private static final int MOST_WORDS = 60;

  /** Smallest number of overlapping characters: kerning and footnote markers cause a few. */
  private static final int LEAST = 4;

  /** More of them on one page are one picture of text. */
  private static final int MOST = 200;

  private static final int LINES_AHEAD = 12;
  private static final int MOST_PAIRS = 10_000;

  private TextOverText() {}

  /** The position of a line. */
  private record Place(int page, long x, long baseline) {
    static Place of(Line line) {
      return new Place(line.page(), Math.round(line.box().x()), Math.round(line.baseline()));
    }
  }

  /** The places of such text, line by line; lines that were set aside are ignored. */
  static List<PageBox> find(List<Page> pages, List<Line> setAside) {
    Set<Place> aside = new HashSet<>();
    setAside.forEach(line -> aside.add(Place.of(line)));
    List<PageBox> places = new ArrayList<>();
    for (Page page : pages) {
      find(page, page.lines().stream().filter(l -> !aside.contains(Place.of(l))).toList(), places);
    }
    return List.copyOf(places);
  }

  private static void find(Page page, List<Line> lines, List<PageBox> places) {
    int before = places.size();
    for (int i = 0; i < lines.size() && places.size() - before < MOST; i++) {
      Line line = lines.get(i);
      if (overlaps(line) >= LEAST) {
        places.add(PageBox.of(page.number(), line.box()));
      }
      for (int k = i + 1; k < Math.min(lines.size(), i + LINES_AHEAD); k++) {
        Line other = lines.get(k);
        if (other.baseline() - line.baseline() > HEIGHT * other.size()) {
          continue;
        }
        if (shares(line.box(), line.baseline(), line.size(), other.box(), other.baseline(), other.size())
            && overlaps(line, other) >= LEAST) {
          places.add(PageBox.of(page.number(), line.box().union(other.box())));
        }
      }
    }
  }

  /**
   * The cells in which words of two sizes are level with each other but on different baselines: a stamp in the white
   * space of a table, which would become part of its label.
   */
  static List<PageBox> inCells(List<Block> blocks) {
    List<PageBox> places = new ArrayList<>();
    for (Block block : blocks) {
      if (block instanceof TableBlock table) {
        for (TableRow row : table.rows()) {
          row.filled().stream().filter(TextOverText::isStamped)
              .forEach(cell -> places.add(PageBox.of(cell.lines().get(0).page(), cell.box())));
        }
      }
    }
    return places;
  }

  private static boolean isStamped(TableCell cell) {
    List<Word> words = cell.lines().stream().limit(LINES_AHEAD).flatMap(l -> l.words().stream()).toList();
    if (words.size() > MOST_WORDS) {
      return false;
    }
    for (int i = 0; i < words.size(); i++) {
      for (int k = i + 1; k < words.size(); k++) {
        if (isMisaligned(words.get(i), words.get(k))) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isMisaligned(Word a, Word b) {
    double small = Math.min(a.font().size(), b.font().size());
    double large = Math.max(a.font().size(), b.font().size());
    double apart = Math.abs(a.baseline() - b.baseline());
    return large > OTHER_SIZE * small && apart > OTHER_BASELINE * small && apart < HEIGHT * large
        && a.text().length() >= LEAST && b.text().length() >= LEAST && isText(a) && isText(b);
  }

  /** The number of characters of a line that lie over others of the same line. */
  private static int overlaps(Line line) {
    int characters = 0;
    List<Word> words = line.words();
    Word before = words.get(0);
    for (int i = 1; i < words.size(); i++) {
      Word word = words.get(i);
      characters += overlap(before, word);
      before = word;
    }
    return characters;
  }

  private static int overlaps(Line a, Line b) {
    int characters = 0;
    if ((long) a.words().size() * b.words().size() > MOST_PAIRS) {
      return characters;
    }
    for (Word one : a.words()) {
      for (Word other : b.words()) {
        characters += overlap(one, other);
      }
    }
    return characters;
  }

  private static int overlap(Word a, Word b) {
    if (b.box().x() >= a.box().right() || a.box().x() >= b.box().right()) {
      return 0; // Nearly all words; the rest is expensive.
    }
    boolean over = !a.text().equals(b.text())
        && shares(a.box(), a.baseline(), a.font().size(), b.box(), b.baseline(), b.font().size())
        && isText(a) && isText(b);
    if (!over) {
      return 0;
    }
    double shared = Math.min(a.box().right(), b.box().right()) - Math.max(a.box().x(), b.box().x());
    Word smaller = a.box().width() < b.box().width() ? a : b;
    return (int) Math.ceil(smaller.text().length() * Math.min(1, shared / smaller.box().width()));
  }

  private static boolean isText(Word word) {
    return word.text().codePoints().anyMatch(Character::isLetterOrDigit);
  }

  private static boolean shares(
      BoundingBox a, double baselineA, double sizeA, BoundingBox b, double baselineB, double sizeB) {
    double em = Math.min(sizeA, sizeB);
    double length = Math.min(a.right(), b.right()) - Math.max(a.x(), b.x());
    double height = Math.min(baselineA, baselineB) - Math.max(baselineA - HEIGHT * sizeA, baselineB - HEIGHT * sizeB);
    return length > SHARED_LENGTH * em && height > SHARED_HEIGHT * em;
  }
}
