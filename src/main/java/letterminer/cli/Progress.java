package letterminer.cli;

import java.io.PrintWriter;
import java.util.concurrent.TimeUnit;

/** Says on standard error how far a run is: one line that renews itself, or a line now and then. */
final class Progress {
  private static final long EVERY = TimeUnit.SECONDS.toNanos(10);
  private static final int NAME_WIDTH = 50;

  private final PrintWriter err;
  private final int total;
  private final boolean quiet;
  private final boolean terminal = System.console() != null;
  private int done;
  private long last = System.nanoTime();

  Progress(PrintWriter err, int total, boolean quiet) {
    this.err = err;
    this.total = total;
    this.quiet = quiet;
  }

  void step(String name) {
    done++;
    if (quiet) {
      return;
    }
    long now = System.nanoTime();
    if (terminal) {
      String shown = name.length() <= NAME_WIDTH
          ? name : "…" + name.substring(name.length() - NAME_WIDTH + 1);
      err.printf("\r%d/%d  %-" + NAME_WIDTH + "s", done, total, shown.replaceAll("\\p{Cntrl}", "?"));
      err.flush();
    } else if (now - last > EVERY) {
      err.println(done + "/" + total + " files");
      last = now;
    }
  }

  void end(String summary) {
    if (quiet) {
      return;
    }
    if (terminal) {
      err.print("\r" + " ".repeat(NAME_WIDTH + 20) + "\r");
    }
    err.println(summary);
  }
}
