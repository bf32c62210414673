package letterminer.batch;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import letterminer.corrections.Corrections;
import letterminer.dataset.DatasetWriter;
import letterminer.dataset.FileRenderer;
import letterminer.dataset.FileRow;
import letterminer.dataset.RenderedFile;
import letterminer.model.CrashReport;
import letterminer.model.Letter;
import letterminer.model.LetterFile;
import letterminer.model.Problem;
import letterminer.model.ProblemCode;
import letterminer.records.FileRecord;
import letterminer.records.Tally;

/**
 * Renders records on several threads and writes their rows in the order of arrival. Records whose text
 * occurred before in the run are reported as duplicates. For one thread.
 */
final class RecordWriter implements Closeable {
  /** How many records each thread may render ahead of the one that is written. */
  private static final int AHEAD = 4;

  private final FileRenderer renderer;
  private final DatasetWriter writer;
  private final BatchListener listener;
  private final Corrections corrections;
  private final ExecutorService threads;
  private final int ahead;
  private final Deque<Rendering> rendering = new ArrayDeque<>();
  private final Map<String, String> firstWithText = new HashMap<>();
  private boolean whole = true;

  /** Rows that are being rendered. */
  private record Rendering(FileRow row, Tally tally, long nanos, CompletableFuture<Rendered> rendered) {}

  /** Rendered rows, and the crash that they report. */
  private record Rendered(RenderedFile file, List<Letter> judging, Optional<CrashReport> crash) {}

  /**
   * Creates a writer.
   *
   * @param corrections people's corrections of the letters
   * @param threads how many records are rendered at once
   */
  RecordWriter(
      FileRenderer renderer, DatasetWriter writer, BatchListener listener, Corrections corrections, int threads) {
    this.renderer = renderer;
    this.writer = writer;
    this.listener = listener;
    this.corrections = corrections;
    this.ahead = threads * AHEAD;
    this.threads = Executors.newFixedThreadPool(threads, task -> {
      Thread thread = new Thread(task, "renderer");
      thread.setDaemon(true);
      return thread;
    });
  }

  /**
   * Accepts the next record of the run, and writes rows that are ready.
   *
   * @param nanos how long reading took; 0 if the record was known
   */
  void add(RunDocument document, FileRecord record, long nanos) throws IOException {
    while (rendering.size() >= ahead) {
      writeNext();
    }
    Optional<String> first = record.fingerprint().isEmpty()
        ? Optional.empty()
        : Optional.ofNullable(firstWithText.putIfAbsent(record.fingerprint(), document.name()));
    FileRow row = new FileRow(
        document.name(), document.sha256(), document.bytes(), record.outcome(), record.tally().pages(),
        record.tally().letters(), first, record.pagesInNoLetter());
    Optional<Problem> twin = row.twin();
    Tally tally = twin.isEmpty() ? record.tally() : record.tally().plus(new Tally(
        0, 0, 0, 0, 0, Map.of(ProblemCode.DUPLICATE_LETTER.code(), record.tally().letters())));
    rendering.add(new Rendering(row, tally, nanos, CompletableFuture.supplyAsync(
        () -> render(document.name(), record, twin), threads)));
    writeReady();
  }

  private Rendered render(String name, FileRecord record, Optional<Problem> twin) {
    try {
      LetterFile file = corrections.apply(record.file().named(name));
      List<Letter> judging = file.letters().stream()
          .filter(l -> !l.judgements().isEmpty() || !l.missing().isEmpty()).toList();
      return new Rendered(renderer.render(name, twin.map(file::withProblem).orElse(file)), judging, file.crash());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes rows that are ready. */
  void writeReady() throws IOException {
    while (!rendering.isEmpty() && rendering.element().rendered().isDone()) {
      writeNext();
    }
  }

  /** Writes the rows of all accepted records, and the corrections that belong to none of their letters. */
  void flush() throws IOException {
    while (!rendering.isEmpty()) {
      writeNext();
    }
    writer.addCorrections(corrections.leftOver(), corrections.problems());
  }

  private void writeNext() throws IOException {
    Rendering next = rendering.remove();
    try {
      Rendered rendered = next.rendered().join();
      writer.add(next.row(), rendered.file());
      rendered.judging().forEach(writer::addToPanel);
      if (rendered.crash().isPresent()) {
        writer.add(next.row().sha256(), rendered.crash().get());
      }
    } catch (CompletionException e) {
      if (e.getCause() instanceof UncheckedIOException broken) {
        throw broken.getCause();
      }
      throw e;
    }
    whole &= next.row().outcome().isWhole();
    listener.written(next.row(), next.tally(), next.nanos());
  }

  /** Whether every document so far was read completely. */
  boolean isWhole() {
    return whole;
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }
}
