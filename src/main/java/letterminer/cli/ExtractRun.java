package letterminer.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import letterminer.batch.Batch;
import letterminer.batch.BatchListener;
import letterminer.batch.BatchSettings;
import letterminer.dataset.DatasetWriter;
import letterminer.dataset.FileRow;
import letterminer.dataset.OutputFolder;
import letterminer.input.Inputs;
import letterminer.records.Tally;
import letterminer.worker.Miner;
import letterminer.worker.WorkerException;
import letterminer.worker.WorkerPool;

/** One run of {@code extract}: puts its parts together and says how it goes. */
final class ExtractRun {
  private static final int LAST_LINES = 5;

  private final Path output;
  private final ReadingOptions reading;
  private final RunOptions running;
  private final TableOptions tables;
  private final PrintWriter err;

  ExtractRun(
      Path output, ReadingOptions reading, RunOptions running, TableOptions tables, PrintWriter err) {
    this.output = output;
    this.reading = reading;
    this.running = running;
    this.tables = tables;
    this.err = err;
  }

  /**
   * Reads all documents.
   *
   * @return whether every one was read wholly
   */
  boolean read(Inputs documents) throws IOException, WorkerException, InterruptedException {
    try (OutputFolder folder = OutputFolder.open(output)) {
      return read(folder, documents);
    }
  }

  private boolean read(OutputFolder folder, Inputs documents)
      throws IOException, WorkerException, InterruptedException {
    Path state = folder.state();
    Summary summary = new Summary();
    // The miner first: a process that starts has the time in which the tables are begun.
    try (Miner miner = miner(state, documents.known());
        DatasetWriter writer = new DatasetWriter(folder, tables.dataset());
        Progress progress = new Progress(err, documents.known(), running.amount());
        Lines lines = new Lines(progress, summary);
        Batch batch = new Batch(
            settings(), folder, tables.renderer(reading::judge), miner, writer, lines)) {
      batch.run(documents, Main.Version.text());
      progress.close();
      for (String line : summary.lines(output.toString(), batch.vanished())) {
        lines.last(line);
      }
      batch.tidy();
      return batch.isWhole();
    } catch (WorkerException e) {
      throw new WorkerException(e.getMessage() + lastWords(state));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    } finally {
      dropEmptyLog(state);
    }
  }

  private BatchSettings settings() throws IOException {
    int handedOver = running.inProcess() ? running.threads() : running.threads() + 1; // One waits in the worker.
    return new BatchSettings(
        handedOver, running.limits().mostBytes(), reading.identity().toString(),
        running.limits().word(), running.fresh(), running.retry(), running.mostKept());
  }

  private Miner miner(Path state, int documents) throws WorkerException {
    long mostOutput = running.limits().mostOutput();
    if (running.inProcess()) {
      return reading.miner(mostOutput);
    }
    List<String> arguments = new ArrayList<>(reading.arguments());
    arguments.add("--output-limit-bytes=" + mostOutput);
    return new WorkerPool(
        new WorkerProcess(state.toAbsolutePath(), arguments, documents), running.limits().limits(), running.threads());
  }

  private static Path log(Path state) {
    return state.resolve("worker.log");
  }

  private static String lastWords(Path state) {
    try {
      List<String> lines = Files.readAllLines(log(state), StandardCharsets.UTF_8);
      return "\n" + String.join("\n", lines.subList(Math.max(0, lines.size() - LAST_LINES), lines.size()));
    } catch (IOException e) {
      return "";
    }
  }

  private static void dropEmptyLog(Path state) throws IOException {
    if (Files.exists(log(state)) && Files.size(log(state)) == 0) {
      Files.delete(log(state));
    }
  }

  /** What is said of each file. */
  private final class Lines implements BatchListener, AutoCloseable {
    private final Progress progress;
    private final Summary summary;
    private final Optional<RunLog> log;

    Lines(Progress progress, Summary summary) throws IOException {
      this.progress = progress;
      this.summary = summary;
      this.log = running.log().isPresent() ? Optional.of(new RunLog(running.log().get())) : Optional.empty();
    }

    @Override
    public void written(FileRow file, Tally tally, long nanos) {
      summary.add(file, tally, nanos);
      String line = String.format(
          Locale.ROOT, "%s: %s, %d letters, %s", file.file(), file.outcome().code(), file.letters(),
          nanos == 0 ? "known" : String.format(Locale.ROOT, "%.2f s", nanos / 1e9));
      progress.step(line, !file.outcome().isWhole());
      log(line);
    }

    void last(String line) {
      if (running.amount() != Progress.Amount.NOTHING) {
        err.println(line);
      }
      log(line);
    }

    private void log(String line) {
      try {
        if (log.isPresent()) {
          log.get().line(line);
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public void close() throws IOException {
      if (log.isPresent()) {
        log.get().close();
      }
    }
  }
}
