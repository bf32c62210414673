package letterminer.archive;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.Optional;
import letterminer.model.ProblemCode;

/**
 * Measures the true size of a zip's directory, whatever the zip declares. The unpacking library builds the whole
 * directory in memory before it returns the first entry. So the directory is counted first, header by header, and
 * rejected if it is too large. If it does not look like a directory, the library will reject it.
 */
final class ZipDirectory {
  private static final int END = 0x06054b50;
  private static final int END_LENGTH = 22;
  private static final int LONGEST_COMMENT = 0xFFFF;
  private static final int LOCATOR_64 = 0x07064b50;
  private static final int LOCATOR_64_LENGTH = 20;
  private static final int END_64 = 0x06064b50;
  private static final int END_64_LENGTH = 56;
  private static final int HEADER = 0x02014b50;
  private static final int HEADER_LENGTH = 46;

  /** Memory that the library uses for each entry and for each byte of the directory, as measured. */
  private static final int BYTES_PER_ENTRY = 420;
  private static final int BYTES_PER_BYTE = 2;

  private static final String REMEDY = "Unpack it yourself and read the files, or split it.";

  private final int mostEntries;
  private final long memory;

  /**
   * Creates a check with limits.
   *
   * @param mostEntries largest number of entries of an archive
   * @param memory largest number of bytes of memory for the directory
   */
  ZipDirectory(int mostEntries, long memory) {
    this.mostEntries = mostEntries;
    this.memory = memory;
  }

  /**
   * Checks a zip's directory.
   *
   * @throws ArchiveException if it has too many entries or needs too much memory
   */
  void check(Path file) throws IOException, ArchiveException {
    try (FileChannel zip = FileChannel.open(file)) {
      Optional<Long> start = start(zip);
      if (start.isPresent() && start.get() >= 0 && start.get() < zip.size()) {
        zip.position(start.get());
        count(new BufferedInputStream(Channels.newInputStream(zip), 1 << 16));
      }
    }
  }

  private void count(InputStream directory) throws IOException, ArchiveException {
    long bytes = 0;
    for (int entries = 0; ; ) {
      ByteBuffer header = ByteBuffer.wrap(directory.readNBytes(HEADER_LENGTH)).order(ByteOrder.LITTLE_ENDIAN);
      if (header.limit() < HEADER_LENGTH || header.getInt(0) != HEADER) {
        return;
      }
      int texts = unsigned(header, 28) + unsigned(header, 30) + unsigned(header, 32); // Name, attributes, comment.
      directory.skipNBytes(texts);
      entries++;
      bytes += HEADER_LENGTH + texts;
      if (entries > mostEntries) {
        throw new ArchiveException(
            ProblemCode.FILE_TOO_LARGE,
            "The archive has more than " + mostEntries + " entries and was not opened. " + REMEDY);
      }
      if ((long) entries * BYTES_PER_ENTRY + bytes * BYTES_PER_BYTE > memory) {
        throw new ArchiveException(
            ProblemCode.OUT_OF_MEMORY,
            "The archive was not opened: its directory of more than " + (entries - 1)
                + " entries needs more memory than a run allows (--memory). " + REMEDY);
      }
    }
  }

  /** The start of the directory, according to its end record. */
  private static Optional<Long> start(FileChannel zip) throws IOException {
    long size = zip.size();
    int length = (int) Math.min(size, END_LENGTH + LONGEST_COMMENT);
    ByteBuffer tail = read(zip, size - length, length);
    for (int at = length - END_LENGTH; at >= 0; at--) {
      if (tail.getInt(at) == END) {
        long end = size - length + at;
        Optional<Long> large = start64(zip, end);
        return large.isPresent() ? large : Optional.of(start(
            end, Integer.toUnsignedLong(tail.getInt(at + 12)), Integer.toUnsignedLong(tail.getInt(at + 16))));
      }
    }
    return Optional.empty();
  }

  /** Something may precede the archive, such as the program of a self-extracting one. */
  private static long start(long end, long size, long offset) {
    return offset + Math.max(0, end - size - offset);
  }

  private static Optional<Long> start64(FileChannel zip, long end) throws IOException {
    if (end < LOCATOR_64_LENGTH) {
      return Optional.empty();
    }
    ByteBuffer locator = read(zip, end - LOCATOR_64_LENGTH, LOCATOR_64_LENGTH);
    if (locator.limit() < LOCATOR_64_LENGTH || locator.getInt(0) != LOCATOR_64) {
      return Optional.empty();
    }
    long at = locator.getLong(8);
    if (at < 0 || at > zip.size() - END_64_LENGTH) {
      return Optional.empty();
    }
    ByteBuffer record = read(zip, at, END_64_LENGTH);
    return record.getInt(0) == END_64 ? Optional.of(record.getLong(48)) : Optional.empty();
  }

  private static ByteBuffer read(FileChannel zip, long at, int length) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
    while (bytes.hasRemaining() && zip.read(bytes, at + bytes.position()) > 0) {
      // Reads until the buffer is full or the file ends.
    }
    return bytes.flip();
  }

  private static int unsigned(ByteBuffer bytes, int at) {
    return Short.toUnsignedInt(bytes.getShort(at));
  }
}
