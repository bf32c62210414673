package letterminer.extraction.grades;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import letterminer.model.BoundingBox;
import letterminer.model.Evidence;
import letterminer.model.PageBox;
import letterminer.model.Problem;
import letterminer.model.ProblemCode;

/**
 * Places where text overlaps text, or runs in newspaper columns: no grade is read from them, and a problem is reported.
 * Immutable.
 */
public final class UncertainPlaces {
  private final List<PageBox> places;

  public UncertainPlaces(List<PageBox> places) {
    this.places = places;
  }

  /** Removes the statements in such places, and returns them as unreadable rows. */
  public List<UnreadRow> takeFrom(List<Statement> statements) {
    List<UnreadRow> unread = new ArrayList<>();
    if (places.isEmpty()) {
      return unread;
    }
    for (Statement statement : List.copyOf(statements)) {
      if (hold(statement.evidence())) {
        statements.remove(statement);
        unread.add(UnreadRow.of(statement, UnreadRow.Why.UNREADABLE));
      }
    }
    return unread;
  }

  private boolean hold(Evidence evidence) {
    return evidence.box().isPresent() && places.stream().anyMatch(p -> p.page() == evidence.page()
        && meets(evidence.box().get(), new BoundingBox(p.x(), p.y(), p.width(), p.height())));
  }

  private static boolean meets(BoundingBox a, BoundingBox b) {
    BoundingBox shared = a.intersection(b);
    return shared.width() > 0 && shared.height() > 0;
  }

  /** One problem for each page with such places. */
  public List<Problem> problems(int firstPage, int lastPage) {
    TreeSet<Integer> pages = new TreeSet<>();
    places.stream().map(PageBox::page).filter(p -> p >= firstPage && p <= lastPage).forEach(pages::add);
    return pages.stream().map(page -> Problem.of(
        ProblemCode.READING_ORDER_UNCERTAIN, page,
        "Text lies over other text, or runs from column to column, on page " + page + ", at "
            + places.stream().filter(p -> p.page() == page).findFirst().map(UncertainPlaces::place).orElseThrow()
            + "; its words may be in the wrong order, and no grade was taken from there."
            + " Check the points of that page.")).toList();
  }

  private static String place(PageBox box) {
    return Math.round(box.y()) + " points from the top";
  }
}
