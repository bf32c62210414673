package letterminer.worker;

import letterminer.Letterminer;
import letterminer.model.LetterFile;
import letterminer.model.Problem;
import letterminer.model.ProblemCode;
import letterminer.records.FileRecord;

/**
 * Reads files in this process. Fast, but only for trusted files: a file that never ends is never given up,
 * and one that exhausts the memory may affect others.
 */
public final class LocalMiner implements Miner, DocumentMiner {
  private final Letterminer letterminer;
  private final long mostBytes;
  private final String modelVersion;

  /**
   * Creates a miner.
   *
   * @param mostBytes largest record of a file, in bytes before compression
   */
  public LocalMiner(Letterminer letterminer, long mostBytes, String modelVersion) {
    this.letterminer = letterminer;
    this.mostBytes = mostBytes;
    this.modelVersion = modelVersion;
  }

  @Override
  public FileRecord mine(String name, byte[] content, String sha256) {
    try {
      return mine(name, content, sha256, () -> {});
    } catch (OutOfMemoryError e) {
      return FileRecord.of(LetterFile.failed(Problem.of(
          ProblemCode.OUT_OF_MEMORY, "The file needs more memory than the program has.")));
    }
  }

  @Override
  public FileRecord mine(String name, byte[] content, String sha256, Runnable pulse) {
    LetterFile read = letterminer.read(name, content, sha256, pulse);
    pulse.run();
    return FileRecord.of(read, mostBytes);
  }

  @Override
  public String modelVersion() {
    return modelVersion;
  }

  @Override
  public void close() {}
}
