package letterminer.dataset;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import letterminer.model.Sha256;

/**
 * The documents of a run as one source.
 *
 * @param documents number of documents
 * @param bytes total size
 * @param sha256 hash of a list of the documents in the order of {@code files.csv}, with lines as printed by
 *     {@code sha256sum}: hash, two spaces, name
 * @param hashOf what it is the hash of, for people
 */
record Sources(long documents, long bytes, String sha256, String hashOf) {
  private static final String LINE = "line for each row of the table 'files': sha256, two spaces, file, line feed";

  /** For rows in order. */
  Sources(long documents, long bytes, String sha256) {
    this(documents, bytes, sha256, "A " + LINE);
  }

  /** For rows without an order: the hashes of their lines are added up. */
  static Sources ofSum(long documents, long bytes, String sum) {
    return new Sources(documents, bytes, sum, "The sum, modulo 2 to the power of 256, of the SHA-256 of a " + LINE);
  }

  /** A document's line as printed by {@code sha256sum}. */
  static byte[] line(FileRow row) {
    return (row.sha256() + "  " + row.file() + "\n").getBytes(StandardCharsets.UTF_8);
  }

  /** Counts documents one by one; names and hashes are not kept. */
  static final class Counter {
    private final MessageDigest digest = Sha256.digest();
    private long documents;
    private long bytes;

    void add(FileRow row) {
      documents++;
      bytes += row.bytes();
      digest.update(line(row));
    }

    Sources sources() {
      return new Sources(documents, bytes, Sha256.hex(digest));
    }
  }
}
