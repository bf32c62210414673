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
 */
record Sources(long documents, long bytes, String sha256) {
  /** Counts documents one by one; names and hashes are not kept. */
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
