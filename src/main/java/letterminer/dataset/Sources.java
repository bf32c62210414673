package letterminer.dataset;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import letterminer.model.Sha256;

/**
 * The documents of a run as one source.
 *
 * @param documents how many there are
 * @param bytes what they have together
 * @param sha256 hash of a line for each, in the order of {@code files.csv}: its hash, two spaces, its name, as
 *     {@code sha256sum} prints it
 */
record Sources(long documents, long bytes, String sha256) {
  /** Counts documents as they come; names and hashes are not kept. */
  static final class Counter {
    private final MessageDigest digest = Sha256.digest();
    private long documents;
    private long bytes;

    void add(FileRow row) {
      documents++;
      bytes += row.bytes();
      digest.update((row.sha256() + "  " + row.file() + "\n").getBytes(StandardCharsets.UTF_8));
    }

    Sources sources() {
      return new Sources(documents, bytes, Sha256.hex(digest));
    }
  }
}
