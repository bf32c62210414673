package letterminer.drivers;

import java.io.IOException;

/**
 * Thrown when a driver cannot be used. The message is one or two sentences that say what to do, without the last full
 * stop.
 */
public final class DriverException extends IOException {
  private static final long serialVersionUID = 1;

  DriverException(String message) {
    super(message);
  }
}
