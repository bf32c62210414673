package letterminer.worker;

import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import letterminer.model.LetterFile;
import letterminer.model.Problem;
import letterminer.model.ProblemCode;
import letterminer.records.FileRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads files in a worker process that can be killed.
 *
 * <p>All threads of a run share one process, because a second one would have to load and compile the same
 * classes. If a document crashes it, or exceeds a limit, the cause cannot be seen from outside; so
 * each document that was in it is read once more, alone in a separate process with all the memory that a
 * document may have, and its ending there is its outcome. Outcomes are therefore the same for any number of
 * threads, and only failing documents and their neighbours cost extra time.
 */
public final class WorkerPool implements Miner {
  private static final Logger LOG = LoggerFactory.getLogger(WorkerPool.class);

  /**
   * A worker's processor time is polled a hundred times within the shortest limit: a document is charged with what
   * was used since the last poll, which another document may have used. A poll costs about a millisecond.
   */
  private static final int LOOKS_WITHIN_LIMIT = 100;

  private static final long MOST_OFTEN_MS = 20;
  private static final long LEAST_OFTEN_MS = 250;

  /** How often a start is tried: the machine may lack memory or processes temporarily. */
  private static final int TRIES = 5;

  /** The pause after the first try; each is twice as long as the one before. */
  private static final long FIRST_PAUSE_MS = 250;

  private final WorkerCommand command;
  private final Limits limits;
  private final int threads;
  private final ScheduledExecutorService watchdog;
  private final Set<Worker> running = ConcurrentHashMap.newKeySet();
  private final ReentrantLock alone = new ReentrantLock();
  private Optional<Worker> shared;
  private Optional<WorkerException> failed = Optional.empty();
  private boolean closed;
  private volatile String notStarted = "";

  /** How to start a worker. */
  public interface WorkerCommand {
    /**
     * A process that runs a {@link WorkerServer} on its standard input and output and exits with status 3
     * where it runs out of memory.
     *
     * @param threads how many documents at once
     * @param memory its heap in megabytes
     */
    ProcessBuilder build(int threads, int memory);
  }

  /**
   * Starts the first worker without waiting for it; if it fails to start, the first document reports it.
   *
   * @param threads how many documents at once; one more may be handed over and wait there, so that none of
   *     the worker's threads waits for the next
   */
  public WorkerPool(WorkerCommand command, Limits limits, int threads) {
    this.command = command;
    this.limits = limits;
    this.threads = threads;
    this.watchdog = Executors.newSingleThreadScheduledExecutor(task -> {
      Thread thread = new Thread(task, "timeouts");
      thread.setDaemon(true);
      return thread;
    });
    long pause = Math.max(
        MOST_OFTEN_MS, Math.min(LEAST_OFTEN_MS, limits.shortest().toMillis() / LOOKS_WITHIN_LIMIT));
    watchdog.scheduleWithFixedDelay(() -> running.forEach(Worker::watch), pause, pause, TimeUnit.MILLISECONDS);
    this.shared = start(threads, sharedMemory());
  }

  /**
   * Megabytes for profiles and model, and for a document: a letter needs a few, a long report twenty. The few documents that
   * need more are read again alone.
   */
  private int sharedMemory() {
    return Math.min(limits.memory(), Limits.LEAST_MEMORY + 32 * (threads - 1));
  }

  /** A process that may or may not become ready; empty if the system cannot start one. */
  private Optional<Worker> start(int threads, int memory) {
    try {
      Worker worker = new Worker(command.build(threads, memory), limits);
      running.add(worker);
      LOG.debug("worker {} started: {} threads, {} MB", worker, threads, memory);
      return Optional.of(worker);
    } catch (IOException e) {
      LOG.debug("a worker could not be started", e);
      notStarted = e.getMessage();
      return Optional.empty();
    }
  }

  /**
   * A worker that is ready.
   *
   * @param first a worker that was started before, if there is one
   * @throws WorkerException if none becomes ready after several tries
   */
  private Worker started(Optional<Worker> first, int threads, int memory)
      throws InterruptedException, WorkerException {
    Optional<Worker> worker = first;
    long pause = FIRST_PAUSE_MS;
    for (int left = TRIES - 1; ; left--) {
      try {
        worker = worker.or(() -> start(threads, memory));
        Worker candidate = worker.orElseThrow(() -> new WorkerException(
            "the process that reads files could not be started: " + notStarted + "."));
        candidate.awaitStart();
        return candidate;
      } catch (WorkerException e) {
        worker.ifPresent(this::end);
        worker = Optional.empty();
        if (left == 0) {
          throw e;
        }
        Thread.sleep(pause);
        pause *= 2;
      }
    }
  }

  @Override
  public FileRecord mine(String name, byte[] content, String sha256) throws InterruptedException, WorkerException {
    Ending ending = shared().read(name, content, sha256);
    Optional<FileRecord> result = answer(ending);
    if (result.isPresent()) {
      return result.get();
    }
    LOG.debug("{}: its worker did not answer ({}), so it is read again alone", name, ending.how());
    return alone(name, content, sha256);
  }

  private synchronized Worker shared() throws WorkerException, InterruptedException {
    if (closed) {
      throw new WorkerException("the run was ended.");
    }
    if (failed.isPresent()) {
      throw failed.get();
    }
    if (shared.isPresent() && shared.get().isUsable()) {
      return shared.get();
    }
    Optional<Worker> gone = shared.filter(Worker::isGone);
    gone.ifPresent(this::end);
    try {
      shared = Optional.of(started(gone.isPresent() ? Optional.empty() : shared, threads, sharedMemory()));
    } catch (WorkerException e) {
      failed = Optional.of(e); // Not tried again for every waiting document.
      throw e;
    }
    return shared.get();
  }

  private FileRecord alone(String name, byte[] content, String sha256) throws InterruptedException, WorkerException {
    alone.lockInterruptibly(); // One at a time: that bounds the memory of the whole run.
    try {
      Worker worker = started(Optional.empty(), 1, limits.memory());
      try {
        Ending ending = worker.read(name, content, sha256);
        LOG.debug("{}: alone in worker {}: {} {}, status {}", name, worker, ending.how(), ending.timeout(), ending.status());
        return answer(ending).orElseGet(() -> FileRecord.of(LetterFile.failed(problem(ending))));
      } finally {
        end(worker);
      }
    } finally {
      alone.unlock();
    }
  }

  private void end(Worker worker) {
    running.remove(worker);
    worker.close();
  }

  private static Optional<FileRecord> answer(Ending ending) {
    if (ending.how() != Ending.How.ANSWERED) {
      return Optional.empty();
    }
    try {
      return Optional.of(FileRecord.decode(ending.content()));
    } catch (IOException e) {
      return Optional.empty(); // A nonsensical answer is treated as a crash.
    }
  }

  private Problem problem(Ending ending) {
    if (ending.how() == Ending.How.OVERDUE) {
      return Problem.of(
          ProblemCode.OUT_OF_TIME, "The file was given up: it " + ending.timeout() + ".");
    }
    if (ending.status() == WorkerServer.OUT_OF_MEMORY_STATUS) {
      return Problem.of(
          ProblemCode.OUT_OF_MEMORY,
          "The file was given up: it needs more than " + limits.memory() + " MB of memory.");
    }
    return Problem.of(
        ProblemCode.FILE_FAILED,
        "The process that read the file ended with status " + ending.status() + ".");
  }

  @Override
  public String modelVersion() throws InterruptedException, WorkerException {
    return shared().awaitStart();
  }

  @Override
  public void close() {
    synchronized (this) {
      closed = true;
    }
    watchdog.shutdownNow();
    running.forEach(this::end);
  }
}
