package letterminer.cli;

import java.time.Duration;
import letterminer.worker.Limits;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The limits of one document. */
final class LimitOptions {
  private static final long MEGA = 1_000_000;

  @Spec(Spec.Target.MIXEE)
  private CommandSpec command;

  @Option(
      names = "--time-limit", paramLabel = "SECONDS", defaultValue = "60",
      description = "Maximum processor time for one document (default: ${DEFAULT-VALUE}).")
  private double document;

  @Option(
      names = "--silence-limit", paramLabel = "SECONDS", defaultValue = "20",
      description = "Maximum processor time for one page or step of it (default: ${DEFAULT-VALUE}).")
  private double silence;

  @Option(
      names = "--exchange-limit", paramLabel = "SECONDS", defaultValue = "30",
      description = "Maximum processor time for a worker process to start or to take a document (default: ${DEFAULT-VALUE}).")
  private double exchange;

  @Option(
      names = "--memory", paramLabel = "MB",
      description = "Heap for one document (default: 512, or what this program itself was given if less).")
  private Integer memory;

  @Option(
      names = "--size-limit", paramLabel = "MB", defaultValue = "100",
      description = "Maximum size of a document (default: ${DEFAULT-VALUE}).")
  private long size;

  @Option(
      names = "--output-limit", paramLabel = "MB", defaultValue = "50",
      description = "Maximum size of what is found in one document (default: ${DEFAULT-VALUE}).")
  private long output;

  Limits limits() {
    if (!(document > 0 && silence > 0 && exchange > 0)) {
      throw new ParameterException(command.commandLine(), "A time limit has to be more than 0 seconds.");
    }
    Limits defaults = Limits.defaults();
    int heap = memory != null
        ? memory : (int) Math.min(defaults.memory(), Runtime.getRuntime().maxMemory() / MEGA);
    if (heap < Limits.LEAST_MEMORY && memory != null) {
      throw new ParameterException(
          command.commandLine(), "--memory: " + heap + " MB is too little; the minimum is "
              + Limits.LEAST_MEMORY + ".");
    }
    return new Limits(
        seconds(document), seconds(silence), seconds(exchange), Math.max(heap, Limits.LEAST_MEMORY));
  }

  private static Duration seconds(double value) {
    return Duration.ofMillis((long) (value * 1000));
  }

  long mostBytes() {
    return positive("--size-limit", size) * MEGA;
  }

  long mostOutput() {
    return positive("--output-limit", output) * MEGA;
  }

  private long positive(String option, long value) {
    if (value <= 0 || value > 2000) {
      throw new ParameterException(command.commandLine(), option + ": " + value + " is not between 1 and 2000.");
    }
    return value;
  }

  /** All limits as one word. */
  String word() {
    Limits limits = limits();
    return limits.document().toMillis() + "-" + limits.silence().toMillis() + "-" + limits.exchange().toMillis()
        + "-" + limits.memory() + "-" + mostBytes() + "-" + mostOutput();
  }
}
