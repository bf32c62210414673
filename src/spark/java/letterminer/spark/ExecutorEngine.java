package letterminer.spark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Semaphore;
import letterminer.engine.LetterEngine;

/**
 * What reads documents in this process, for all its tasks. Spark tells nobody when an executor begins or ends, so the
 * first task that needs one starts it, and it ends with the process.
 */
final class ExecutorEngine implements AutoCloseable {
  /** One for each plan: an executor may serve several runs, one after the other. */
  private static final Map<TaskPlan, ExecutorEngine> RUNNING = new HashMap<>();

  /** Contents that may be in memory at once, in kilobytes; a larger one is alone. */
  private static final int CONTENT_KB = 32 << 10;

  private final LetterEngine engine;
  private final Path scratch;
  private final ArchiveCopies copies;
  private final Semaphore memory = new Semaphore(CONTENT_KB);

  private ExecutorEngine(LetterEngine engine, Path scratch) {
    this.engine = engine;
    this.scratch = scratch;
    this.copies = new ArchiveCopies(scratch);
  }

  /** The one for a plan. */
  static ExecutorEngine of(TaskPlan plan, int documents) throws IOException {
    synchronized (RUNNING) {
      ExecutorEngine engine = RUNNING.get(plan);
      if (engine == null) {
        Path scratch = Files.createTempDirectory("letterminer-");
        engine = new ExecutorEngine(LetterEngine.start(plan.here(), scratch, plan.threads(), documents), scratch);
        RUNNING.put(plan, engine);
        Runtime.getRuntime().addShutdownHook(new Thread(engine::close));
      }
      return engine;
    }
  }

  /** Ends all of this process. */
  static void closeAll() {
    synchronized (RUNNING) {
      RUNNING.values().forEach(ExecutorEngine::close);
      RUNNING.clear();
    }
  }

  /** Lets go of one that cannot read any more: the next task starts another. */
  static void drop(TaskPlan plan) {
    synchronized (RUNNING) {
      ExecutorEngine engine = RUNNING.remove(plan);
      if (engine != null) {
        engine.close();
      }
    }
  }

  LetterEngine engine() {
    return engine;
  }

  /** Archives on a disk of this machine. */
  ArchiveCopies copies() {
    return copies;
  }

  /** Waits until so many bytes may be in memory; to be followed by {@link #release} with what it gives. */
  int acquire(long bytes) throws InterruptedException {
    int kilobytes = (int) Math.min(CONTENT_KB, bytes / 1024 + 1);
    memory.acquire(kilobytes);
    return kilobytes;
  }

  void release(int kilobytes) {
    memory.release(kilobytes);
  }

  @Override
  public void close() {
    engine.close();
    Scratch.delete(scratch);
  }
}
