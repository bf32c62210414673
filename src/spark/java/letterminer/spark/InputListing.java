package letterminer.spark;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import letterminer.input.Inputs;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RemoteIterator;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.catalyst.expressions.GenericRowWithSchema;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * Lists the files of the input, with the names that 'extract' gives them. It does not use Spark's own listing, which
 * passes over files whose names begin with an underscore and keeps the state of every file in the driver's memory; here
 * some thousand are in memory at a time.
 */
final class InputListing {
  static final StructType SCHEMA = new StructType()
      .add("file", DataTypes.StringType)
      .add("path", DataTypes.StringType)
      .add("length", DataTypes.LongType)
      .add("modified", DataTypes.LongType)
      .add("root", DataTypes.BooleanType);

  private static final int AT_ONCE = 100_000;

  private final Job job;
  private final String target;
  private final List<Row> rows = new ArrayList<>();
  private long count;

  InputListing(Job job) {
    this.job = job;
    this.target = job.store().work("listing").toString();
  }

  /**
   * Lists them.
   *
   * @throws JobException if the input is not there
   */
  Dataset<Row> list() throws IOException, JobException {
    String input = job.options().input();
    Configuration hadoop = job.spark().sessionState().newHadoopConf();
    Path given = new Path(input);
    FileSystem files = given.getFileSystem(hadoop);
    try {
      FileStatus status = files.getFileStatus(given);
      if (status.isFile()) {
        add(Inputs.name(status.getPath().getName()), status, true);
      } else {
        below(files, status.getPath());
      }
    } catch (FileNotFoundException e) {
      throw new JobException("there is no file or folder " + input + ".");
    }
    if (count == rows.size()) { // A file is not needed for these.
      sort();
      return job.spark().createDataFrame(List.copyOf(rows), SCHEMA);
    }
    flush();
    return job.spark().read().schema(SCHEMA).parquet(target);
  }

  /** Those of a list, one after the other. */
  Iterator<Row> rows(Dataset<Row> list) {
    return count == rows.size() ? rows.iterator() : list.toLocalIterator();
  }

  /** How many there are. */
  long count() {
    return count;
  }

  private void below(FileSystem files, Path root) throws IOException {
    String prefix = root.toUri().getPath();
    int start = prefix.endsWith("/") ? prefix.length() : prefix.length() + 1;
    if ("file".equals(root.toUri().getScheme())) {
      local(files, root, start);
      return;
    }
    RemoteIterator<? extends FileStatus> all = files.listFiles(root, true);
    while (all.hasNext()) {
      addBelow(start, all.next());
    }
  }

  /** Folder by folder: {@code listFiles} wants each file's owner too, and for that Hadoop runs the command 'ls' for each. */
  private void local(FileSystem files, Path folder, int start) throws IOException {
    for (FileStatus status : files.listStatus(folder)) {
      if (status.isDirectory()) {
        local(files, status.getPath(), start);
      } else {
        addBelow(start, status);
      }
    }
  }

  private void addBelow(int start, FileStatus status) {
    String name = status.getPath().getName();
    if (Inputs.isLetter(name) || Inputs.isArchive(name)) {
      add(Inputs.name(status.getPath().toUri().getPath().substring(start)), status, false);
    }
  }

  private void add(String name, FileStatus status, boolean root) {
    Object[] values = {name, status.getPath().toString(), status.getLen(), status.getModificationTime(), root};
    rows.add(new GenericRowWithSchema(values, SCHEMA));
    count++;
    if (rows.size() >= AT_ONCE) {
      flush();
    }
  }

  /** Sorted by name: which files a batch has does not depend on the order in which a file system lists them. */
  private void flush() {
    sort();
    job.spark().createDataFrame(rows, SCHEMA).coalesce(1).write().mode(SaveMode.Append).parquet(target);
    rows.clear();
  }

  private void sort() {
    rows.sort(Comparator.comparing(row -> row.getString(0)));
  }
}
