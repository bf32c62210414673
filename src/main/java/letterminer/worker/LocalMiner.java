package letterminer.worker;

import letterminer.LetterFile;
import letterminer.Letterminer;
import letterminer.dataset.FileRenderer;
import letterminer.dataset.FileResult;
import letterminer.model.Problem;
import letterminer.model.ProblemCode;

/**
 * Reads files in this process. Fast, and for files that are trusted: one that never ends is never given up,
 * and one that fills the memory may take others with it.
 */
public final class LocalMiner implements Miner, DocumentMiner {
  private final Letterminer letterminer;
  private final FileRenderer renderer;
  private final String modelVersion;

  public LocalMiner(Letterminer letterminer, FileRenderer renderer, String modelVersion) {
    this.letterminer = letterminer;
    this.renderer = renderer;
    this.modelVersion = modelVersion;
  }

  @Override
  public FileResult mine(String name, byte[] content, String sha256) {
    try {
      return mine(name, content, sha256, () -> {});
    } catch (OutOfMemoryError e) {
      return renderer.render(name, LetterFile.failed(Problem.of(
          ProblemCode.OUT_OF_MEMORY, "The file needs more memory than the program has.")));
    }
  }

  @Override
  public FileResult mine(String name, byte[] content, String sha256, Runnable pulse) {
    try {
      LetterFile read = letterminer.read(name, content, sha256, pulse);
      pulse.run();
      return renderer.render(name, read);
    } catch (RuntimeException | StackOverflowError | LinkageError e) { // Reading tells these itself; rendering does not.
      return renderer.render(name, LetterFile.failed(Problem.of(
          ProblemCode.FILE_FAILED, "The program failed on this file: " + e + ".")));
    }
  }

  @Override
  public String modelVersion() {
    return modelVersion;
  }

  @Override
  public void close() {}
}
