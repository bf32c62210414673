package letterminer.ocr;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import letterminer.model.BoundingBox;
import letterminer.ocr.RecognisedPage.RecognisedLine;

/**
 * Removes the letters of logos: large type, or letters read without certainty, at the same place at the top or foot of
 * several pages. In a file with text a logo is a picture and no text; here it would stand between the two halves of a
 * paragraph.
 */
final class Logos {
  /** How much larger than the usual type it is at least. */
  private static final double LARGE = 1.3;

  /** The share of a page's height, from its edges, where logos stand. */
  private static final double EDGE = 0.16;

  /** How far a logo may move from page to page, in points. */
  private static final double SHIFT = 12;

  private static final int MOST_WORDS = 4;

  /** Mean confidences below which words at an edge of a page may be a picture, or surely are. */
  private static final double UNSURE = 70;
  private static final double ILLEGIBLE = 40;

  private Logos() {}

  static void removeFrom(Map<Integer, RecognisedPage> pages, TypeSizes sizes) {
    List<RecognisedPage> all = List.copyOf(pages.values());
    for (RecognisedPage page : all) {
      List<RecognisedLine> kept = new ArrayList<>(page.lines());
      kept.removeIf(line -> isAtEdge(page, line)
          && (line.confidence() < ILLEGIBLE || isRepeated(page, line, all, sizes)));
      if (kept.size() < page.lines().size()) {
        pages.put(page.number(), page.withLines(kept));
      }
    }
  }

  private static boolean isAtEdge(RecognisedPage page, RecognisedLine line) {
    return line.words().size() <= MOST_WORDS
        && (line.baseline() < EDGE * page.height() || line.baseline() > (1 - EDGE) * page.height());
  }

  private static boolean isRepeated(
      RecognisedPage page, RecognisedLine line, List<RecognisedPage> all, TypeSizes sizes) {
    return mayBeLogo(line, sizes) && all.stream().anyMatch(other -> other != page
        && other.lines().stream().anyMatch(l -> isAtEdge(other, l) && mayBeLogo(l, sizes) && isSame(line, l)));
  }

  private static boolean mayBeLogo(RecognisedLine line, TypeSizes sizes) {
    return line.confidence() < UNSURE || sizes.of(line) > LARGE * sizes.body();
  }

  /** Whether two lines stand at one place and are read alike, or neither with certainty. */
  private static boolean isSame(RecognisedLine a, RecognisedLine b) {
    BoundingBox one = a.words().get(0).box().union(a.words().get(a.words().size() - 1).box());
    BoundingBox other = b.words().get(0).box().union(b.words().get(b.words().size() - 1).box());
    boolean place = Math.abs(a.baseline() - b.baseline()) < SHIFT
        && one.x() < other.right() + SHIFT && other.x() < one.right() + SHIFT;
    Set<String> shared = letters(a);
    shared.retainAll(letters(b));
    return place && (!shared.isEmpty() || a.confidence() < UNSURE && b.confidence() < UNSURE);
  }

  private static Set<String> letters(RecognisedLine line) {
    Set<String> words = new TreeSet<>();
    line.words().forEach(w -> words.add(w.text().toLowerCase(Locale.ROOT)));
    return words;
  }
}
