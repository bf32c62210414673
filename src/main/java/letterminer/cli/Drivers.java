package letterminer.cli;

import java.io.PrintWriter;
import letterminer.drivers.DriverStore;
import letterminer.drivers.Machine;

/** The drivers for commands. */
final class Drivers {
  private Drivers() {}

  static DriverStore store(PrintWriter err) {
    return new DriverStore(Machine.here(), line -> err.println("letterminer: " + line));
  }
}
