package letterminer.drivers;

import java.io.IOException;

/** A driver cannot be used; the message is a sentence or two that say what to do, without the last full stop. */
public final class DriverException extends IOException {
  private static final long serialVersionUID = 1;

  DriverException(String message) {
    super(message);
  }
}
