package letterminer.engine;

import java.util.Optional;
import letterminer.dataset.FileRow;
import letterminer.records.FileRecord;

/**
 * A document that was read, successfully or not.
 *
 * @param name its name in the tables
 * @param sha256 of its bytes; empty if it could not be opened
 * @param bytes its size
 * @param record what was found in it, or the reason why nothing was found
 */
public record ReadDocument(String name, String sha256, long bytes, FileRecord record) {
  /**
   * Its row in the table of files.
   *
   * @param sameAs an earlier document with the same text
   */
  public FileRow row(Optional<String> sameAs) {
    return new FileRow(
        name, sha256, bytes, record.outcome(), record.tally().pages(), record.tally().letters(), sameAs,
        record.pagesInNoLetter());
  }
}
