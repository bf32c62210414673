package letterminer.layout;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import letterminer.layout.PageEdges.Row;

/**
 * Tells which rows at the edges of pages come again on enough others. Rows of one text and place share the
 * answer, so that it takes no longer for each where all pages bear the same. One use per document.
 */
final class Repetition {
  /** How far a row may be off the place that it has on other pages and still be in the same place. */
  private static final double SAME_PLACE = 1.5;

  /** What the answer for a row depends on. */
  private record Kind(boolean top, String text, double y, boolean oddPage) {}

  private final LayoutSettings settings;
  private final PageEdges edges;
  private final Set<String> inside;
  private final TextPages pages;
  private final Map<Kind, Boolean> again = new HashMap<>();
  private final Map<Kind, Boolean> sure = new HashMap<>();

  /**
   * Makes a judge of the rows of a document.
   *
   * @param inside what rows in the midst of pages say, masked
   * @param pages the pages that count
   */
  Repetition(LayoutSettings settings, PageEdges edges, Set<String> inside, TextPages pages) {
    this.settings = settings;
    this.edges = edges;
    this.inside = inside;
    this.pages = pages;
  }

  /** Whether a row comes again on most pages, or on most odd or most even ones, and never inside a page. */
  boolean comesAgain(Row row) {
    Kind kind = new Kind(row.top(), row.masked(), row.y(), row.page() % 2 == 1);
    return again.computeIfAbsent(kind, k -> isOnMost(row));
  }

  private boolean isOnMost(Row row) {
    if (inside.contains(row.masked()) || row.masked().equals("#")) {
      return false;
    }
    Set<Integer> all = new HashSet<>();
    Set<Integer> parity = new HashSet<>();
    for (Row other : edges.alike(row)) {
      if (Math.abs(other.y() - row.y()) <= settings.furnitureShift()) {
        all.add(pages.original(other.page()));
        if (other.page() % 2 == row.page() % 2) {
          parity.add(pages.original(other.page()));
        }
      }
    }
    // The first page often has a letterhead instead, so it is not counted among those that must agree.
    return all.size() >= Math.max(2, settings.furnitureShare() * pages.following())
        || parity.size() >= Math.max(2, settings.furnitureShare() * pages.followingLike(row.page()));
  }

  /** A row that stands to the letter in the same place on most pages needs no white beside it. */
  boolean isSure(Row row) {
    Kind kind = new Kind(row.top(), row.text(), row.y(), false);
    return sure.computeIfAbsent(kind, k -> isInPlaceOnMost(row));
  }

  private boolean isInPlaceOnMost(Row row) {
    Set<Integer> same = new HashSet<>();
    for (Row other : edges.alike(row)) {
      if (other.text().equals(row.text()) && Math.abs(other.y() - row.y()) < SAME_PLACE) {
        same.add(pages.original(other.page()));
      }
    }
    return same.size() >= 3 && same.size() >= settings.furnitureShare() * pages.following();
  }
}
