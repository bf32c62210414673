package letterminer.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Removes words that were placed over the page's text, such as watermarks and stamps. They lie on other words, which
 * ordinary text never does, and have another colour or a much larger size than most of the page. For one page; not
 * thread-safe.
 */
final class Overlays {
  private static final int MOST_COMPARISONS = 5_000_000;

  /** How many times larger than the page's text an overlay of the same colour is at least. */
  private static final double LARGE = 1.7;
  private static final double OTHER_COLOUR = 0.25;

  /** The smallest number of characters below an overlay. */
  private static final int FEWEST_BELOW = 3;

  /** How much of a line's height, and how many ems of its length, an overlay covers at least. */
  private static final double SHARED_HEIGHT = 0.3;
  private static final double SHARED_LENGTH = 0.3;

  /** The height of letters above the baseline, in ems. */
  private static final double HEIGHT = 0.6;

  /** The largest distance between lines of one stamp, in ems. */
  private static final double STAMP = 2.5;

  private final PaintedWords words;
  private final boolean[] overlaid;
  private int characters;
  private int comparisons;

  private Overlays(PaintedWords words) {
    this.words = words;
    this.overlaid = new boolean[words.size()];
  }

  /** Finds the overlays among the words of a page. */
  static Overlays of(PaintedWords words) {
    Overlays overlays = new Overlays(words);
    if (!isUniform(words)) {
      overlays.find();
    }
    return overlays;
  }

  private static boolean isUniform(PaintedWords words) {
    double smallest = Double.MAX_VALUE;
    double largest = 0;
    FontStyle style = null;
    TextInk ink = null;
    for (int i = 0; i < words.size(); i++) {
      if (words.ink(i) != ink) {
        ink = words.ink(i);
        if (ink.colour() != words.ink(0).colour()) {
          return false;
        }
      }
      if (words.word(i).font() != style) {
        style = words.word(i).font();
        smallest = Math.min(smallest, style.size());
        largest = Math.max(largest, style.size());
      }
    }
    return largest <= LARGE * smallest;
  }

  /** The number of characters of the overlays. */
  int characters() {
    return characters;
  }

  /** The words without the overlays. */
  List<Word> others() {
    return characters == 0 ? words.words() : words.only(i -> !overlaid[i]).words();
  }

  private void find() {
    int colour = usualColour();
    double size = RowBuilder.usualSize(words.words());
    List<Integer> odd = new ArrayList<>();
    List<Integer> usual = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      boolean large = words.word(i).font().size() > LARGE * size;
      (large || isOther(words.ink(i).colour(), colour) ? odd : usual).add(i);
    }
    if (odd.isEmpty()) {
      return;
    }
    for (int i : odd) {
      overlaid[i] = liesOnText(i, usual);
    }
    spread(odd);
    for (int i : odd) {
      characters += overlaid[i] ? words.length(i) : 0;
    }
  }

  /** Whether a word lies on text: on more than the few letters that tight kerning makes overlap. */
  private boolean liesOnText(int word, List<Integer> usual) {
    int below = 0;
    for (int k = 0; k < usual.size() && below < FEWEST_BELOW && comparisons < MOST_COMPARISONS; k++) {
      comparisons++;
      below += liesOn(words.word(word), words.word(usual.get(k))) ? words.length(usual.get(k)) : 0;
    }
    return below >= FEWEST_BELOW;
  }

  private static boolean isOther(int colour, int usual) {
    return colour == Colour.UNKNOWN || usual == Colour.UNKNOWN
        ? colour != usual : Colour.difference(colour, usual) > OTHER_COLOUR;
  }

  private int usualColour() {
    Map<Integer, Integer> counts = new HashMap<>();
    int best = Colour.BLACK;
    int most = 0;
    int i = 0;
    while (i < words.size()) {
      int colour = words.ink(i).colour();
      int count = 0;
      for (; i < words.size() && words.ink(i).colour() == colour; i++) {
        count += words.length(i);
      }
      int now = counts.merge(colour, count, Integer::sum);
      if (now > most) {
        most = now;
        best = colour;
      }
    }
    return best;
  }

  private static boolean liesOn(Word over, Word under) {
    double length = Math.min(over.box().right(), under.box().right())
        - Math.max(over.box().x(), under.box().x());
    double em = Math.min(under.font().size(), over.font().size());
    if (length < SHARED_LENGTH * em) {
      return false;
    }
    double height = Math.min(over.baseline(), under.baseline())
        - Math.max(top(over), top(under));
    return height > SHARED_HEIGHT * HEIGHT * em
        && !over.text().equals(under.text()) // The shadow of a heading.
        && under.text().codePoints().anyMatch(Character::isLetterOrDigit);
  }

  private static double top(Word word) {
    return word.baseline() - HEIGHT * word.font().size();
  }

  /** Adds the rest of a stamp: words of the same style beside those that lie on text. */
  private void spread(List<Integer> odd) {
    List<Integer> open = new ArrayList<>(odd.stream().filter(i -> overlaid[i]).toList());
    while (!open.isEmpty() && comparisons < MOST_COMPARISONS) {
      int from = open.remove(open.size() - 1);
      for (int to : odd) {
        comparisons++;
        if (!overlaid[to] && belongsTo(from, to)) {
          overlaid[to] = true;
          open.add(to);
        }
      }
    }
  }

  private boolean belongsTo(int from, int to) {
    Word one = words.word(from);
    Word other = words.word(to);
    double reach = STAMP * one.font().size();
    double apart = Math.max(other.box().x() - one.box().right(), one.box().x() - other.box().right());
    return words.ink(from).colour() == words.ink(to).colour()
        && one.font().equals(other.font())
        && Math.abs(one.baseline() - other.baseline()) < reach && apart < reach;
  }
}
