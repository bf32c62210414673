package letterminer.spark;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.from_json;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min_by;
import static org.apache.spark.sql.functions.posexplode;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.size;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import letterminer.dataset.JsonRows;
import letterminer.dataset.PanelRows;
import letterminer.dataset.Table;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.expressions.Window;

/**
 * Makes the tables of all files that the input has now, from their records. What needs all of them is found by Spark: which
 * files have the same text, and which records are of files that are gone or were changed. Only the judgements come together
 * in the driver, a few short values of each, because the panel needs them in their order.
 */
final class TableRun {
  /** Documents whose rows are in one part of a table. */
  private static final int PER_PART = 20_000;

  /** Lines that the driver hands over at once. */
  private static final int LINES = 50_000;

  private static final String ROW = "row";

  private final Job job;
  private final PrintWriter err;
  private final SparkSession spark;
  private final List<Table<?>> tables;

  TableRun(Job job, PrintWriter err) {
    this.job = job;
    this.err = err;
    this.spark = job.spark();
    this.tables = JsonRows.tables(job.options().sentences());
  }

  void run() throws IOException, JobException {
    Dataset<Row> units = units();
    long documents = units.where(col("ordinal").notEqual(Records.FILE)).count();
    long whole = units.where(col("ordinal").equalTo(Records.FILE)).count();
    long listed = listing().count();
    if (whole != listed) {
      throw new JobException("of " + listed + " files, " + whole + " have a record; nothing was published. Run it again.");
    }
    Dataset<Row> rendered = render(units, documents);
    Manifest manifest = new Manifest(job);
    Path folder = job.store().tables(manifest.next());
    job.store().delete(folder);
    Map<String, Long> counts = write(rendered, folder, documents);
    if (counts.get("files") != documents) {
      throw new JobException("of " + documents + " documents, " + counts.get("files")
          + " have a row in the table of files; nothing was published. This is a bug in Letterminer.");
    }
    manifest.publish(folder, counts, outcomes(units));
    err.println("letterminer: " + documents + " documents, " + counts.get("letters") + " letters; the tables are in " + folder);
  }

  private Dataset<Row> listing() {
    return spark.read().schema(InputListing.SCHEMA).parquet(job.store().work("listing").toString());
  }

  private Dataset<Row> records() throws IOException {
    return spark.read().schema(Records.SCHEMA).parquet(new Commits(job.store(), job.identity()).folders());
  }

  /** What is known of each document of the input, without its record: of a file that was read again the last. */
  private Dataset<Row> units() throws IOException {
    Column[] key = {col("file"), col("length"), col("modified")};
    Dataset<Row> files = records().where(col("ordinal").equalTo(Records.FILE)).select("file", "length", "modified", "batch")
        .withColumn("place", row_number().over(Window.partitionBy(key).orderBy(col("batch").desc())))
        .where(col("place").equalTo(1)).drop("place")
        .join(listing().select(key), FileKey.COLUMNS, "left_semi");
    Dataset<Row> units = records().drop("record", "sha256", "bytes")
        .join(files, new String[] {"file", "length", "modified", "batch"}, "left_semi");
    String target = job.store().work("units").toString();
    units.write().parquet(target);
    return spark.read().schema(units.schema()).parquet(target);
  }

  /** The rows of each table, document by document. */
  private Dataset<Row> render(Dataset<Row> units, long documents) throws IOException {
    String[] key = {"batch", "file", "ordinal"};
    Dataset<Row> chosen = units.where(col("ordinal").notEqual(Records.FILE)).select("batch", "file", "ordinal");
    Dataset<Row> records = records().join(chosen, key, "left_semi").join(twins(units), key, "left_outer");
    String target = job.store().work("rendered").toString();
    records.coalesce(parts(documents, Math.max(job.cores(), 1)))
        .mapPartitions(new RenderTask(job.reader()), Encoders.row(RenderTask.schema(tables)))
        .write().parquet(target);
    return spark.read().schema(RenderTask.schema(tables)).parquet(target);
  }

  private static int parts(long documents, int least) {
    return (int) Math.max(least, documents / PER_PART);
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

  private Map<String, Long> write(Dataset<Row> rendered, Path folder, long documents) throws IOException {
    Map<String, List<String>> panel = panel(rendered);
    Map<String, Long> counts = counts(rendered);
    panel.forEach((name, rows) -> counts.put(name, (long) rows.size()));
    for (Table<?> table : tables) {
      Dataset<Row> lines = panel.containsKey(table.name())
          ? lines(panel.get(table.name()), job.store().work(table.name()).toString())
          : rendered.select(explode(col(table.name())).as("line"));
      write(table, lines, new Path(folder, table.name()).toString(), documents);
    }
    if (job.options().jsonl()) {
      rendered.select(explode(col("letter_lines")).as("line")).coalesce(parts(documents, 1))
          .write().option("compression", "gzip").text(new Path(folder, "letters.jsonl").toString());
    }
    return counts;
  }

  /** How many rows each table has that files have rows in. */
  private Map<String, Long> counts(Dataset<Row> rendered) {
    Column[] sums = tables.stream().map(t -> coalesce(sum(size(col(t.name()))), lit(0L)).as(t.name())).toArray(Column[]::new);
    Row row = rendered.select(sums).head();
    Map<String, Long> counts = new LinkedHashMap<>();
    for (int i = 0; i < sums.length; i++) {
      counts.put(tables.get(i).name(), row.getLong(i));
    }
    return counts;
  }

  /** Lines of the driver, in pieces: all at once could be too much for a task. */
  private Dataset<Row> lines(List<String> lines, String target) {
    for (int from = 0; from == 0 || from < lines.size(); from += LINES) {
      spark.createDataset(lines.subList(from, Math.min(lines.size(), from + LINES)), Encoders.STRING()).toDF("line")
          .coalesce(1).write().mode(SaveMode.Append).parquet(target);
    }
    return spark.read().parquet(target);
  }

  private void write(Table<?> table, Dataset<Row> lines, String target, long documents) {
    // Whatever is not as the schema has it ends the run: nothing becomes null in silence.
    Column row = from_json(col("line"), TableSchemas.ofLines(table), Map.of("mode", "FAILFAST")).as(ROW);
    lines.select(row).select(TableSchemas.columns(table, ROW)).coalesce(parts(documents, 1))
        .write().option("compression", "zstd").parquet(target);
  }

  private Map<String, List<String>> panel(Dataset<Row> rendered) throws IOException {
    PanelRows panel = new PanelRows(job.options().areas());
    Iterator<Row> assessments = rendered.select(col("file"), col("ordinal"), posexplode(col("assessments")))
        .orderBy("file", "ordinal", "pos").select("col").toLocalIterator();
    while (assessments.hasNext()) {
      panel.add(assessments.next().getString(0));
    }
    return panel.rows();
  }

  private static Map<String, Long> outcomes(Dataset<Row> units) {
    Map<String, Long> outcomes = new LinkedHashMap<>();
    units.where(col("ordinal").notEqual(Records.FILE)).groupBy("outcome").count().orderBy("outcome").collectAsList()
        .forEach(row -> outcomes.put(row.getString(0), row.getLong(1)));
    return outcomes;
  }
}
