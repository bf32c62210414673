package letterminer.cli;

import java.io.OutputStream;
import java.io.PrintStream;
import java.util.concurrent.Callable;
import letterminer.archive.ArchiveLimits;
import letterminer.archive.UnpackServer;
import letterminer.input.Inputs;
import picocli.CommandLine.Command;

/** Runs in the process that unpacks archives. Internal: it exchanges messages on its standard input and output. */
@Command(name = "unpack", hidden = true, description = "Unpacks archives for a run of 'extract'.")
final class UnpackCommand implements Callable<Integer> {
  @Override
  public Integer call() {
    OutputStream messages = System.out;
    System.setOut(new PrintStream(System.err, true)); // Stray output must not corrupt the messages.
    new UnpackServer(System.in, messages, ArchiveLimits.defaults(), Inputs::isLetter).run();
    return 0;
  }
}
