package letterminer.spark;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import letterminer.cli.SparkOptions;
import org.apache.spark.sql.SparkSession;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** What {@code spark-submit} runs. */
@Command(
    name = SparkJob.NAME,
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = "Reads letters on Apache Spark and writes the tables of the dataset as Parquet.")
public final class SparkJob implements Callable<Integer> {
  static final String NAME = "letterminer-spark";

  @Spec private CommandSpec spec;

  @Mixin private SparkOptions options;

  public static void main(String[] args) {
    PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
    int status = SparkOptions.run(new SparkJob(), NAME, out, err, args);
    if (status != 0) {
      System.exit(status);
    }
  }

  @Override
  public Integer call() {
    PrintWriter err = spec.commandLine().getErr();
    options.check();
    try (SparkSession spark = SparkSession.builder().appName("letterminer").getOrCreate()) {
      Job job = Job.of(spark, options);
      try {
        new ReadingRun(job, err).run();
        new TableRun(job, err).run();
      } finally {
        job.store().clean();
        ExecutorEngine.closeAll(); // On this machine; those of executors end with them.
      }
      return 0;
    } catch (JobException | IOException e) {
      err.println("letterminer: " + e.getMessage());
      return 2;
    }
  }
}
