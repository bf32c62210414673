package letterminer.layout;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import letterminer.layout.PageEdges.Row;

/**
 * Decides which rows at the edges of pages recur on enough other pages. Rows with the same text and place share the
 * answer, so that documents with the same row on all pages take linear time. For one document.
 */
final class Repetition {
  /** How far a row may be from its place on other pages and still count as being in the same place. */
  private static final double SAME_PLACE = 1.5;

  /** The key on which the answer for a row depends. */
  private record RowKey(boolean top, String text, double y, boolean oddPage) {}

  private final LayoutSettings settings;
  private final PageEdges edges;
  private final Set<String> inside;
  private final TextPages pages;
  private final Map<RowKey, Boolean> again = new HashMap<>();
  private final Map<RowKey, Boolean> sure = new HashMap<>();

  /**
   * Creates it for the rows of a document.
   *
   * @param inside masked wording of the rows in the middle of pages
   * @param pages the pages that count
   */
  Repetition(LayoutSettings settings, PageEdges edges, Set<String> inside, TextPages pages) {
    this.settings = settings;
    this.edges = edges;
    this.inside = inside;
    this.pages = pages;
  }

  /** Whether a row recurs on most pages, or on most odd or most even ones, and never inside a page. */
  boolean comesAgain(Row row) {
    RowKey key = new RowKey(row.top(), row.masked(), row.y(), row.page() % 2 == 1);
    return again.computeIfAbsent(key, k -> isOnMost(row));
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
    // The first page often has a letterhead instead, so it does not have to agree.
    return all.size() >= Math.max(2, settings.furnitureShare() * pages.following())
        || parity.size() >= Math.max(2, settings.furnitureShare() * pages.followingLike(row.page()));
  }

  /** Whether a row has exactly the same text and place on most pages; it then needs no white beside it. */
  boolean isSure(Row row) {
    RowKey key = new RowKey(row.top(), row.text(), row.y(), false);
    return sure.computeIfAbsent(key, k -> isInPlaceOnMost(row));
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
