package letterminer.spark;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import letterminer.engine.LetterEngine;
import letterminer.engine.ReadDocument;
import letterminer.input.Documents;
import letterminer.input.FileReason;
import letterminer.input.InputDocument;
import letterminer.input.InputException;
import letterminer.input.Inputs;
import letterminer.model.ProblemCode;
import letterminer.worker.WorkerException;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.util.SerializableConfiguration;

/**
 * Reads the files of a task. Files are opened by their paths here: as contents of rows, one that cannot be opened would end
 * the task, and one of more than 2 GB could not be had at all.
 */
final class ReadTask implements FlatMapFunction<Iterator<List<InputFile>>, Row> {
  private static final long serialVersionUID = 1;

  /** How often a file is asked for: object stores refuse now and then, when they are asked too often. */
  private static final int TRIES = 3;
  private static final long PAUSE_MS = 500;

  /** More documents than a share can have. */
  private static final int PER_SHARE = 10_000_000;

  private final TaskPlan plan;
  private final SerializableConfiguration hadoop;
  private final int batch;
  private final int documents;

  /**
   * Makes a task.
   *
   * @param hadoop how files are reached
   * @param documents how many the run will read
   */
  ReadTask(TaskPlan plan, SerializableConfiguration hadoop, int batch, int documents) {
    this.plan = plan;
    this.hadoop = hadoop;
    this.batch = batch;
    this.documents = documents;
  }

  /** Rows are made as they are taken, so that those of one document alone are in memory. */
  @Override
  public Iterator<Row> call(Iterator<List<InputFile>> bins) throws Exception {
    List<InputFile> files = new ArrayList<>();
    bins.forEachRemaining(files::addAll);
    return new FileRows(files.iterator(), ExecutorEngine.of(plan, documents));
  }

  /** The rows of all files, one after the other. */
  private final class FileRows implements Iterator<Row> {
    private final Iterator<InputFile> files;
    private final ExecutorEngine executor;
    private Optional<OpenFile> open = Optional.empty();
    private Optional<Row> row = Optional.empty();

    FileRows(Iterator<InputFile> files, ExecutorEngine executor) {
      this.files = files;
      this.executor = executor;
    }

    @Override
    public boolean hasNext() {
      while (row.isEmpty() && (open.isPresent() || files.hasNext())) {
        row = read();
      }
      return row.isPresent();
    }

    @Override
    public Row next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      Row next = row.orElseThrow();
      row = Optional.empty();
      return next;
    }

    private Optional<Row> read() {
      try {
        if (open.isEmpty()) {
          open = Optional.of(new OpenFile(files.next(), executor));
        }
        Optional<Row> read = open.get().next();
        if (open.get().isDone()) {
          open = Optional.empty();
        }
        return read;
      } catch (WorkerException e) {
        ExecutorEngine.drop(plan);
        throw new IllegalStateException("No document can be read on this machine: " + e.getMessage(), e);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException("the task was ended", e);
      }
    }
  }

  /** A file whose rows are being made: one for each document, and a last one that says that this was all. */
  private final class OpenFile {
    private final InputFile file;
    private final ExecutorEngine executor;
    private Optional<Documents> archive = Optional.empty();
    private int ordinal;
    private boolean ended;
    private boolean done;

    OpenFile(InputFile file, ExecutorEngine executor) {
      this.file = file;
      this.executor = executor;
      this.ordinal = file.share() * PER_SHARE;
    }

    boolean isDone() {
      return done;
    }

    /** The next row; empty only for a share that is not the first, after its last. */
    Optional<Row> next() throws WorkerException, InterruptedException {
      Optional<ReadDocument> read = ended ? Optional.empty() : read();
      if (read.isPresent()) {
        return Optional.of(Records.row(batch, file, ordinal++, read.get(), plan.limits()));
      }
      close();
      done = true;
      return file.share() == 0 ? Optional.of(Records.whole(batch, file)) : Optional.empty();
    }

    private Optional<ReadDocument> read() throws WorkerException, InterruptedException {
      if (!Inputs.isArchive(file.file())) {
        ended = true;
        return Optional.of(readFile());
      }
      try {
        if (archive.isEmpty()) {
          archive = Optional.of(executor.engine().open(
              executor.copies().take(file.path(), hadoop.value()), file.file(), file.root() ? "" : file.file() + "/", file.wanted()));
        }
      } catch (IOException e) {
        ended = true;
        return Optional.of(LetterEngine.failed(file.file(), new InputException(
            ProblemCode.FILE_UNREADABLE, "The archive could not be read: " + FileReason.of(e) + ".")));
      }
      Optional<InputDocument> document = archive.get().next();
      return document.isPresent() ? Optional.of(executor.engine().read(document.get())) : Optional.empty();
    }

    private ReadDocument readFile() throws WorkerException, InterruptedException {
      int held = executor.acquire(Math.min(file.length(), plan.reading().mostBytes()));
      try {
        return executor.engine().read(file.file(), content());
      } catch (InputException e) {
        return LetterEngine.failed(file.file(), e);
      } finally {
        executor.release(held);
      }
    }

    private byte[] content() throws InputException, InterruptedException {
      for (int tries = 1; ; tries++) {
        try {
          return contentOnce();
        } catch (IOException e) {
          if (tries == TRIES) {
            throw InputException.unreadable(e);
          }
          Thread.sleep(PAUSE_MS * tries);
        }
      }
    }

    private byte[] contentOnce() throws IOException, InputException {
      long most = plan.reading().mostBytes();
      if (file.length() <= most) {
        try (InputStream in = stream()) {
          byte[] content = in.readNBytes((int) Math.min(most + 1, Integer.MAX_VALUE - 16));
          if (content.length <= most) {
            return content;
          }
        }
      }
      throw InputException.tooLarge(most);
    }

    /** Files of this machine are opened by Java: Hadoop lists, but does not open, a file with a colon in its name. */
    private InputStream stream() throws IOException {
      try {
        Path path = new Path(file.path());
        return "file".equals(path.toUri().getScheme())
            ? Files.newInputStream(java.nio.file.Path.of(path.toUri())) : path.getFileSystem(hadoop.value()).open(path);
      } catch (IllegalArgumentException e) {
        throw new IOException("its name cannot be used: " + e.getMessage(), e);
      }
    }

    private void close() {
      if (archive.isPresent()) {
        archive.get().close();
        executor.copies().release(file.path());
      }
    }
  }
}
