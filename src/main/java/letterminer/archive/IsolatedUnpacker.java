package letterminer.archive;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import letterminer.archive.UnpackProcess.Ended;

/**
 * Unpacks in a separate process, which is started for the first archive and serves all. If it ends while unpacking,
 * another one continues where it stopped.
 */
public final class IsolatedUnpacker implements Unpacker {
  private final Supplier<ProcessBuilder> command;
  private final ArchiveLimits limits;
  private Optional<UnpackProcess> running = Optional.empty();

  /**
   * Creates an unpacker without starting a process.
   *
   * @param command starts a process that runs an {@link UnpackServer} on its standard input and output, and exits
   *     with status 3 if it runs out of memory
   */
  public IsolatedUnpacker(Supplier<ProcessBuilder> command, ArchiveLimits limits) {
    this.command = command;
    this.limits = limits;
  }

  @Override
  public Archive open(Path file, ArchiveKind kind) throws ArchiveException {
    return new IsolatedArchive(this, kind.name() + " " + file.toUri());
  }

  /** The running process, or a new one. */
  UnpackProcess process() throws Ended {
    if (running.isEmpty()) {
      try {
        running = Optional.of(new UnpackProcess(command.get(), limits.step()));
      } catch (IOException e) {
        throw new Ended(false, -1);
      }
    }
    return running.get();
  }

  /** Discards a process that has ended. */
  void drop() {
    running.ifPresent(UnpackProcess::close);
    running = Optional.empty();
  }

  @Override
  public void close() {
    drop();
  }
}
