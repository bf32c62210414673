package letterminer.cli;

import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Reads an archive on Apache Spark, which is not part of the program: starts it as 'spark-submit' does. */
@Command(
    name = "spark",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = "Reads letters as 'extract' does, on Apache Spark: on all cores of this machine, or on a cluster. Writes the "
        + "tables as Parquet. What an earlier run into the same folder has read is not read again.",
    exitCodeListHeading = "%nExit status:%n",
    exitCodeList = {
      "0:the tables are written; the table 'files' has the outcome of each file",
      "2:wrong usage, no Spark, or nothing could be written"
    },
    footer = {
      "",
      "Examples:",
      "  letterminer spark archive output-spark",
      "  letterminer spark --master spark://host:7077 hdfs:///letters hdfs:///tables"
    })
final class SparkCommand implements Callable<Integer> {
  /** Spark's own class of that name; its requirements on Java 17 beyond the defaults are in {@link #OPENED}. */
  private static final String SUBMIT = "org.apache.spark.deploy.SparkSubmit";

  private static final String JOB = "letterminer.spark.SparkJob";

  /** What Spark's launcher opens (org.apache.spark.launcher.JavaModuleOptions). */
  private static final List<String> OPENED = List.of(
      "java.lang", "java.lang.invoke", "java.lang.reflect", "java.io", "java.net", "java.nio", "java.util",
      "java.util.concurrent", "java.util.concurrent.atomic", "sun.nio.ch", "sun.nio.cs", "sun.security.action",
      "sun.util.calendar");

  /**
   * Letters are read in other processes. This process plans and compiles new code for every table, so the second compiler
   * pays only in long runs; the same holds for the command 'extract'.
   */
  private static final List<String> LATE_COMPILER = List.of(
      "-XX:Tier4InvocationThreshold=100000", "-XX:Tier4MinInvocationThreshold=12000", "-XX:Tier4CompileThreshold=300000",
      "-XX:Tier4BackEdgeThreshold=400000");

  @Spec private CommandSpec spec;

  @Mixin private SparkOptions options;

  @Option(names = "--master", paramLabel = "URL", defaultValue = "local[*]",
      description = "Where Spark runs: all cores of this machine (${DEFAULT-VALUE}), or a cluster's address.")
  private String master;

  @Option(names = "--driver-memory", paramLabel = "SIZE", defaultValue = "2g",
      description = "Heap of Spark's driver, which with 'local' does all the work (default: ${DEFAULT-VALUE}).")
  private String memory;

  @Option(names = "--conf", paramLabel = "KEY=VALUE", description = "A setting of Spark; may be given several times.")
  private List<String> settings = List.of();

  @Override
  public Integer call() throws InterruptedException {
    PrintWriter err = spec.commandLine().getErr();
    options.check();
    Optional<Path> spark = Optional.ofNullable(System.getenv("SPARK_HOME")).filter(home -> !home.isEmpty()).map(Path::of);
    if (spark.filter(home -> Files.isDirectory(home.resolve("jars"))).isEmpty()) {
      err.println("letterminer: " + spark.map(home -> "SPARK_HOME is " + home + ", but there is no folder 'jars' in it")
          .orElse("SPARK_HOME is not set") + ". Get Spark 4 from https://spark.apache.org/downloads.html, or with 'pip "
          + "install pyspark', and set SPARK_HOME to its folder.");
      return 2;
    }
    Optional<Path> jar = jar();
    if (jar.isEmpty()) {
      err.println("letterminer: there is no letterminer-spark.jar. Build it with 'mvn -Pspark -DskipTests package', or set "
          + "LETTERMINER_SPARK_JAR to where it is.");
      return 2;
    }
    try {
      return run(spark.get(), jar.get());
    } catch (IOException e) {
      err.println("letterminer: Spark could not be started: " + e.getMessage() + ".");
      return 2;
    }
  }

  /** Named by the environment, or where the build puts it, next to our own jar. */
  private static Optional<Path> jar() {
    String named = System.getenv("LETTERMINER_SPARK_JAR");
    if (named != null && !named.isEmpty()) {
      return Optional.of(Path.of(named)).filter(Files::isRegularFile);
    }
    Path own = Path.of(System.getProperty("java.class.path").split(File.pathSeparator)[0]).toAbsolutePath();
    return List.of("letterminer-spark.jar", "spark/letterminer-spark.jar").stream().map(own::resolveSibling)
        .filter(Files::isRegularFile).findFirst();
  }

  private int run(Path spark, Path jar) throws IOException, InterruptedException {
    SparkClasses classes = SparkClasses.of(jar, spark);
    int status = new ProcessBuilder(command(spark, jar, classes.flags())).inheritIO().start().waitFor();
    if (status == 0) {
      classes.keep();
    } else {
      classes.discard();
    }
    return status;
  }

  /** The job's jar is on the class path, since only classes from there are shared. */
  private List<String> command(Path spark, Path jar, List<String> flags) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx" + memory, "-XX:+UseParallelGC"));
    command.addAll(flags);
    command.addAll(LATE_COMPILER);
    OPENED.forEach(name -> command.add("--add-opens=java.base/" + name + "=ALL-UNNAMED"));
    command.addAll(List.of("-Djdk.reflect.useDirectMethodHandle=false", "-Dio.netty.tryReflectionSetAccessible=true"));
    String conf = Optional.ofNullable(System.getenv("SPARK_CONF_DIR")).orElse(spark.resolve("conf").toString());
    command.addAll(List.of("-cp", conf + File.pathSeparator + spark.resolve("jars") + File.separator + "*" + File.pathSeparator + jar, SUBMIT,
        "--master", master, "--driver-memory", memory, "--class", JOB));
    settings.forEach(setting -> command.addAll(List.of("--conf", setting)));
    command.add(jar.toString());
    command.addAll(words());
    return command;
  }

  /** The job's arguments: everything except Spark's own options. */
  private List<String> words() {
    List<String> words = new ArrayList<>();
    List<String> given = spec.commandLine().getParseResult().originalArgs();
    for (int i = 0; i < given.size(); i++) {
      String word = given.get(i);
      if (List.of("--master", "--driver-memory", "--conf").contains(word)) {
        i++; // Skips its value.
      } else if (!word.startsWith("--master=") && !word.startsWith("--driver-memory=") && !word.startsWith("--conf=")) {
        words.add(word);
      }
    }
    return words;
  }
}
