package letterminer.worker;

import letterminer.records.FileRecord;

/** Reads a file in the calling thread. A worker runs it; a test may replace it with a faulty one. */
public interface DocumentMiner {
  /**
   * Reads a file.
   *
   * @param sha256 of the content, 64 lower-case hex digits
   * @param pulse called at every step: each page, each part of the work
   */
  FileRecord mine(String name, byte[] content, String sha256, Runnable pulse);
}
