package letterminer.doctor;

import java.lang.management.ManagementFactory;
import java.util.Optional;

/** How much memory the machine has, or the container that the program runs in. */
final class MachineMemory {
  private MachineMemory() {}

  static Optional<Long> total() {
    return ManagementFactory.getOperatingSystemMXBean() instanceof com.sun.management.OperatingSystemMXBean system
        ? Optional.of(system.getTotalMemorySize()) : Optional.empty();
  }
}
