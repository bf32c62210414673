package letterminer.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import letterminer.archive.ArchiveLimits;
import letterminer.archive.Unpacker;
import letterminer.batch.Batch;
import letterminer.batch.BatchListener;
import letterminer.batch.BatchSettings;
import letterminer.batch.NoDocumentsException;
import letterminer.dataset.DatasetWriter;
import letterminer.dataset.FileRow;
import letterminer.dataset.OutputFolder;
import letterminer.engine.LetterEngine;
import letterminer.engine.ReadingPlan;
import letterminer.input.Inputs;
import letterminer.records.Tally;
import letterminer.worker.Miner;
import letterminer.worker.WorkerException;

/** One run of {@code extract}: assembles its parts and reports progress. */
final class ExtractRun {
  private static final int LAST_LINES = 5;

  private final Path output;
  private final ReadingOptions reading;
  private final RunOptions running;
  private final TableOptions tables;
  private final RunLog log;
  private final NextStep next;
  private final PrintWriter err;
  private Optional<String> example = Optional.empty();

  ExtractRun(
      Path output, ReadingOptions reading, RunOptions running, TableOptions tables, RunLog log, NextStep next,
      PrintWriter err) {
    this.output = output;
    this.reading = reading;
    this.running = running;
    this.tables = tables;
    this.log = log;
    this.next = next;
    this.err = err;
  }

  /** Opens archives for this run, while it reads. */
  Unpacker unpacker() {
    if (running.inProcess()) {
      return Unpacker.inThisProcess(ArchiveLimits.defaults(), Inputs::isLetter);
    }
    return LetterEngine.unpacker(plan(), state().toAbsolutePath());
  }

  private Path state() {
    return OutputFolder.state(output);
  }

  /**
   * Reads all documents.
   *
   * @param identity of everything that results depend on besides the documents
   * @return whether every document was read completely
   */
  boolean read(Inputs documents, RunIdentity identity)
      throws IOException, WorkerException, InterruptedException, NoDocumentsException {
    try (OutputFolder folder = OutputFolder.open(output)) {
      return read(folder, documents, identity);
    }
  }

  private boolean read(OutputFolder folder, Inputs documents, RunIdentity identity)
      throws IOException, WorkerException, InterruptedException, NoDocumentsException {
    Path state = folder.state();
    Summary summary = new Summary();
    int known = documents.known();
    // The miner first: the process starts while the tables are prepared.
    try (Miner miner = miner(state, known);
        DatasetWriter writer = new DatasetWriter(folder, tables.run(), ProgramVersion.number(), reading.areas());
        Progress progress = new Progress(err, known, running.amount());
        Batch batch = new Batch(
            settings(identity), folder, tables.renderer(tables.run(), reading::judge), miner, writer,
            new Lines(progress, summary), tables.corrections())) {
      batch.run(documents, ProgramVersion.number());
      progress.close();
      summary.lines(output.toString(), batch.vanished()).forEach(this::last);
      tables.corrections().sentence().ifPresent(this::last);
      writer.sentences().forEach(this::last);
      if (running.amount() != Progress.Amount.NOTHING) {
        err.println(next.sentence(example));
      }
      batch.tidy();
      return batch.isWhole();
    } catch (WorkerException e) {
      throw new WorkerException(e.getMessage() + lastWords(state));
    } finally {
      dropEmptyLog(state);
    }
  }

  private void last(String line) {
    if (running.amount() != Progress.Amount.NOTHING) {
      err.println(line);
    }
    log.line(line);
  }

  private BatchSettings settings(RunIdentity identity) {
    int handedOver = running.inProcess() ? running.threads() : running.threads() + 1; // One more waits in the worker.
    return new BatchSettings(
        handedOver, running.limits().mostBytes(), identity.toString(), identity.settings(),
        running.limits().word(), running.fresh(), running.retry(), running.allowEmpty(),
        running.mostKept());
  }

  private Miner miner(Path state, int documents) {
    if (running.inProcess()) {
      return reading.miner(running.limits().mostOutput());
    }
    return LetterEngine.miner(plan(), state.toAbsolutePath(), running.threads(), documents);
  }

  private ReadingPlan plan() {
    return reading.plan(running.limits());
  }

  private static Path workerLog(Path state) {
    return state.resolve("worker.log");
  }

  private static String lastWords(Path state) {
    try {
      List<String> lines = Files.readAllLines(workerLog(state), StandardCharsets.UTF_8);
      return "\n" + String.join("\n", lines.subList(Math.max(0, lines.size() - LAST_LINES), lines.size()));
    } catch (IOException e) {
      return "";
    }
  }

  private static void dropEmptyLog(Path state) throws IOException {
    if (Files.exists(workerLog(state)) && Files.size(workerLog(state)) == 0) {
      Files.delete(workerLog(state));
    }
  }

  /** The line about each file. */
  private final class Lines implements BatchListener {
    private final Progress progress;
    private final Summary summary;

    Lines(Progress progress, Summary summary) {
      this.progress = progress;
      this.summary = summary;
    }

    @Override
    public void written(FileRow file, Tally tally, long nanos) {
      summary.add(file, tally, nanos);
      if (example.isEmpty() && file.letters() > 0) {
        example = Optional.of(file.file());
      }
      String line = String.format(
          Locale.ROOT, "%s: %s, %d letters, %s", file.file(), file.outcome().code(), file.letters(),
          nanos == 0 ? "known" : String.format(Locale.ROOT, "%.2f s", nanos / 1e9));
      progress.step(line, !file.outcome().isWhole());
      log.line(line);
    }
  }
}
