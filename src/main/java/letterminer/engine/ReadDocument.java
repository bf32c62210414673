package letterminer.engine;

import java.util.Optional;
import letterminer.dataset.FileRow;
import letterminer.records.FileRecord;

/**
 * A document that was read, whatever came of it.
 *
 * @param name what it is called in the tables
 * @param sha256 of its bytes; empty where they could not be had
 * @param bytes how many these are
 * @param record what was found in it, or why nothing was
 */
public record ReadDocument(String name, String sha256, long bytes, FileRecord record) {
  /**
   * What the table of files says of it.
   *
   * @param sameAs the document before it that has the same text
   */
  public FileRow row(Optional<String> sameAs) {
    return new FileRow(
        name, sha256, bytes, record.outcome(), record.tally().pages(), record.tally().letters(), sameAs,
        record.pagesInNoLetter());
  }
}
