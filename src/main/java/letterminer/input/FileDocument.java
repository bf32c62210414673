package letterminer.input;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.Optional;

/** A file on disk. */
record FileDocument(Path path, String name, Disk disk) implements SingleDocument {
  private static final int PIECE = 1 << 18;

  @Override
  public byte[] read(long most) throws InputException {
    try {
      Optional<byte[]> content = disk.ask(alive -> content(most, alive));
      if (content.isPresent()) {
        return content.get();
      }
    } catch (IOException e) {
      throw InputException.unreadable(e);
    }
    throw InputException.tooLarge(most);
  }

  /** All bytes, or empty if there are more than the limit; never holds more than that. */
  private Optional<byte[]> content(long most, Runnable alive) throws IOException {
    BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class);
    if (!attributes.isRegularFile()) { // A pipe or device may never end.
      throw new IOException("it is a " + (attributes.isDirectory() ? "folder" : "pipe, a socket or a device"));
    }
    alive.run();
    long size = attributes.size();
    int limit = (int) Math.min(most, Integer.MAX_VALUE - 16);
    if (size > limit) {
      return Optional.empty();
    }
    try (InputStream in = Files.newInputStream(path)) {
      byte[] bytes = new byte[(int) size];
      int filled = 0;
      int count = 0;
      while (filled < size && count >= 0) {
        count = in.read(bytes, filled, Math.min(PIECE, bytes.length - filled));
        filled += Math.max(0, count);
        alive.run();
      }
      // It may have grown, and some systems do not report the size of a file.
      byte[] rest = in.readNBytes(limit - filled + 1);
      if (rest.length > limit - filled) {
        return Optional.empty();
      }
      byte[] all = filled == size && rest.length == 0 ? bytes : Arrays.copyOf(bytes, filled + rest.length);
      System.arraycopy(rest, 0, all, filled, rest.length);
      return Optional.of(all);
    }
  }
}
