package letterminer.input;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import letterminer.model.ProblemCode;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;

/** The letters of a {@code .tar}, {@code .tar.gz} or {@code .tgz}, in its own order, read from front to back. */
final class TarSource implements Source {
  private static final int GZIP_FIRST = 0x1F;
  private static final int BLOCK = 512;

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
  TarSource(Path path, String name, String prefix, ArchiveLimits limits) {
    this.path = path;
    this.name = name;
    this.prefix = prefix;
    this.limits = limits;
  }

  @Override
  public int known() {
    return 0; // Only reading it through would tell.
  }

  @Override
  public void each(Inputs.Taker taker) throws IOException {
    int count = 0;
    TarArchiveInputStream tar;
    try {
      tar = open();
    } catch (IOException | RuntimeException e) {
      taker.take(broken(count));
      return;
    }
    try (tar) {
      while (true) {
        TarArchiveEntry entry;
        try {
          entry = tar.getNextEntry(); // Also skips what is left of the one before.
        } catch (IOException | RuntimeException e) {
          taker.take(broken(count));
          return;
        }
        if (entry == null) {
          if (tar.getBytesRead() < BLOCK) { // Even a tar of nothing has a block that says so.
            taker.take(broken(count));
          }
          return;
        }
        count++;
        if (count > limits.mostEntries() || tar.getBytesRead() > limits.mostBytes() - entry.getSize()) {
          taker.take(TooMuch.of(name, limits)); // Told before its content is skipped: that is the bomb.
          return;
        }
        if (entry.isFile() && DocumentNames.isLetter(entry.getName())) {
          taker.take(new Entry(prefix + DocumentNames.clean(entry.getName()), tar));
        }
      }
    }
  }

  private TarArchiveInputStream open() throws IOException {
    InputStream in = new BufferedInputStream(Files.newInputStream(path), 1 << 16);
    try {
      in.mark(1);
      boolean gzip = in.read() == GZIP_FIRST;
      in.reset();
      InputStream plain = gzip
          ? GzipCompressorInputStream.builder().setInputStream(in).setDecompressConcatenated(true).get() : in;
      return new TarArchiveInputStream(plain);
    } catch (IOException | RuntimeException e) {
      in.close();
      throw e;
    }
  }

  private FailedDocument broken(int count) {
    return new FailedDocument(name, new InputException(
        ProblemCode.FILE_DAMAGED,
        count == 0
            ? "The archive could not be opened: it is no tar file, or broken."
            : "The archive is broken behind its entry " + count + "; what comes after was not read."));
  }

  private record Entry(String name, TarArchiveInputStream tar) implements InputDocument {
    @Override
    public byte[] read(long most) throws InputException {
      try {
        return Bytes.read(tar, most);
      } catch (IOException | RuntimeException e) {
        throw new InputException(
            ProblemCode.FILE_DAMAGED, "The file could not be unpacked from its archive, which is broken.");
      }
    }
  }
}
