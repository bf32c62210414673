package letterminer.worker;

import letterminer.records.FileRecord;

/** Reads a file in the thread that calls. What a worker runs; a test may put a bad one in its place. */
public interface DocumentMiner {
  /**
   * Reads a file.
   *
   * @param sha256 of the content, 64 lower-case hex digits
   * @param pulse to be called at every step: each page, each part of the work
   */
  FileRecord mine(String name, byte[] content, String sha256, Runnable pulse);
}
