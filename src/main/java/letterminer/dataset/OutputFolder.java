package letterminer.dataset;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The output folder of one run, which locks it.
 *
 * <p>A run is published as a whole. Its files are written to a draft folder. When all are complete, the draft is
 * renamed to {@value #READY}; from this moment, the new run is valid. Then its files are moved to their places,
 * {@code datapackage.json} last. The old {@code datapackage.json} is removed before the first move, so a reader who
 * finds one, with its hashes, never has tables of two runs. If a run is killed between the moves, the next to open
 * the folder completes it.
 *
 * <p>Two runs, even on different machines or in different containers, cannot use the same folder: the lock is taken
 * before anything else. Not thread-safe.
 */
public final class OutputFolder implements Closeable {
  /** Name of the subfolder for state that runs keep for later runs. */
  private static final String STATE = ".letterminer";

  private static final String LOCK = "lock";
  private static final String DRAFT = ".unfinished-";
  private static final String READY = ".publishing";
  private static final Pattern WRITTEN = Pattern.compile("[a-z_]+\\.(csv|parquet|duckdb|sqlite|xlsx)");

  private final Path folder;
  private final FileChannel channel;

  private OutputFolder(Path folder, FileChannel channel) {
    this.folder = folder;
    this.channel = channel;
  }

  /**
   * Opens a folder, which is created if it does not exist. Completes the publication of a killed run, and removes the
   * drafts of runs that were killed earlier.
   *
   * @throws IOException if it is not writable, or another run has the folder
   */
  public static OutputFolder open(Path folder) throws IOException {
    Path state = state(folder);
    Files.createDirectories(state);
    FileChannel channel = FileChannel.open(
        state.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    try {
      lock(channel);
      OutputFolder opened = new OutputFolder(folder, channel);
      opened.completePublishing();
      opened.removeDrafts();
      return opened;
    } catch (IOException e) {
      channel.close();
      throw e;
    }
  }

  private static void lock(FileChannel channel) throws IOException {
    try {
      FileLock lock = channel.tryLock();
      if (lock != null) {
        return; // The lock is held until the channel is closed.
      }
    } catch (OverlappingFileLockException e) {
      // Another run in this process has the lock.
    }
    throw new IOException("another run is writing there");
  }

  /**
   * Whether a run was killed while it was published, so that its tables may be mixed with older ones. Any command
   * that writes to the folder completes it.
   */
  public static boolean isHalfPublished(Path folder) {
    return Files.isDirectory(folder.resolve(READY), LinkOption.NOFOLLOW_LINKS);
  }

  /** The folder. */
  public Path path() {
    return folder;
  }

  /** The folder in which a run keeps state for later runs. */
  public Path state() {
    return state(folder);
  }

  /** The folder in which runs keep state for later runs. */
  public static Path state(Path folder) {
    return folder.resolve(STATE);
  }

  /** A new folder to write a run's files to. */
  Path newDraft() throws IOException {
    return Files.createTempDirectory(folder, DRAFT);
  }

  /**
   * Publishes a run.
   *
   * @param draft the complete draft, with all files closed
   */
  void publish(Path draft) throws IOException {
    for (String name : names(draft)) {
      if (Files.isDirectory(folder.resolve(name))) {
        throw new IOException(name + " is a folder there");
      }
    }
    Files.move(draft, folder.resolve(READY), StandardCopyOption.ATOMIC_MOVE);
    completePublishing();
  }

  private void completePublishing() throws IOException {
    Path ready = folder.resolve(READY);
    if (!isHalfPublished(folder)) {
      return;
    }
    Path descriptor = ready.resolve(DataPackage.FILE);
    if (Files.exists(descriptor)) {
      Set<String> own = DataPackage.files(descriptor);
      removeOthers(own);
      Files.deleteIfExists(folder.resolve(DataPackage.FILE));
      if (!own.contains(Tables.SENTENCES.file())) { // One of an earlier run would not belong to these letters.
        Files.deleteIfExists(folder.resolve(Tables.SENTENCES.file()));
      }
    }
    List<String> names = new ArrayList<>(names(ready));
    names.remove(DataPackage.FILE);
    for (String name : names) {
      Path target = name.startsWith(".") ? state().resolve(name.substring(1)) : folder.resolve(name);
      move(ready.resolve(name), target);
    }
    if (Files.exists(descriptor)) {
      move(descriptor, folder.resolve(DataPackage.FILE));
    }
    Files.delete(ready);
  }

  /** Removes files of an earlier run that this run does not write: the same tables in other formats. */
  private void removeOthers(Set<String> own) throws IOException {
    Path earlier = folder.resolve(DataPackage.FILE);
    if (!Files.isRegularFile(earlier)) {
      return;
    }
    for (String name : named(earlier)) {
      // A descriptor is untrusted: files that it names outside the folder, or that no run writes, are not touched.
      if (!own.contains(name) && WRITTEN.matcher(name).matches()
          && Files.isRegularFile(folder.resolve(name), LinkOption.NOFOLLOW_LINKS)) {
        Files.delete(folder.resolve(name));
      }
    }
  }

  private static Set<String> named(Path descriptor) throws IOException {
    try {
      return DataPackage.files(descriptor);
    } catch (JsonProcessingException e) { // It belongs to somebody else.
      return Set.of();
    }
  }

  private static void move(Path from, Path to) throws IOException {
    Files.move(from, to, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(f -> f.getFileName().toString()).sorted().collect(Collectors.toList());
    }
  }

  /** Their runs have ended, since this run has the lock. */
  private void removeDrafts() throws IOException {
    for (String name : names(folder)) {
      Path draft = folder.resolve(name);
      if (name.startsWith(DRAFT) && Files.isDirectory(draft, LinkOption.NOFOLLOW_LINKS)) {
        remove(draft);
      }
    }
  }

  /** Removes a draft that was not published. */
  static void remove(Path draft) throws IOException {
    if (!Files.isDirectory(draft, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    for (String name : names(draft)) {
      Path file = draft.resolve(name);
      if (Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)) { // A killed database leaves temporary files.
        remove(file);
      } else {
        Files.delete(file);
      }
    }
    Files.delete(draft);
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
