package letterminer.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Debug messages. {@link DebugLog} reads the option before it is parsed; this class declares it to the command. */
final class DebugOption {
  @Option(
      names = DebugLog.OPTION, paramLabel = "FILE",
      description = "Add messages for developers to a file: times and decisions of each step, warnings of PDFBox, "
          + "stack traces.")
  private Path file;
}
