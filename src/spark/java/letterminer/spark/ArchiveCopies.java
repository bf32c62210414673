package letterminer.spark;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;

/**
 * Archives are opened from a disk of this machine, so those of other file systems are copied to it, once for all tasks that
 * have a share of one. Safe for use by several threads.
 */
final class ArchiveCopies {
  private final Path folder;
  private final Map<String, Copy> copies = new HashMap<>();

  private static final class Copy {
    private final Path file;
    private final boolean isOurs;
    private int users;

    Copy(Path file, boolean isOurs) {
      this.file = file;
      this.isOurs = isOurs;
    }
  }

  ArchiveCopies(Path folder) {
    this.folder = folder;
  }

  /**
   * The archive on a disk of this machine; to be followed by {@link #release}.
   *
   * @throws IOException if it cannot be copied; then nothing is to be released
   */
  synchronized Path take(String address, Configuration hadoop) throws IOException {
    Copy copy = copies.get(address);
    if (copy == null) {
      copy = copy(new org.apache.hadoop.fs.Path(address), hadoop);
      copies.put(address, copy);
    }
    copy.users++;
    return copy.file;
  }

  private Copy copy(org.apache.hadoop.fs.Path address, Configuration hadoop) throws IOException {
    if ("file".equals(address.toUri().getScheme())) {
      return new Copy(Path.of(address.toUri()), false);
    }
    Path file = Files.createTempFile(folder, "archive-", "");
    try (InputStream in = address.getFileSystem(hadoop).open(address)) {
      Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      Files.deleteIfExists(file);
      throw e;
    }
    return new Copy(file, true);
  }

  /** Says that a task needs it no more. */
  synchronized void release(String address) {
    Copy copy = copies.get(address);
    copy.users--;
    if (copy.users == 0) {
      copies.remove(address);
      if (copy.isOurs && !copy.file.toFile().delete()) {
        copy.file.toFile().deleteOnExit();
      }
    }
  }
}
