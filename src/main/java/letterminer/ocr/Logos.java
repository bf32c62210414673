package letterminer.ocr;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import letterminer.ocr.RecognisedPage.RecognisedLine;

/**
 * Removes the letters of logos: large type at the top or foot of several pages, at the same place with a word in common.
 * In a file with text a logo is a picture and no text; here it would stand between the two halves of a paragraph.
 */
final class Logos {
  /** How much larger than the usual type it is at least. */
  private static final double LARGE = 1.3;

  /** The share of a page's height, from its edges, where logos stand. */
  private static final double EDGE = 0.16;

  /** How far a logo may move from page to page, in points. */
  private static final double SHIFT = 12;

  private Logos() {}

  static void removeFrom(Map<Integer, RecognisedPage> pages, TypeSizes sizes) {
    List<RecognisedPage> all = List.copyOf(pages.values());
    for (RecognisedPage page : all) {
      List<RecognisedLine> kept = new ArrayList<>(page.lines());
      kept.removeIf(line -> isLarge(page, line, sizes) && all.stream().anyMatch(other -> other != page
          && other.lines().stream().anyMatch(l -> isLarge(other, l, sizes) && isSame(line, l))));
      if (kept.size() < page.lines().size()) {
        pages.put(page.number(), page.withLines(kept));
      }
    }
  }

  private static boolean isLarge(RecognisedPage page, RecognisedLine line, TypeSizes sizes) {
    boolean atEdge = line.baseline() < EDGE * page.height() || line.baseline() > (1 - EDGE) * page.height();
    return atEdge && sizes.of(line) > LARGE * sizes.body();
  }

  private static boolean isSame(RecognisedLine a, RecognisedLine b) {
    double right = a.words().get(a.words().size() - 1).box().right();
    double otherRight = b.words().get(b.words().size() - 1).box().right();
    boolean place = Math.abs(a.baseline() - b.baseline()) < SHIFT && Math.abs(right - otherRight) < SHIFT;
    Set<String> shared = letters(a);
    shared.retainAll(letters(b));
    return place && !shared.isEmpty();
  }

  private static Set<String> letters(RecognisedLine line) {
    Set<String> words = new TreeSet<>();
    line.words().forEach(w -> words.add(w.text().toLowerCase(Locale.ROOT)));
    return words;
  }
}
