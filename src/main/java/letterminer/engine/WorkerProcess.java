package letterminer.engine;

import java.util.ArrayList;
import java.util.List;
import letterminer.worker.WorkerPool;

/** Starts our own program as a worker. */
final class WorkerProcess implements WorkerPool.WorkerCommand {
  /**
   * Runs over fewer documents end before the second compiler has paid for itself: with only the first
   * one a document takes about twice as long, but the second takes as much time as some hundred documents.
   */
  private static final int SHORT_RUN = 800;

  /** Nearly all objects of a document are garbage when it is done; a large young generation is rarely collected. */
  private static final int YOUNG_PERCENT = 50;

  /**
   * What a document holds while it is read fits into a survivor space of a quarter of the young generation. Otherwise it
   * gets into the old one, which the serial collector lets grow to its limit before it collects it: over 3,100 files, 559
   * MB in place of 273.
   */
  private static final String SURVIVORS = "-XX:SurvivorRatio=2";

  /** Megabytes for the pictures of a page. They are allocated only when a page is rendered. */
  private static final int PICTURES = 160;

  private final JavaProcess java;
  private final List<String> arguments;
  private final boolean shortRun;
  private final int mostMemory;

  /**
   * Creates a command line.
   *
   * @param arguments of the worker command
   * @param documents how many there are; 0 if that is not known
   * @param mostMemory megabytes for one document that is rendered for OCR; 0 if none is
   */
  WorkerProcess(JavaProcess java, List<String> arguments, int documents, int mostMemory) {
    this.mostMemory = mostMemory;
    this.java = java;
    this.arguments = List.copyOf(arguments);
    this.shortRun = documents > 0 && documents < SHORT_RUN;
  }

  @Override
  public ProcessBuilder build(int threads, int memory) {
    List<String> flags = new ArrayList<>(List.of("-Xmn" + memory * YOUNG_PERCENT / 100 + "m", SURVIVORS));
    if (shortRun) {
      flags.add("-XX:TieredStopAtLevel=1");
    }
    List<String> words = new ArrayList<>(List.of("worker"));
    words.addAll(arguments);
    words.addAll(List.of("--threads", "" + threads));
    int heap = Math.max(memory, Math.min(mostMemory, memory + PICTURES * threads));
    return java.build(heap, flags, words);
  }
}
