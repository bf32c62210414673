package letterminer.spark;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min_by;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import letterminer.corrections.Corrections;
import letterminer.dataset.DatasetCounts;
import letterminer.dataset.JsonRows;
import letterminer.dataset.PanelRows;
import letterminer.dataset.Provenance;
import letterminer.dataset.Table;
import letterminer.dataset.TableDescription;
import letterminer.dataset.TableRow;
import letterminer.dataset.ValueRows;
import letterminer.dataset.WrittenPart;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.internal.io.FileCommitProtocol;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.expressions.Window;

/**
 * Makes the tables of all files that the input has now, from their records. What needs all of them is found by Spark: which
 * files have the same text, which records are of files that are gone or were changed, and the judgements of each authority
 * and area. Only the rows of the panel come together in the driver: one for each authority, area and year.
 */
final class TableRun {
  static final String PANEL = "panel";
  static final String CHANGES = "changes";

  /** Documents whose rows are in one part of a table. */
  private static final int PER_PART = 20_000;

  /** Assessments that one task puts in order. */
  private static final int PER_PANEL_TASK = 500_000;

  private final Job job;
  private final PrintWriter err;
  private final SparkSession spark;
  private final Additions additions;
  private final JsonRows.Settings settings;
  private final List<Table<?>> tables;
  private final Map<String, List<WrittenPart>> parts = new TreeMap<>();
  private final DatasetCounts counts;

  TableRun(Job job, PrintWriter err) throws IOException {
    this.job = job;
    this.err = err;
    this.spark = job.spark();
    this.additions = job.reader().additions();
    this.settings = additions.settings(job.options().sentences());
    this.tables = JsonRows.tables(settings);
    this.counts = new DatasetCounts(settings);
  }

  /** How many of the units are documents, and how many say that a file was read whole. */
  private record UnitCounts(long documents, long whole) {}

  /**
   * Makes and publishes them.
   *
   * @param input the files that it has now
   */
  void run(ReadingRun.Listing input) throws IOException, JobException {
    job.sizeShuffles();
    Dataset<Row> units = units(input.rows());
    UnitCounts counts = counts(units);
    if (counts.whole() != input.count()) {
      throw new JobException(
          "of " + input.count() + " files, " + counts.whole() + " have a record; nothing was published. Run it again.");
    }
    Manifest manifest = new Manifest(job);
    Path folder = job.store().tables(manifest.next());
    job.store().delete(folder);
    TreeMap<String, Long> outcomes = new TreeMap<>();
    Map<String, Long> rows = write(units, counts.documents(), folder, outcomes);
    if (rows.get("files") != counts.documents()) {
      throw new JobException("of " + counts.documents() + " documents, " + rows.get("files")
          + " have a row in the table of files; nothing was published. This is a bug in Letterminer.");
    }
    describe(folder);
    manifest.publish(folder, rows, outcomes);
    additions.corrections().sentence().ifPresent(sentence -> err.println("letterminer: " + sentence));
    err.println("letterminer: " + counts.documents() + " documents, " + rows.get("letters") + " letters; the tables are in " + folder);
  }

  /** Writes datapackage.json and codebook.md. */
  private void describe(Path folder) throws IOException {
    Provenance provenance = new Provenance(
        job.options().version(), job.options().plan().judge().version(), job.options().settings());
    for (Map.Entry<String, String> file : TableDescription.of(settings, provenance, counts, parts).entrySet()) {
      job.store().write(new Path(folder, file.getKey()), file.getValue(), true);
    }
  }

  /** Takes note of what one place has written. */
  private void add(Map<String, WrittenPart> written, DatasetCounts of) {
    written.forEach((table, part) -> parts.computeIfAbsent(table, name -> new ArrayList<>()).add(part));
    counts.add(of);
  }

  private Dataset<Row> records() throws IOException {
    return spark.read().schema(Records.SCHEMA).parquet(new Commits(job.store(), job.identity()).folders());
  }

  /** What is known of each document of the input, without its record: of a file that was read again the last. */
  private Dataset<Row> units(Dataset<Row> listing) throws IOException {
    Column[] key = {col("file"), col("length"), col("modified")};
    Dataset<Row> files = records().where(col("ordinal").equalTo(Records.FILE)).select("file", "length", "modified", "batch")
        .withColumn("place", row_number().over(Window.partitionBy(key).orderBy(col("batch").desc())))
        .where(col("place").equalTo(1)).drop("place")
        .join(listing.select(key), FileKey.COLUMNS, "left_semi");
    Dataset<Row> units = records().drop("record", "sha256", "bytes")
        .join(files, new String[] {"file", "length", "modified", "batch"}, "left_semi");
    String target = job.store().work("units").toString();
    units.write().parquet(target);
    return spark.read().schema(units.schema()).parquet(target);
  }

  private static UnitCounts counts(Dataset<Row> units) {
    Column isWhole = when(col("ordinal").equalTo(Records.FILE), 1L).otherwise(0L);
    Row sums = units.select(coalesce(sum(isWhole), lit(0L)), coalesce(sum(lit(1L).minus(isWhole)), lit(0L))).head();
    return new UnitCounts(sums.getLong(1), sums.getLong(0));
  }

  /** The records of the documents, with the name of one before with the same text. */
  private Dataset<Row> records(Dataset<Row> units) throws IOException {
    String[] key = {"batch", "file", "ordinal"};
    Dataset<Row> chosen = units.where(col("ordinal").notEqual(Records.FILE)).select("batch", "file", "ordinal");
    return records().join(chosen, key, "left_semi").join(twins(units), key, "left_outer");
  }

  /** Documents with the text of one that comes before, and that one's name. */
  private static Dataset<Row> twins(Dataset<Row> units) {
    Dataset<Row> texts = units.where(col("fingerprint").notEqual(""))
        .select("batch", "file", "ordinal", "name", "fingerprint");
    Dataset<Row> first = texts.groupBy("fingerprint")
        .agg(min_by(struct("file", "ordinal", "name"), struct("file", "ordinal")).as("first"));
    return texts.join(first, "fingerprint")
        .where(col("file").notEqual(col("first.file")).or(col("ordinal").notEqual(col("first.ordinal"))))
        .select(col("batch"), col("file"), col("ordinal"), col("first.name").as("same_as"));
  }

  /** Writes all tables; the number of rows of each. */
  private Map<String, Long> write(Dataset<Row> units, long documents, Path folder, Map<String, Long> outcomes)
      throws IOException {
    Set<String> files = new TreeSet<>();
    Map<String, Long> rows = new LinkedHashMap<>();
    tables.forEach(table -> rows.put(table.name(), 0L));
    int parts = (int) Math.max(job.cores(), documents / PER_PART);
    for (RenderTask.Done part : committed(folder, RenderTask.Done::commit, output ->
        records(units).javaRDD().coalesce(parts).mapPartitions(new RenderTask(job.reader(), output, job.options().jsonl())))) {
      add(part.parts(), part.counts());
      part.rows().forEach((table, number) -> rows.merge(table, number, Long::sum));
      part.outcomes().forEach((outcome, number) -> outcomes.merge(outcome, number, Long::sum));
      files.addAll(part.files());
      additions.corrections().add(part.corrections());
    }
    List<String> years = changes(folder, rows);
    writeOwn(folder, files, years, rows);
    return rows;
  }

  /** The work of a job that writes to a folder. */
  @FunctionalInterface
  private interface Work<T> {
    JavaRDD<T> to(CommittedOutput output) throws IOException;
  }

  private <T> List<T> committed(
      Path folder, Function<T, FileCommitProtocol.TaskCommitMessage> message, Work<T> work) throws IOException {
    CommittedOutput output =
        new CommittedOutput(spark.sparkContext().conf(), spark.sparkContext().hadoopConfiguration(), folder);
    List<T> done;
    try {
      done = work.to(output).collect();
    } catch (IOException | RuntimeException | Error e) {
      output.abort();
      throw e;
    }
    output.commit(done.stream().map(message).toList());
    return done;
  }

  /** Writes the changes of each authority and area; what the panel needs of them. */
  private List<String> changes(Path folder, Map<String, Long> rows) throws IOException {
    Path assessments = new Path(folder, AssessmentFile.FOLDER);
    List<String> years = new ArrayList<>();
    if (!job.store().names(assessments).isEmpty()) {
      String areas = PanelTask.text(job.options().areas());
      PanelTask.ByTimeline order = new PanelTask.ByTimeline((int) (1 + rows.get("judgements") / PER_PANEL_TASK));
      for (PanelTask.Done part : committed(folder, PanelTask.Done::commit, output ->
          JavaSparkContext.fromSparkContext(spark.sparkContext()).textFile(assessments.toString(), 1)
              .mapPartitionsToPair(new PanelTask.Places(areas)).repartitionAndSortWithinPartitions(order)
              .mapPartitions(new PanelTask(job.reader(), areas, output)))) {
        add(part.parts(), part.counts());
        rows.merge(CHANGES, part.changes(), Long::sum);
        years.addAll(part.years());
      }
      job.store().delete(assessments);
    }
    return years;
  }

  /** Writes the rows that need to know what all tasks did, and an empty part of each table that has none. */
  private void writeOwn(Path folder, Set<String> files, List<String> years, Map<String, Long> rows) throws IOException {
    Corrections corrections = additions.corrections();
    Map<String, List<TableRow>> own = new LinkedHashMap<>(
        new ValueRows(settings, Optional.empty(), false).ofRun(files, corrections.leftOver(), corrections.problems()));
    own.put(PANEL, new PanelRows(job.options().areas(), settings).panel(years));
    TableParts written = new TableParts(
        settings, name -> new Path(new Path(folder, name), "part-driver.parquet"), spark.sparkContext().hadoopConfiguration());
    try (written) {
      for (Table<?> table : tables) {
        List<TableRow> lines = own.getOrDefault(table.name(), List.of());
        if (!lines.isEmpty() || rows.get(table.name()) == 0) {
          written.add(table.name(), lines);
        }
      }
    }
    add(written.parts(), written.counts());
    written.rows().forEach((table, number) -> rows.merge(table, number, Long::sum));
  }
}
