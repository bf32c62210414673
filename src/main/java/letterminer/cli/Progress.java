package letterminer.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import letterminer.terminal.Screen;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** Shows the progress of a run on standard error: a bar on a terminal, otherwise a line at intervals. */
final class Progress implements AutoCloseable {
  private static final long EVERY = TimeUnit.SECONDS.toNanos(10);
  private static final int WIDTH = 100;

  private final PrintWriter err;
  private final Amount amount;
  private final long began = System.nanoTime();
  private final Optional<ProgressBar> bar;
  private int total;
  private int done;
  private int failed;
  private long last = began;

  /** How much is printed. */
  enum Amount {
    NOTHING,
    PROGRESS,
    /** A line for each file. */
    EVERY_FILE
  }

  Progress(PrintWriter err, int total, Amount amount) {
    this.err = err;
    this.total = total;
    this.amount = amount;
    this.bar = amount == Amount.PROGRESS && isTerminal() ? Optional.of(bar(total)) : Optional.empty();
  }

  /** The launcher knows whether standard error is a terminal; Java only whether input and output are. */
  private static boolean isTerminal() {
    String given = System.getProperty("letterminer.terminal");
    return given == null ? Screen.hasConsole() : Boolean.parseBoolean(given);
  }

  private static ProgressBar bar(int total) {
    return new ProgressBarBuilder()
        .setTaskName("files").setInitialMax(total).setStyle(ProgressBarStyle.ASCII).showSpeed()
        .setConsumer(new ConsoleProgressBarConsumer(new PrintStream(System.err, true), WIDTH))
        .build();
  }

  void step(String line, boolean isFailure) {
    done++;
    total = Math.max(total, done); // The number of entries in a tar is known only at its end.
    failed += isFailure ? 1 : 0;
    if (amount == Amount.EVERY_FILE) {
      err.println(line);
      return;
    }
    bar.ifPresent(b -> b.maxHint(total).step().setExtraMessage(failed == 0 ? "" : " " + failed + " failed"));
    long now = System.nanoTime();
    if (amount == Amount.PROGRESS && bar.isEmpty() && now - last > EVERY) {
      err.println(state(now - began));
      last = now;
    }
  }

  private String state(long nanos) {
    double seconds = nanos / 1e9;
    double rate = done / seconds;
    return String.format(
        Locale.ROOT, "%d/%d files, %d failed, %.1f files a second, %s left",
        done, total, failed, rate, duration((long) ((total - done) / rate)));
  }

  private static String duration(long seconds) {
    return seconds < 120
        ? seconds + " s" : seconds < 7200 ? seconds / 60 + " min" : String.format(Locale.ROOT, "%.1f h", seconds / 3600.0);
  }

  @Override
  public void close() {
    bar.ifPresent(ProgressBar::close);
  }
}
