package letterminer.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Messages for developers. {@link DebugLog} has read the option before it is parsed; here it is known to the command. */
final class DebugOption {
  @Option(
      names = DebugLog.OPTION, paramLabel = "FILE",
      description = "Add messages for developers to a file: times and decisions of each step, warnings of PDFBox, "
          + "stack traces.")
  private Path file;
}
