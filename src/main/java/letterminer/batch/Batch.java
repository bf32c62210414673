package letterminer.batch;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import letterminer.LetterFile;
import letterminer.dataset.Dataset;
import letterminer.dataset.DatasetWriter;
import letterminer.dataset.FileRenderer;
import letterminer.dataset.FileResult;
import letterminer.dataset.Restatement;
import letterminer.input.InputDocument;
import letterminer.input.InputException;
import letterminer.input.Inputs;
import letterminer.model.ProblemCode;
import letterminer.model.Sha256;
import letterminer.worker.Miner;
import letterminer.worker.WorkerException;

/**
 * Reads many documents and writes their rows in the order of the inputs, whatever the number of threads. For
 * one use by one thread; see the package for how it keeps memory bounded and what survives when it is killed.
 */
public final class Batch implements Closeable {
  /** How many documents may wait for one before them: names and hashes, not results. */
  private static final int LONGEST_WAIT = 10_000;

  /** Contents that may be in memory at once, in kilobytes; a larger one is alone. */
  private static final int CONTENT_KB = 32 << 10;

  /** The key of what could not be had; a number follows it. */
  private static final String UNREAD = "unread";

  private final BatchSettings settings;
  private final Miner miner;
  private final DatasetWriter writer;
  private final BatchListener listener;
  private final ResultStore store;
  private final Restatement restatement;
  private final FileRenderer failures;
  private final ExecutorService threads;
  private final Semaphore slots;
  private final Semaphore memory = new Semaphore(CONTENT_KB);

  private final Deque<Pending> waiting = new ArrayDeque<>();
  private final Map<String, CompletableFuture<Done>> running = new HashMap<>();
  private final Map<String, String> firstWithText = new HashMap<>();
  private final Set<String> seen = new HashSet<>();
  private int unread;
  private boolean wholly = true;

  /** A document whose rows are not written yet. */
  private record Pending(Document document, CompletableFuture<Done> done) {}

  /**
   * A document's facts.
   *
   * @param key of its result in the store
   * @param sha256 of its bytes; empty where they could not be had
   */
  private record Document(String name, String key, String sha256, long bytes) {}

  /** A result that is in the store, and how long it took. */
  private record Done(ResultStore.Place place, long nanos) {}

  /**
   * Begins a run.
   *
   * @param state where results are kept
   * @param dataset what is written
   * @throws IOException if the results of earlier runs cannot be opened, or another run has them
   */
  public Batch(
      BatchSettings settings, Path state, Dataset dataset, Miner miner, DatasetWriter writer, BatchListener listener)
      throws IOException {
    this.settings = settings;
    this.miner = miner;
    this.writer = writer;
    this.listener = listener;
    this.restatement = new Restatement(dataset);
    this.failures = new FileRenderer(dataset, Optional.empty(), Long.MAX_VALUE);
    this.store = new ResultStore(state, settings.settings(), settings.fresh());
    this.slots = new Semaphore(settings.threads() * 2); // One in work and one ready for each thread.
    this.threads = Executors.newFixedThreadPool(settings.threads(), task -> {
      Thread thread = new Thread(task, "batch");
      thread.setDaemon(true);
      return thread;
    });
  }

  /**
   * Reads all documents and writes their rows.
   *
   * @throws IOException if something cannot be written; what was read is kept
   * @throws WorkerException if files cannot be read at all
   */
  public void run(Inputs inputs) throws IOException, WorkerException, InterruptedException {
    try {
      inputs.each(this::take);
      writeUpTo(0);
    } catch (Stop stop) {
      throw stop.reason();
    } catch (Interrupted e) {
      throw new InterruptedException();
    }
  }

  /** A worker's failure on its way through what may throw nothing else. */
  private static final class Stop extends IOException {
    private static final long serialVersionUID = 1;

    Stop(WorkerException reason) {
      super(reason);
    }

    WorkerException reason() {
      return (WorkerException) getCause();
    }
  }

  /** An interruption on the same way. */
  private static final class Interrupted extends IOException {
    private static final long serialVersionUID = 1;
  }

  private void take(InputDocument input) throws IOException {
    byte[] content;
    try {
      content = input.read(settings.mostBytes());
    } catch (InputException e) {
      failed(input.name(), e);
      return;
    } catch (OutOfMemoryError e) {
      failed(input.name(), new InputException(
          ProblemCode.OUT_OF_MEMORY, "The file is larger than the program's memory."));
      return;
    }
    String sha256 = Sha256.hex(content);
    Document document =
        new Document(input.name(), sha256 + ending(input.name()), sha256, content.length);
    waiting.add(new Pending(document, known(document).orElseGet(() -> start(document, content))));
    writeUpTo(LONGEST_WAIT);
  }

  /** The content decides how it is read, but for texts the ending. A space would end the key's first word. */
  private static String ending(String name) {
    int dot = name.lastIndexOf('.');
    return dot <= name.lastIndexOf('/') ? "" : name.substring(dot).toLowerCase(Locale.ROOT).replace(' ', '_');
  }

  private Optional<CompletableFuture<Done>> known(Document document) {
    seen.add(document.key());
    CompletableFuture<Done> same = running.get(document.key());
    if (same != null) {
      return Optional.of(same.thenApply(done -> new Done(done.place(), 0)));
    }
    Optional<ResultStore.Place> place = store.find(document.key());
    if (place.isEmpty() && !settings.retry()) {
      place = store.find(limited(document.key()));
    }
    return place.map(p -> CompletableFuture.completedFuture(new Done(p, 0)));
  }

  private String limited(String key) {
    return key + " " + settings.limits();
  }

  private CompletableFuture<Done> start(Document document, byte[] content) {
    int kilobytes = Math.min(CONTENT_KB, content.length / 1024 + 1);
    slots.acquireUninterruptibly();
    memory.acquireUninterruptibly(kilobytes);
    CompletableFuture<Done> done = new CompletableFuture<>();
    running.put(document.key(), done);
    threads.execute(() -> {
      try {
        done.complete(read(document, content));
      } catch (Throwable e) { // Whatever it is, who waits must know.
        done.completeExceptionally(e);
      } finally {
        memory.release(kilobytes);
        slots.release();
      }
    });
    return done;
  }

  private Done read(Document document, byte[] content) throws IOException, WorkerException, InterruptedException {
    long began = System.nanoTime();
    FileResult result = miner.mine(document.name(), content, document.sha256());
    long nanos = System.nanoTime() - began;
    String key = result.outcome().dependsOnLimits() ? limited(document.key()) : document.key();
    return new Done(store.add(key, document.name(), result), nanos);
  }

  /** A document that could not be had: its row says why, and the next run tries again. */
  private void failed(String name, InputException reason) throws IOException {
    seen.add(UNREAD);
    FileResult result = failures.render(name, LetterFile.failed(reason.problem()));
    ResultStore.Place place = store.add(UNREAD + " " + unread++, name, result);
    waiting.add(new Pending(
        new Document(name, "", "", 0), CompletableFuture.completedFuture(new Done(place, 0))));
    writeUpTo(LONGEST_WAIT);
  }

  /** Writes what is ready, and waits until no more than so many are left. */
  private void writeUpTo(int left) throws IOException {
    while (!waiting.isEmpty() && (waiting.size() > left || waiting.element().done().isDone())) {
      Pending next = waiting.remove();
      write(next.document(), await(next.done()));
      running.remove(next.document().key());
    }
  }

  private static Done await(CompletableFuture<Done> done) throws IOException {
    try {
      return done.get();
    } catch (InterruptedException e) {
      throw new Interrupted();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof WorkerException reason) {
        throw new Stop(reason);
      }
      if (e.getCause() instanceof IOException reason) {
        throw reason;
      }
      throw new IllegalStateException(e.getCause());
    }
  }

  private void write(Document document, Done done) throws IOException {
    ResultStore.Stored stored = store.get(done.place());
    FileResult result = stored.name().equals(document.name())
        ? stored.result() : restatement.named(stored.result(), document.name());
    Optional<String> first = result.fingerprint().isEmpty()
        ? Optional.empty()
        : Optional.ofNullable(firstWithText.putIfAbsent(result.fingerprint(), document.name()));
    if (first.isPresent()) {
      result = restatement.twinOf(result, first.get());
    }
    wholly &= result.outcome().isWhole();
    writer.add(document.name(), document.sha256(), document.bytes(), result, first);
    listener.written(document.name(), result, done.nanos());
  }

  /** Whether every document was read wholly, as far as rows were written. */
  public boolean isWhole() {
    return wholly;
  }

  /** How many results of earlier runs no document of this run has: their files are gone or were changed. */
  public long vanished() {
    return store.countOthers(seen);
  }

  /** Lets go of results that no document of this run has, where that pays. Only after {@link #run}. */
  public void tidy() throws IOException {
    store.keepOnly(seen);
  }

  @Override
  public void close() throws IOException {
    threads.shutdownNow();
    store.close();
  }
}
