package letterminer.spark;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import letterminer.corrections.CorrectionLog;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileContext;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Options.Rename;
import org.apache.hadoop.fs.Path;

/**
 * The output folder. What is not published lies below {@code _letterminer}, which Spark and other readers of folders pass
 * over because of its name.
 */
final class OutputStore {
  /** Names the tables that are current. */
  static final String MANIFEST = "manifest.json";

  /** What the names of folders of tables begin with. */
  static final String TABLES = "tables-";

  /** A file appears there when it is closed, whole; to rename one is to delete, copy and delete. */
  private static final Set<String> OBJECT_STORES = Set.of("s3a", "s3", "gs", "oss", "cosn", "obs");

  private final FileSystem files;
  private final FileContext renaming;
  private final Path folder;
  private final Path state;
  private final Path work;

  OutputStore(Configuration hadoop, String output) throws IOException {
    Path path = new Path(output);
    this.files = path.getFileSystem(hadoop);
    this.folder = files.makeQualified(path);
    this.renaming = FileContext.getFileContext(folder.toUri(), hadoop);
    this.state = new Path(folder, "_letterminer");
    this.work = new Path(state, "work-" + UUID.randomUUID());
  }

  Path folder() {
    return folder;
  }

  /** Corrections that people have put there, if there are any. */
  Optional<Path> corrections() throws IOException {
    Path file = new Path(folder, CorrectionLog.FILE);
    return files.exists(file) ? Optional.of(file) : Optional.empty();
  }

  /** A folder of records, which is not there yet. */
  Path newRecords(int batch) {
    return new Path(records(), String.format("%06d-%s", batch, UUID.randomUUID()));
  }

  Path records() {
    return new Path(state, "records");
  }

  /** The folder that tables of a number are published in. */
  Path tables(int number) {
    return new Path(folder, String.format("%s%06d", TABLES, number));
  }

  Path commits() {
    return new Path(state, "commits");
  }

  /** A folder for what this run alone needs. */
  Path work(String name) {
    return new Path(work, name);
  }

  /** The names of what is in a folder, sorted; none if it is not there. */
  List<String> names(Path path) throws IOException {
    List<String> names = new ArrayList<>();
    if (files.exists(path)) {
      for (FileStatus status : files.listStatus(path)) {
        names.add(status.getPath().getName());
      }
    }
    names.sort(Comparator.naturalOrder());
    return names;
  }

  /** The size of all that is below a folder; 0 if it is not there. */
  long bytes(Path path) throws IOException {
    return files.exists(path) ? files.getContentSummary(path).getLength() : 0;
  }

  /** A small file's text, if it is there. */
  Optional<String> read(Path file) throws IOException {
    if (!files.exists(file)) {
      return Optional.empty();
    }
    try (var in = files.open(file)) {
      return Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    }
  }

  /**
   * Writes a small file at once: whoever looks sees the old one or the new one, whole.
   *
   * @param replace whether one that is there is replaced; otherwise it is an error
   */
  void write(Path file, String text, boolean replace) throws IOException {
    if (OBJECT_STORES.contains(folder.toUri().getScheme())) {
      write(text, files.create(file, replace));
    } else {
      writeAndRename(file, text, replace);
    }
  }

  private static void write(String text, OutputStream out) throws IOException {
    try (out) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    }
  }

  private void writeAndRename(Path file, String text, boolean replace) throws IOException {
    Path draft = new Path(file.getParent(), "_" + file.getName() + "-" + UUID.randomUUID());
    write(text, files.create(draft, false));
    try {
      renaming.rename(draft, file, replace ? Rename.OVERWRITE : Rename.NONE);
    } catch (IOException e) {
      files.delete(draft, false);
      throw e;
    }
  }

  void delete(Path path) throws IOException {
    files.delete(path, true);
  }

  /** Removes what this run alone needed, and what runs left that were killed. */
  void clean() throws IOException {
    for (String name : names(state)) {
      if (name.startsWith("work-")) {
        delete(new Path(state, name));
      }
    }
  }
}
