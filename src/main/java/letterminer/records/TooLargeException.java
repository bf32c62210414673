package letterminer.records;

import java.io.IOException;

/** What was found in a file is larger than a run allows. */
final class TooLargeException extends IOException {
  private static final long serialVersionUID = 1;
}
