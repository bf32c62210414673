package letterminer.engine;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import letterminer.archive.ArchiveLimits;
import letterminer.archive.IsolatedUnpacker;
import letterminer.archive.Unpacker;
import letterminer.input.ArchiveShare;
import letterminer.input.Documents;
import letterminer.input.InputDocument;
import letterminer.input.InputException;
import letterminer.input.Inputs;
import letterminer.model.LetterFile;
import letterminer.model.ProblemCode;
import letterminer.model.Sha256;
import letterminer.records.FileRecord;
import letterminer.worker.Miner;
import letterminer.worker.WorkerException;
import letterminer.worker.WorkerPool;

/**
 * Reads documents for a caller that distributes them: a run over many files, or an engine such as Spark, Flink or Beam. Documents
 * are read, and archives unpacked, in separate processes that end with this one; a document that hangs, exhausts the
 * memory or crashes its process does not affect others.
 *
 * <pre>{@code
 * try (LetterEngine engine = LetterEngine.start(ReadingPlan.defaults(), scratch, 4, 0)) {
 *   JsonRows tables = new JsonRows(Optional.empty());
 *   try (Documents documents = engine.open(file, name)) {
 *     for (var next = documents.next(); next.isPresent(); next = documents.next()) {
 *       ReadDocument read = engine.read(next.get());
 *       emit(tables.of(read.row(Optional.empty()), read.record().file()));
 *     }
 *   }
 * }
 * }</pre>
 *
 * <p>Safe for use by several threads; each archive is for one thread.
 */
public final class LetterEngine implements AutoCloseable {
  private final ReadingPlan plan;
  private final Path scratch;
  private final Miner miner;

  private LetterEngine(ReadingPlan plan, Path scratch, Miner miner) {
    this.plan = plan;
    this.scratch = scratch;
    this.miner = miner;
  }

  /**
   * Starts a reading process.
   *
   * @param scratch an existing folder for files that processes leave
   * @param threads how many documents are read at once
   * @param documents how many there will be; 0 if that is not known
   */
  public static LetterEngine start(ReadingPlan plan, Path scratch, int threads, int documents) {
    Path folder = scratch.toAbsolutePath();
    return new LetterEngine(plan, folder, miner(plan, folder, threads, documents));
  }

  /** Reads documents in a separate process; see {@link #start}. */
  public static Miner miner(ReadingPlan plan, Path scratch, int threads, int documents) {
    List<String> words = plan.words(scratch.resolve("ocr"));
    int painting = plan.paints() ? plan.limits().memory() : 0;
    return new WorkerPool(
        new WorkerProcess(new JavaProcess(scratch), words, documents, painting), plan.limits(), threads);
  }

  /** Opens archives in a separate process, which is started for the first one. For one thread. */
  public static Unpacker unpacker(ReadingPlan plan, Path scratch) {
    JavaProcess java = new JavaProcess(scratch);
    return new IsolatedUnpacker(
        () -> java.build(plan.limits().memory(), List.of(), List.of("unpack")), ArchiveLimits.defaults());
  }

  /**
   * Opens a file.
   *
   * @param file where it is on this machine
   * @param name its name in the tables; for documents of an archive it precedes their own names
   * @return the documents in it: those of an archive, or the file itself
   */
  public Documents open(Path file, String name) {
    return open(file, name, name + "/", ArchiveShare.ALL);
  }

  /**
   * Opens a file.
   *
   * @param prefix what precedes the names of documents of an archive
   * @param share which documents of an archive are wanted
   */
  public Documents open(Path file, String name, String prefix, ArchiveShare share) {
    return Inputs.isArchive(name) && Files.isRegularFile(file)
        ? Inputs.archive(file, name, prefix, unpacker(plan, scratch), share) : Inputs.file(file, name);
  }

  /**
   * Reads a document.
   *
   * @throws WorkerException if documents cannot be read at all on this machine
   */
  public ReadDocument read(InputDocument document) throws WorkerException, InterruptedException {
    try {
      return read(document.name(), document.read(plan.mostBytes()));
    } catch (InputException e) {
      return failed(document.name(), e);
    } catch (OutOfMemoryError e) {
      return failed(document.name(), new InputException(
          ProblemCode.OUT_OF_MEMORY, "The file is larger than the program's memory."));
    }
  }

  /**
   * Reads a document from its bytes.
   *
   * @throws WorkerException if documents cannot be read at all on this machine
   */
  public ReadDocument read(String name, byte[] content) throws WorkerException, InterruptedException {
    String sha256 = Sha256.hex(content);
    return new ReadDocument(name, sha256, content.length, miner.mine(name, content, sha256));
  }

  /** A document that could not be opened. */
  public static ReadDocument failed(String name, InputException reason) {
    return new ReadDocument(name, "", 0, FileRecord.of(LetterFile.failed(reason.problem())));
  }

  /** The version of the polarity model. */
  public String modelVersion() throws WorkerException, InterruptedException {
    return miner.modelVersion();
  }

  @Override
  public void close() {
    miner.close();
  }
}
