package letterminer.cli;

import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** A file that an option names is wrong, not the usage: the message says what to do, and usage would bury it. */
final class BadFileException extends ParameterException {
  private static final long serialVersionUID = 1;

  BadFileException(CommandLine line, String message) {
    super(line, message);
  }
}
