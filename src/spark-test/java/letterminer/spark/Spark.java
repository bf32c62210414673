package letterminer.spark;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A Spark of SPARK_HOME, and our packaged jar, as processes. */
final class Spark {
  /** Where the build puts it. */
  private static final Path JAR = Path.of("target/spark/letterminer-spark.jar").toAbsolutePath();

  /** Most of what a test runs, runs once. */
  private static final String BRIEF = "-XX:TieredStopAtLevel=1";

  /** A task that takes longer than the others, by however little, is tried again elsewhere. */
  static final List<String> SPECULATION = List.of(
      "spark.speculation=true", "spark.speculation.interval=50ms", "spark.speculation.multiplier=1", "spark.speculation.quantile=0.1",
      "spark.speculation.minTaskRuntime=0ms");

  private static final List<String> OPENED = List.of(
      "java.lang", "java.lang.invoke", "java.lang.reflect", "java.io", "java.net", "java.nio", "java.util",
      "java.util.concurrent", "java.util.concurrent.atomic", "sun.nio.ch", "sun.nio.cs", "sun.security.action",
      "sun.util.calendar");

  private final Path home;
  private final Path folder;

  /** Spark, whose processes work and write below a folder. */
  Spark(Path folder) {
    this.home = Optional.ofNullable(System.getenv("SPARK_HOME")).map(Path::of).map(Path::toAbsolutePath).orElseThrow(
        () -> new IllegalStateException("Set SPARK_HOME, as .ci/spark does."));
    this.folder = folder;
  }

  /** A process that has ended. */
  record Ended(int status, String output) {}

  /** A process that runs, and the file that has what it says. */
  record Running(Process process, Path log) {
    String output() throws IOException {
      return Files.readString(log);
    }

    Ended await() throws IOException, InterruptedException {
      process.waitFor();
      return new Ended(process.exitValue(), output());
    }

    /** Waits until it says something; what the pattern's first group matched. */
    String await(Pattern words) throws IOException, InterruptedException {
      while (true) {
        boolean alive = process.isAlive(); // Asked first: what a process said before it ended counts.
        Matcher matcher = words.matcher(output());
        if (matcher.find()) {
          return matcher.group(1);
        }
        if (!alive) {
          throw new IllegalStateException("It ended without saying '" + words + "':\n" + output());
        }
        Thread.sleep(100);
      }
    }

    /**
     * Kills it and everything it started, as a power cut would. It goes first, since a worker that sees its executor
     * die starts another.
     */
    void kill() {
      List<ProcessHandle> all = Stream.concat(Stream.of(process.toHandle()), process.descendants()).toList();
      all.forEach(ProcessHandle::destroyForcibly);
      all.forEach(handle -> handle.onExit().join());
    }
  }

  /** Runs the command line of our packaged jar. */
  Ended program(String... words) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(java(), BRIEF, "-cp", JAR.toString(), "letterminer.cli.Main"));
    command.addAll(List.of(words));
    return start("program", command).await();
  }

  /**
   * Begins to run our job.
   *
   * @param settings of Spark
   */
  Running submit(String master, List<String> settings, String... words) throws IOException {
    List<String> command = new ArrayList<>(spark("-Xmx768m"));
    command.addAll(List.of(
        "org.apache.spark.deploy.SparkSubmit", "--master", master, "--executor-memory", "512m",
        "--conf", "spark.ui.enabled=false", "--conf", "spark.sql.shuffle.partitions=3",
        "--conf", "spark.driver.host=127.0.0.1", "--conf", "spark.driver.bindAddress=127.0.0.1",
        "--conf", "spark.local.dir=" + Files.createDirectories(folder.resolve("local")),
        "--conf", "spark.executor.extraJavaOptions=" + BRIEF,
        "--conf", "spark.executor.cores=1"));
    settings.forEach(setting -> command.addAll(List.of("--conf", setting)));
    command.add(JAR.toString());
    command.addAll(List.of(words));
    return start("submit", command);
  }

  /** Starts a cluster's master, on a port of its own choice. */
  Running master() throws IOException {
    List<String> command = new ArrayList<>(spark("-Xmx256m"));
    command.addAll(List.of("org.apache.spark.deploy.master.Master", "--host", "127.0.0.1", "--port", "0", "--webui-port", "0"));
    return start("master", command);
  }

  /** The address of a master that has started. */
  static String address(Running master) throws IOException, InterruptedException {
    return master.await(Pattern.compile("Starting Spark master at (spark://[0-9.]+:[0-9]+)\\R"));
  }

  /** Starts a worker with one core. */
  Running worker(String name, String host, String master) throws IOException {
    List<String> command = new ArrayList<>(spark("-Xmx256m"));
    command.addAll(List.of("org.apache.spark.deploy.worker.Worker", "--host", host, "--webui-port", "0", "--cores", "1",
        "--memory", "768m", "--work-dir", folder.resolve(name).toString(), master));
    return start(name, command);
  }

  private List<String> spark(String memory) {
    List<String> command = new ArrayList<>(List.of(java(), memory, BRIEF, "-XX:+UseSerialGC"));
    OPENED.forEach(name -> command.add("--add-opens=java.base/" + name + "=ALL-UNNAMED"));
    command.addAll(List.of("-Dio.netty.tryReflectionSetAccessible=true", "-cp", home.resolve("jars") + File.separator + "*"));
    return command;
  }

  private static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }

  private Running start(String name, List<String> command) throws IOException {
    Path log = Files.createTempFile(folder, name + "-", ".log");
    ProcessBuilder process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
    process.environment().put("SPARK_HOME", home.toString());
    process.environment().put("SPARK_SCALA_VERSION", "2.13");
    process.environment().put("SPARK_LOCAL_IP", "127.0.0.1");
    process.environment().put("LETTERMINER_SPARK_JAR", JAR.toString());
    process.environment().put("LETTERMINER_DUCKDB_JAR", duckdb());
    return new Running(process.start(), log);
  }

  /** The driver that tests have already. */
  private static String duckdb() {
    try {
      return Path.of(Class.forName("org.duckdb.DuckDBDriver").getProtectionDomain().getCodeSource().getLocation().toURI())
          .toString();
    } catch (ClassNotFoundException | java.net.URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
