package letterminer.spark;

import java.io.IOException;
import java.io.Serializable;
import java.nio.file.Path;
import java.util.Optional;
import letterminer.engine.ReadingPlan;
import org.apache.spark.SparkEnv;
import org.apache.spark.SparkFiles;

/**
 * What a task is told.
 *
 * @param reading how documents are read; without profiles and model, which each machine has elsewhere
 * @param profiles name of the folder of profiles that Spark copied; empty if there is none
 * @param model name of the model's file that Spark copied; empty for the one that comes with the program
 * @param catalogue name of the catalogue's file that Spark copied; empty if there is none
 * @param corrections the same for corrections
 * @param sentences whether there is a table of sentences
 * @param cores of the cluster
 * @param limits a word that names the limits of a document
 */
record TaskPlan(
    ReadingPlan reading, String profiles, String model, String catalogue, String corrections, boolean sentences, int cores,
    String limits)
    implements Serializable {
  /** How documents are read on this machine. */
  ReadingPlan here() {
    return reading.at(
        profiles.isEmpty() ? "" : SparkFiles.get(profiles), model.isEmpty() ? "" : SparkFiles.get(model));
  }

  /** What people add to what was read, from the files on this machine. */
  Additions additions() throws IOException {
    return Additions.read(copy(catalogue), copy(corrections), () -> here().profileList());
  }

  private static Optional<Path> copy(String name) {
    return name.isEmpty() ? Optional.empty() : Optional.of(Path.of(SparkFiles.get(name)));
  }

  /** How many tasks may run at once in this process. */
  int threads() {
    SparkEnv env = SparkEnv.get();
    boolean local = env.executorId().equals("driver");
    return local ? cores : env.conf().getInt("spark.executor.cores", Runtime.getRuntime().availableProcessors());
  }
}
