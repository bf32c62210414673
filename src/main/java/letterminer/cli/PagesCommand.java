package letterminer.cli;

import java.io.OutputStream;
import java.io.PrintStream;
import java.util.concurrent.Callable;
import letterminer.pages.PageServer;
import picocli.CommandLine.Command;

/** Runs in the process that draws pages. Internal: it exchanges messages on its standard input and output. */
@Command(name = "pages", hidden = true, description = "Draws pages for 'review'.")
final class PagesCommand implements Callable<Integer> {
  @Override
  public Integer call() {
    OutputStream messages = System.out;
    System.setOut(new PrintStream(System.err, true)); // Stray output must not corrupt the messages.
    new PageServer(System.in, messages).run();
    return 0;
  }
}
