package letterminer.worker;

import letterminer.records.FileRecord;

/**
 * Reads one file for a run. Safe for use by several threads. Problems with the file are part of the result;
 * exceptions mean that the run cannot continue.
 */
public interface Miner extends AutoCloseable {
  /**
   * Reads a file.
   *
   * @param name its name in the tables
   * @param content its bytes
   * @param sha256 of these, 64 lower-case hex digits
   * @throws InterruptedException if the thread was interrupted
   * @throws WorkerException if files cannot be read at all
   */
  FileRecord mine(String name, byte[] content, String sha256) throws InterruptedException, WorkerException;

  /**
   * The version of the polarity model that it uses.
   *
   * @throws WorkerException if files cannot be read at all
   */
  String modelVersion() throws InterruptedException, WorkerException;

  @Override
  void close();
}
