package letterminer.audit;

import java.util.Comparator;

/**
 * Values, or pages, that are drawn at one rate.
 *
 * @param field the field of values; {@value #PAGE} for pages
 * @param band how sure the program was, see {@link Bands}; for pages whether they are the first page of their letter
 */
record SampleCell(String field, String band) implements Comparable<SampleCell> {
  static final String PAGE = "page";

  /** First pages have the header: they are drawn at a separate rate. */
  static final SampleCell FIRST_PAGES = new SampleCell(PAGE, "first");

  static final SampleCell OTHER_PAGES = new SampleCell(PAGE, "other");

  private static final Comparator<SampleCell> ORDER = Comparator.comparing(SampleCell::field).thenComparing(SampleCell::band);

  boolean isOfPages() {
    return field.equals(PAGE);
  }

  @Override
  public int compareTo(SampleCell other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return field + " " + band;
  }
}
