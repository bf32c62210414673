package letterminer.dataset;

import org.apache.commons.csv.CSVFormat;

/** The format of all our CSV: RFC 4180, with lines ending in {@code \n}. */
public final class Csv {
  /** The format. */
  public static final CSVFormat FORMAT = CSVFormat.RFC4180.builder().setRecordSeparator('\n').get();

  private Csv() {}
}
