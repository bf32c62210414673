package letterminer.spark;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.Callable;
import letterminer.cli.SparkOptions;
import letterminer.input.FileReason;
import org.apache.spark.SparkException;
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

  private static final Map<String, String> OURS = Map.of(
      "spark.sql.adaptive.enabled", "false",
      "spark.sql.codegen.wholeStage", "false",
      "spark.sql.codegen.factoryMode", "NO_CODEGEN");

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
  public Integer call() throws Exception {
    PrintWriter err = spec.commandLine().getErr();
    options.check();
    try (SparkSession spark = session()) {
      run(Job.of(spark, options), err);
      return 0;
    } catch (JobException e) {
      err.println("letterminer: " + e.getMessage());
    } catch (IOException e) {
      err.println("letterminer: the input could not be read, or nothing could be written to " + options.output() + ": " + FileReason.of(e) + ".");
    } catch (Exception e) { // Scala does not say what it throws.
      if (!(e instanceof SparkException)) {
        throw e;
      }
      err.println("letterminer: Spark gave the job up. What was committed is kept: run it again. Spark says: " + e.getMessage());
    }
    return 2;
  }

  /**
   * What Spark plans here are joins of a few short columns, each once: planning them again in the middle and compiling code
   * for them takes longer than to do them. Settings of the user come first.
   */
  private static SparkSession session() {
    SparkSession spark = SparkSession.builder().appName("letterminer").getOrCreate();
    OURS.forEach((key, value) -> {
      if (!spark.sparkContext().conf().contains(key)) {
        spark.conf().set(key, value);
      }
    });
    return spark;
  }

  private static void run(Job job, PrintWriter err) throws IOException, JobException {
    try {
      new TableRun(job, err).run(new ReadingRun(job, err).run());
    } finally {
      job.store().clean();
      ExecutorEngine.closeAll(); // On this machine; those of executors end with them.
    }
  }
}
