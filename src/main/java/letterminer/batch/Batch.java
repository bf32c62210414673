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
import letterminer.corrections.Corrections;
import letterminer.dataset.DatasetWriter;
import letterminer.dataset.FileRenderer;
import letterminer.dataset.OutputFolder;
import letterminer.input.Documents;
import letterminer.input.InputDocument;
import letterminer.input.InputException;
import letterminer.input.Inputs;
import letterminer.model.LetterFile;
import letterminer.model.ProblemCode;
import letterminer.model.Sha256;
import letterminer.records.FileRecord;
import letterminer.records.RecordStore;
import letterminer.worker.Miner;
import letterminer.worker.WorkerException;

/**
 * Reads many documents and writes their rows in the order of the inputs, regardless of the number of threads. For
 * one use by one thread; the package documentation explains how memory is bounded and what survives a kill.
 */
public final class Batch implements Closeable {
  /** How many documents may wait for an earlier one: names and hashes, not results. */
  private static final int LONGEST_WAIT = 10_000;

  /** How many kilobytes of contents may be in memory at once; a larger document is read alone. */
  private static final int CONTENT_KB = 32 << 10;

  /** The key of a document that could not be opened; a number follows it. */
  private static final String UNREAD = "unread";

  private final BatchSettings settings;
  private final Miner miner;
  private final RecordStore store;
  private final DatasetWriter tables;
  private final RecordWriter writer;
  private final RunManifest.Writer manifest;
  private final ExecutorService threads;
  private final Semaphore slots;
  private final Semaphore memory = new Semaphore(CONTENT_KB);

  private final Deque<Pending> waiting = new ArrayDeque<>();
  private final Map<String, CompletableFuture<Done>> running = new HashMap<>();
  private final Path output;
  private final Set<String> seen = new HashSet<>();
  private int unread;

  /** A document whose rows are not written yet. */
  private record Pending(RunDocument document, CompletableFuture<Done> done) {}

  /** A record that is in the store, and how long reading took. */
  private record Done(String key, RecordStore.Place place, long nanos) {}

  /**
   * Begins a run.
   *
   * @param folder the folder for records and for the run's output
   * @param corrections people's corrections of the letters; records are kept without them
   * @throws IOException if the records of earlier runs cannot be opened
   */
  public Batch(
      BatchSettings settings, OutputFolder folder, FileRenderer renderer, Miner miner, DatasetWriter tables,
      BatchListener listener, Corrections corrections) throws IOException {
    this.settings = settings;
    this.output = folder.path();
    this.miner = miner;
    this.tables = tables;
    this.store = new RecordStore(records(folder), settings.identity(), settings.fresh());
    this.writer = new RecordWriter(renderer, tables, listener, corrections, settings.threads());
    this.manifest = new RunManifest.Writer(tables);
    this.slots = new Semaphore(settings.threads() * 2); // For each thread, one in progress and one ready.
    this.threads = Executors.newFixedThreadPool(settings.threads(), task -> {
      Thread thread = new Thread(task, "batch");
      thread.setDaemon(true);
      return thread;
    });
  }

  /** Where the records of an output folder are kept. */
  static Path records(OutputFolder folder) {
    return folder.state().resolve("records");
  }

  /**
   * Deletes all kept records of an output folder.
   *
   * @return how many bytes they had
   */
  public static long deleteRecords(OutputFolder folder) throws IOException {
    return RecordStore.deleteAll(records(folder));
  }

  /**
   * Reads all documents, writes their rows and publishes the run.
   *
   * @param version the program's version
   * @throws IOException if something cannot be written; the records read so far are kept
   * @throws WorkerException if files cannot be read at all
   * @throws NoDocumentsException if there are no documents and that is not allowed
   */
  public void run(Inputs inputs, String version)
      throws IOException, WorkerException, InterruptedException, NoDocumentsException {
    try (Documents documents = inputs.open()) {
      Optional<InputDocument> next = documents.next();
      while (next.isPresent()) {
        take(next.get());
        next = documents.next();
      }
    }
    if (seen.isEmpty() && !settings.allowEmpty()) {
      throw new NoDocumentsException();
    }
    writeUpTo(0);
    writer.flush();
    String model = miner.modelVersion();
    RunManifest.Reading reading = new RunManifest.Reading(settings.identity(), version, model, settings.settings());
    manifest.finish(reading, RunInputs.of(output, inputs.roots()));
    tables.finish(reading.provenance());
  }

  private void take(InputDocument input) throws IOException, WorkerException, InterruptedException {
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
    RunDocument document =
        new RunDocument(input.name(), sha256 + ending(input.name()), sha256, content.length);
    waiting.add(new Pending(document, known(document).orElseGet(() -> start(document, content))));
    writeUpTo(LONGEST_WAIT);
  }

  /** The content decides how it is read; for texts, the file's extension does. A space would end the key's first word. */
  private static String ending(String name) {
    int dot = name.lastIndexOf('.');
    return dot <= name.lastIndexOf('/') ? "" : name.substring(dot).toLowerCase(Locale.ROOT).replace(' ', '_');
  }

  private Optional<CompletableFuture<Done>> known(RunDocument document) {
    seen.add(document.key());
    CompletableFuture<Done> same = running.get(document.key());
    if (same != null) {
      return Optional.of(same.thenApply(done -> new Done(done.key(), done.place(), 0)));
    }
    return known(document.key()).or(() ->
        settings.retry() ? Optional.empty() : known(limited(document.key())));
  }

  private Optional<CompletableFuture<Done>> known(String key) {
    return store.find(key).map(place -> CompletableFuture.completedFuture(new Done(key, place, 0)));
  }

  private String limited(String key) {
    return key + " " + settings.limits();
  }

  private CompletableFuture<Done> start(RunDocument document, byte[] content) {
    int kilobytes = Math.min(CONTENT_KB, content.length / 1024 + 1);
    slots.acquireUninterruptibly();
    memory.acquireUninterruptibly(kilobytes);
    CompletableFuture<Done> done = new CompletableFuture<>();
    running.put(document.key(), done);
    threads.execute(() -> {
      try {
        done.complete(read(document, content));
      } catch (Throwable e) { // Whatever it is, the waiting thread must know.
        done.completeExceptionally(e);
      } finally {
        memory.release(kilobytes);
        slots.release();
      }
    });
    return done;
  }

  private Done read(RunDocument document, byte[] content) throws IOException, WorkerException, InterruptedException {
    long began = System.nanoTime();
    FileRecord record = miner.mine(document.name(), content, document.sha256());
    long nanos = System.nanoTime() - began;
    String key = record.outcome().dependsOnLimits() ? limited(document.key()) : document.key();
    return new Done(key, store.add(key, document.name(), record), nanos);
  }

  /** A document that could not be opened: its row has the reason, and the next run tries again. */
  private void failed(String name, InputException reason)
      throws IOException, WorkerException, InterruptedException {
    seen.add(UNREAD);
    String key = UNREAD + " " + unread++;
    RecordStore.Place place = store.add(key, name, FileRecord.of(LetterFile.failed(reason.problem())));
    waiting.add(new Pending(
        new RunDocument(name, key, "", 0), CompletableFuture.completedFuture(new Done(key, place, 0))));
    writeUpTo(LONGEST_WAIT);
  }

  /** Passes finished documents on for writing, and waits until at most this many are left. */
  private void writeUpTo(int left) throws IOException, WorkerException, InterruptedException {
    while (!waiting.isEmpty() && (waiting.size() > left || waiting.element().done().isDone())) {
      Pending next = waiting.remove();
      Done done = await(next.done());
      RunDocument document = next.document();
      writer.add(document, store.get(done.place()).record(), done.nanos());
      manifest.add(new RunDocument(document.name(), done.key(), document.sha256(), document.bytes()));
      running.remove(document.key());
    }
    writer.writeReady();
  }

  private static Done await(CompletableFuture<Done> done)
      throws IOException, WorkerException, InterruptedException {
    try {
      return done.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof WorkerException reason) {
        throw reason;
      }
      if (e.getCause() instanceof IOException reason) {
        throw reason;
      }
      throw new IllegalStateException(e.getCause());
    }
  }

  /** Whether every document so far was read completely. */
  public boolean isWhole() {
    return writer.isWhole();
  }

  /** How many records of earlier runs belong to no document of this run: their files were removed or changed. */
  public long vanished() {
    return store.countOthers(seen);
  }

  /** Drops records that belong to no document of this run, if that saves enough space. Only after {@link #run}. */
  public void tidy() throws IOException {
    if (!seen.isEmpty()) { // A run without documents says nothing about other runs' records.
      store.keepOnly(seen);
    }
    store.limitTo(settings.mostKept());
  }

  @Override
  public void close() throws IOException {
    threads.shutdownNow();
    writer.close();
    manifest.close();
    store.close();
  }
}
