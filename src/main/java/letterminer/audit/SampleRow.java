package letterminer.audit;

/**
 * A row of {@code sample.csv}: a value to be checked, or a page to be read for what is missing.
 *
 * @param kind {@code value} or {@code page}
 * @param id the value's id; of a page {@code LETTER-page-N}
 * @param letter the letter's id
 * @param file its file, as the tables have it
 * @param family its family
 * @param years the years that it is counted with
 * @param field the value's field; {@code page}
 * @param band how sure the program was; of pages whether it is the first of its letter
 * @param page the page of the file; 0 if a value is printed nowhere
 * @param letterProbability the probability that its letter was drawn
 * @param rate the probability that it was drawn, given that its letter was
 * @param text the value, for a reader
 * @param content all parts of it, see {@link Content}
 */
public record SampleRow(
    String kind, String id, String letter, String file, String family, String years, String field, String band, int page,
    double letterProbability, double rate, String text, String content) {
  static final String VALUE = "value";
  static final String PAGE = "page";

  public boolean isPage() {
    return kind.equals(PAGE);
  }

  /** The probability that it is in the sample. */
  public double probability() {
    return letterProbability * rate;
  }

  String stratum() {
    return family + " " + years;
  }

  SampleCell cell() {
    return new SampleCell(field, band);
  }
}
