package letterminer.input;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Enumeration;
import letterminer.model.ProblemCode;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** The letters of a {@code .zip}, in its own order. Its directory is held while it is read, no content is. */
final class ZipSource implements Source {
  private final Path path;
  private final String name;
  private final String prefix;
  private final ArchiveLimits limits;

  /**
   * Makes a source.
   *
   * @param name what the archive is called where something is wrong with it
   * @param prefix what stands before the names of its entries
   */
  ZipSource(Path path, String name, String prefix, ArchiveLimits limits) {
    this.path = path;
    this.name = name;
    this.prefix = prefix;
    this.limits = limits;
  }

  private ZipFile open() throws IOException {
    // Local headers repeat the directory; what they may add for each entry is not needed.
    return ZipFile.builder().setPath(path).setIgnoreLocalFileHeader(true).get();
  }

  @Override
  public int known() {
    int count = 0;
    try (ZipFile zip = open()) {
      Enumeration<ZipArchiveEntry> entries = zip.getEntries();
      while (entries.hasMoreElements()) {
        count += isLetter(entries.nextElement()) ? 1 : 0;
      }
    } catch (IOException | RuntimeException | OutOfMemoryError e) {
      return 1; // The document that says why it cannot be opened.
    }
    return count;
  }

  private static boolean isLetter(ZipArchiveEntry entry) {
    return !entry.isDirectory() && DocumentNames.isLetter(entry.getName());
  }

  @Override
  public void each(Inputs.Taker taker) throws IOException {
    ZipFile zip;
    try {
      zip = open();
    } catch (IOException | RuntimeException | OutOfMemoryError e) {
      taker.take(new FailedDocument(name, new InputException(
          ProblemCode.FILE_DAMAGED, "The archive could not be opened: it is no zip file, or broken.")));
      return;
    }
    try (zip) {
      int count = 0;
      long left = limits.mostBytes();
      Enumeration<ZipArchiveEntry> entries = zip.getEntries();
      while (entries.hasMoreElements()) {
        ZipArchiveEntry entry = entries.nextElement();
        if (!isLetter(entry)) {
          continue;
        }
        if (++count > limits.mostEntries() || left < 0) {
          taker.take(TooMuch.of(name, limits));
          return;
        }
        left -= Math.max(0, entry.getSize());
        taker.take(new Entry(prefix + DocumentNames.clean(entry.getName()), zip, entry));
      }
    }
  }

  private record Entry(String name, ZipFile zip, ZipArchiveEntry entry) implements InputDocument {
    @Override
    public byte[] read(long most) throws InputException {
      if (entry.getGeneralPurposeBit().usesEncryption()) {
        throw new InputException(
            ProblemCode.FILE_ENCRYPTED, "The file is encrypted in its archive and needs a password.");
      }
      try (InputStream in = zip.getInputStream(entry)) {
        return Bytes.read(in, most);
      } catch (IOException | RuntimeException e) {
        throw new InputException(
            ProblemCode.FILE_DAMAGED, "The file could not be unpacked from its archive: " + reason(e) + ".");
      }
    }
  }

  private static String reason(Exception e) {
    return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
  }
}
