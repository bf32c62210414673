package letterminer.audit;

import java.util.Comparator;

/**
 * Values, or pages, that are drawn at one rate.
 *
 * @param field the field of values; {@value #PAGE} for pages
 * @param band how sure the program was, see {@link Bands}; for pages whether they are the first page of their letter
 */
record Cell(String field, String band) implements Comparable<Cell> {
  static final String PAGE = "page";

  /** First pages have the header: they are drawn at a separate rate. */
  static final Cell FIRST_PAGES = new Cell(PAGE, "first");

  static final Cell OTHER_PAGES = new Cell(PAGE, "other");

  private static final Comparator<Cell> ORDER = Comparator.comparing(Cell::field).thenComparing(Cell::band);

  boolean isOfPages() {
    return field.equals(PAGE);
  }

  @Override
  public int compareTo(Cell other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return field + " " + band;
  }
}
