package letterminer.spark;

import java.io.IOException;
import java.nio.file.Path;
import letterminer.cli.SparkOptions;
import letterminer.engine.ReadingPlan;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.sql.SparkSession;

/**
 * A run on Spark, as the driver knows it.
 *
 * @param store where it keeps records and publishes tables
 * @param identity of everything that records depend on besides documents and limits
 * @param reader what tasks are told
 */
record Job(SparkSession spark, SparkOptions options, OutputStore store, String identity, TaskPlan reader) {
  private static final String SHUFFLES = "spark.sql.shuffle.partitions";

  /** Bytes of records in one of these pieces. */
  private static final long PER_SHUFFLE = 64 << 20;

  static Job of(SparkSession spark, SparkOptions options) throws IOException {
    Configuration hadoop = spark.sessionState().newHadoopConf();
    ReadingPlan plan = options.plan();
    OutputStore store = new OutputStore(hadoop, options.output());
    TaskPlan reader = new TaskPlan(
        plan.at("", ""), shared(spark, plan.profiles()), shared(spark, plan.model()), shared(spark, options.catalogue()),
        corrections(spark, options, store), options.sentences(), cores(spark), options.limits());
    return new Job(spark, options, store, options.identity(), reader);
  }

  /** Those that were named, or else those in the output folder, as for 'extract'. */
  private static String corrections(SparkSession spark, SparkOptions options, OutputStore store) throws IOException {
    if (!options.corrections().isEmpty() || options.uncorrected() || store.corrections().isEmpty()) {
      return shared(spark, options.corrections());
    }
    org.apache.hadoop.fs.Path own = store.corrections().get();
    spark.sparkContext().addFile(own.toString());
    return own.getName();
  }

  /** Copies a file or folder to every machine. */
  private static String shared(SparkSession spark, String path) {
    if (path.isEmpty()) {
      return "";
    }
    Path file = Path.of(path).toAbsolutePath();
    spark.sparkContext().addFile(file.toUri().toString(), true);
    return file.getFileName().toString();
  }

  private static int cores(SparkSession spark) {
    return spark.sparkContext().defaultParallelism();
  }

  /** Sets in how many pieces Spark sorts records, which have their size only while the job runs. */
  void sizeShuffles() throws IOException {
    if (!spark.sparkContext().conf().contains(SHUFFLES)) {
      spark.conf().set(SHUFFLES, Math.max(cores(), store.bytes(store.records()) / PER_SHUFFLE));
    }
  }

  /** Tasks that can run at once. */
  int cores() {
    return reader.cores();
  }
}
