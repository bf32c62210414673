package letterminer.dataset;

import org.apache.commons.csv.CSVFormat;

/** How all our CSV is written: RFC 4180, lines that end in {@code \n}. */
public final class Csv {
  /** The format. */
  public static final CSVFormat FORMAT = CSVFormat.RFC4180.builder().setRecordSeparator('\n').get();

  private Csv() {}
}
