package letterminer.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.util.SerializableConfiguration;

/**
 * Reads the files that are new, in batches. Each batch is committed when it is whole: a run that is killed loses the one
 * that it was at. Spark may run a task twice, or lose what an executor has made; a batch's folder has the rows of one run of
 * each task, as Spark's own committer sees to, and is named only then.
 */
final class ReadingRun {
  /** Files whose records are kept in one file: enough that it is some megabytes. */
  private static final int PER_PART = 4_000;

  private final Job job;
  private final PrintWriter err;

  ReadingRun(Job job, PrintWriter err) {
    this.job = job;
    this.err = err;
  }

  /**
   * The input.
   *
   * @param rows its files, in the form of {@link InputListing}
   */
  record Listing(Dataset<Row> rows, long count) {}

  /** Reads what is new; returns what the input has. */
  Listing run() throws IOException, JobException {
    job.sizeShuffles();
    Commits commits = new Commits(job.store(), job.identity());
    if (job.options().fresh()) {
      commits.forget();
    }
    InputListing input = new InputListing(job);
    Dataset<Row> listing = input.list();
    long all = input.count();
    if (all == 0) {
      throw new JobException("there is no letter in " + job.options().input() + ", so nothing was read and "
          + job.options().output() + " was left as it is.");
    }
    long left = all;
    Iterator<Row> unread;
    if (commits.isEmpty()) {
      unread = input.rows(listing);
    } else {
      Dataset<Row> rest = listing.join(known(commits), FileKey.COLUMNS, "left_anti");
      left = rest.count();
      unread = left == 0 ? Collections.emptyIterator() : rest.toLocalIterator();
    }
    err.println("letterminer: " + all + " files, " + left + " of them to be read");
    read(unread, left, commits);
    return new Listing(listing, all);
  }

  /** The files of earlier runs that need not be read again. */
  private Dataset<Row> known(Commits commits) {
    Column unreadable = col("outcome").equalTo("unreadable");
    Column limited = col("limited").notEqual("");
    Column otherLimits = job.options().retry() ? limited : limited.and(col("limited").notEqual(job.reader().limits()));
    return job.spark().read().schema(Records.SCHEMA).parquet(commits.folders())
        .groupBy(col("file"), col("length"), col("modified"), col("batch"))
        .agg(
            max(col("ordinal").equalTo(Records.FILE)).as("whole"),
            max(unreadable.or(otherLimits)).as("again"))
        .where(col("whole").and(col("again").equalTo(lit(false))))
        .select("file", "length", "modified").distinct();
  }

  private void read(Iterator<Row> rows, long left, Commits commits) throws IOException, JobException {
    int size = job.options().batch(job.cores());
    long done = 0;
    while (rows.hasNext()) {
      List<InputFile> files = new ArrayList<>();
      while (rows.hasNext() && files.size() < size) {
        files.addAll(file(rows.next()).inShares());
      }
      Path folder = job.store().newRecords(commits.next());
      read(files, commits.next(), folder, (int) Math.min(left, Integer.MAX_VALUE));
      long whole = files.stream().filter(file -> file.share() == 0).count();
      commits.commit(folder, whole);
      done += whole;
      err.println("letterminer: " + done + " of " + left + " files read");
    }
  }

  private static InputFile file(Row row) {
    return new InputFile( // By name: a join moves its columns to the front.
        row.getAs("file"), row.getAs("path"), row.<Long>getAs("length"), row.<Long>getAs("modified"), row.<Boolean>getAs("root"));
  }

  private void read(List<InputFile> files, int batch, Path folder, int documents) {
    SparkSession spark = job.spark();
    List<List<InputFile>> bins = FileBins.of(files, job.cores());
    ReadTask task = new ReadTask(
        job.reader(), new SerializableConfiguration(spark.sessionState().newHadoopConf()), batch, documents);
    JavaRDD<Row> records = JavaSparkContext.fromSparkContext(spark.sparkContext())
        .parallelize(bins, bins.size()).mapPartitions(task);
    spark.createDataFrame(records, Records.SCHEMA).repartition(Math.max(1, files.size() / PER_PART))
        .write().option("compression", "zstd").parquet(folder.toString());
  }
}
