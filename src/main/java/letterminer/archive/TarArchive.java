package letterminer.archive;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Predicate;
import letterminer.model.ProblemCode;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;

/** A {@code .tar}, {@code .tar.gz} or {@code .tgz}, read from front to back. */
final class TarArchive extends LocalArchive {
  private static final int GZIP_FIRST = 0x1F;
  private static final int BLOCK = 512;

  /**
   * Length of the name in a header; a longer name is in a header of its own, or continued at the end of the header.
   */
  private static final int NAME = 100;
  private static final long PULSE_EVERY = 8 << 20;

  private final Predicate<String> isLetter;
  private final Budget budget;
  private final Runnable pulse;
  private final Meter meter;
  private final TarArchiveInputStream tar;
  private TarArchiveEntry current;
  private long contentStart;
  private int entries;

  TarArchive(Path file, Predicate<String> isLetter, Budget budget, Runnable pulse) throws IOException {
    this.isLetter = isLetter;
    this.budget = budget;
    this.pulse = pulse;
    this.meter = new Meter(plain(file));
    this.tar = new TarArchiveInputStream(meter, StandardCharsets.UTF_8.name());
  }

  private static InputStream plain(Path file) throws IOException {
    InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
    try {
      in.mark(1);
      boolean gzip = in.read() == GZIP_FIRST;
      in.reset();
      return gzip
          ? GzipCompressorInputStream.builder().setInputStream(in).setDecompressConcatenated(true).get() : in;
    } catch (IOException | RuntimeException e) {
      in.close();
      throw e;
    }
  }

  @Override
  public int letters() {
    return 0;
  }

  @Override
  public Optional<String> next() throws ArchiveException {
    while (true) {
      Optional<TarArchiveEntry> entry = entry();
      if (entry.isEmpty()) {
        return Optional.empty();
      }
      current = entry.get();
      String name = name(current);
      if (!current.isDirectory() && isLetter.test(name)) {
        return Optional.of(name);
      }
    }
  }

  /** The library replaces each invalid byte by a question mark; the header still has the byte. */
  private String name(TarArchiveEntry entry) {
    if (entry.getName().indexOf('?') < 0) {
      return entry.getName();
    }
    byte[] raw = meter.headerName();
    boolean isSame = new String(raw, StandardCharsets.UTF_8).replace('\uFFFD', '?').equals(entry.getName());
    return isSame ? EntryNames.text(raw) : entry.getName(); // A long name is elsewhere.
  }

  private Optional<TarArchiveEntry> entry() throws ArchiveException {
    TarArchiveEntry entry;
    try {
      // The rest of the previous entry is skipped here; the headers that follow must not be endless.
      long left = current == null ? 0 : Math.max(0, current.getSize() - (meter.count - contentStart));
      meter.last = meter.count + left + budget.headerBytes();
      entry = tar.getNextEntry();
      meter.last = Long.MAX_VALUE;
    } catch (IOException | RuntimeException | StackOverflowError e) {
      budget.check();
      throw unreadable(e);
    }
    if (entry == null) {
      if (meter.count < BLOCK) { // Even an empty tar has a final block.
        throw unreadable(new IOException());
      }
      return Optional.empty();
    }
    entries++;
    budget.entry();
    contentStart = meter.count;
    return Optional.of(entry);
  }

  private ArchiveException unreadable(Throwable e) {
    if (e instanceof EndlessHeader) {
      return new ArchiveException(
          ProblemCode.FILE_TOO_LARGE,
          "The headers after entry " + entries + " of the archive are longer than " + budget.headerBytes()
              + " bytes: it is probably malicious. The rest was not read.");
    }
    return new ArchiveException(
        ProblemCode.FILE_DAMAGED,
        entries == 0
            ? "The archive could not be opened: it is not a tar file, or broken."
            : "The archive is broken after its entry " + entries + "; the rest was not read.");
  }

  @Override
  int read(byte[] into, int offset, int length) throws ArchiveException {
    refuse(current);
    try {
      int count = tar.read(into, offset, length);
      if (current.isSparse()) { // Its holes are not stored, but would be unpacked.
        budget.spend(Math.max(0, count));
      }
      budget.check();
      return count;
    } catch (IOException | RuntimeException | StackOverflowError e) {
      budget.check();
      throw broken(e);
    }
  }

  private static void refuse(TarArchiveEntry entry) throws ArchiveException {
    if (entry.isSymbolicLink()) {
      throw notAFile("a symbolic link to " + EntryNames.shown(entry.getLinkName()) + ", which is not followed");
    }
    if (entry.isLink()) {
      throw notAFile("another name (a hard link) for " + EntryNames.shown(entry.getLinkName())
          + ", which is read under its own name");
    }
    if (entry.isCharacterDevice() || entry.isBlockDevice()) {
      throw notAFile("a device");
    }
    if (entry.isFIFO()) {
      throw notAFile("a pipe");
    }
    if (!entry.isFile()) {
      throw notAFile("of an unknown kind");
    }
  }

  @Override
  public void close() {
    try {
      tar.close();
    } catch (IOException e) {
      // It was opened for reading only.
    }
  }

  /** Thrown when the headers of an entry are too long. */
  private static final class EndlessHeader extends IOException {
    private static final long serialVersionUID = 1;
  }

  /** Counts unpacked bytes, and throws if a limit is exceeded. */
  private final class Meter extends FilterInputStream {
    private long count;
    private long last = Long.MAX_VALUE;
    private long nextPulse = PULSE_EVERY;

    /** The last block that was read in one call, as headers are. */
    private final byte[] block = new byte[BLOCK];

    Meter(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
      if (count >= last) {
        throw new EndlessHeader();
      }
      int read = super.read(into, offset, length);
      if (read == BLOCK) {
        System.arraycopy(into, offset, block, 0, BLOCK);
      }
      passed(Math.max(0, read));
      return read;
    }

    /** The name in the last header, if it is short. */
    byte[] headerName() {
      int end = 0;
      while (end < NAME && block[end] != 0) {
        end++;
      }
      return Arrays.copyOf(block, end);
    }

    @Override
    public long skip(long bytes) throws IOException {
      long skipped = super.skip(Math.min(bytes, PULSE_EVERY));
      passed(skipped);
      return skipped;
    }

    private void passed(long bytes) throws IOException {
      count += bytes;
      budget.spend(bytes);
      if (budget.isOverspent()) {
        throw new IOException("more than one archive may unpack to");
      }
      if (count >= nextPulse) {
        nextPulse = count + PULSE_EVERY;
        pulse.run();
      }
    }
  }
}
