package letterminer.office;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import letterminer.model.ProblemCode;
import letterminer.reading.ReadingException;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A compound file: folders and streams in one file, as Office before 2007 and Outlook write them, and later versions
 * of Office to encrypt their files.
 */
final class CompoundFile implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(CompoundFile.class);
  private static final byte[] MARK = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1};
  private static final int HEADER = 512;
  private static final int SECTOR_SHIFT_AT = 0x1E;
  private static final int TABLES_AT = 0x2C;
  private static final int SECTOR_SHIFT = 9;
  private static final int LARGE_SECTOR_SHIFT = 12;

  private final POIFSFileSystem files;

  CompoundFile(byte[] bytes, OfficeLimits limits) throws ReadingException {
    limits.checkSize(bytes);
    if (!isPlausible(bytes)) {
      throw damaged();
    }
    this.files = guarded(() -> new POIFSFileSystem(new ByteArrayInputStream(bytes)));
  }

  static boolean isOne(byte[] bytes) {
    return bytes.length >= MARK.length && ByteBuffer.wrap(bytes, 0, MARK.length).equals(ByteBuffer.wrap(MARK));
  }

  /** Whether the tables of sectors that the header announces have room in the file: memory is reserved by them. */
  private static boolean isPlausible(byte[] bytes) {
    if (bytes.length < HEADER) {
      return false;
    }
    ByteBuffer header = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    int shift = header.getShort(SECTOR_SHIFT_AT);
    int tables = header.getInt(TABLES_AT);
    return (shift == SECTOR_SHIFT || shift == LARGE_SECTOR_SHIFT) && tables >= 0 && (long) tables << shift <= bytes.length;
  }

  /** Something that a library does with a file's bytes. */
  interface Reading<T> {
    T read() throws IOException, ReadingException;
  }

  /**
   * What a library gives for bytes of a stranger. It checks only some of them, and by exceptions of every kind.
   *
   * @throws ReadingException instead of these
   */
  static <T> T guarded(Reading<T> reading) throws ReadingException {
    try {
      return reading.read();
    } catch (EncryptedDocumentException e) {
      throw new ReadingException(ProblemCode.FILE_ENCRYPTED, "The file needs a password to open.");
    } catch (IOException | RuntimeException | StackOverflowError | AssertionError e) {
      LOG.debug("a compound file cannot be read", e);
      throw damaged();
    }
  }

  static ReadingException damaged() {
    return new ReadingException(
        ProblemCode.FILE_DAMAGED, "The file is one of Office before 2007 or of Outlook, but it is cut off or broken.");
  }

  /** Whether there is a stream or folder of a name, whose beginning suffices. */
  boolean has(String beginning) {
    return files.getRoot().getEntryNames().stream().anyMatch(n -> n.startsWith(beginning));
  }

  DirectoryNode root() {
    return files.getRoot();
  }

  @Override
  public void close() {
    try {
      files.close();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e); // It is in memory.
    }
  }
}
