package letterminer.audit;

import java.util.List;

/**
 * A letter that may be drawn.
 *
 * @param id its id
 * @param file the file that it was read from
 * @param family its family
 * @param years the years that it is counted with, as {@code 2015-2019}; {@code no year} if it has none
 * @param firstPage its first page in the file
 * @param lastPage its last page
 * @param values its values in order
 */
record FrameLetter(
    String id, String file, String family, String years, int firstPage, int lastPage, List<FrameValue> values) {
  FrameLetter {
    values = List.copyOf(values);
  }

  /** The stratum that it is drawn from. */
  String stratum() {
    return family + " " + years;
  }
}
