package letterminer.cli;

import java.io.OutputStream;
import java.io.PrintStream;
import java.util.concurrent.Callable;
import letterminer.pages.PageServer;
import picocli.CommandLine.Command;

/** What a process that draws pages runs. Not for people: it speaks messages on its standard input and output. */
@Command(name = "pages", hidden = true, description = "Draws pages for 'review'.")
final class PagesCommand implements Callable<Integer> {
  @Override
  public Integer call() {
    OutputStream messages = System.out;
    System.setOut(new PrintStream(System.err, true)); // Whoever prints must not break the messages.
    new PageServer(System.in, messages).run();
    return 0;
  }
}
