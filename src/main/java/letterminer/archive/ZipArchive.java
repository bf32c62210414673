package letterminer.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Enumeration;
import java.util.IdentityHashMap;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import letterminer.model.ProblemCode;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.archivers.zip.ZipMethod;

/** A {@code .zip}. Its directory is held in memory while it is open, its content is not. */
final class ZipArchive extends LocalArchive {
  private static final Set<ZipMethod> READABLE = EnumSet.of(
      ZipMethod.STORED, ZipMethod.UNSHRINKING, ZipMethod.IMPLODING, ZipMethod.DEFLATED,
      ZipMethod.ENHANCED_DEFLATED, ZipMethod.BZIP2, ZipMethod.XZ);

  /** Length of a local header without the name. */
  private static final int LOCAL_HEADER = 30;

  private final ZipFile zip;
  private final Predicate<String> isLetter;
  private final Budget budget;
  private final Set<ZipArchiveEntry> overlapping;
  private final int letters;
  private final Enumeration<ZipArchiveEntry> entries;
  private ZipArchiveEntry current;
  private Optional<InputStream> content = Optional.empty();

  ZipArchive(Path file, Predicate<String> isLetter, Budget budget) throws IOException {
    // Local headers repeat the directory; what they add is not needed.
    this.zip = ZipFile.builder().setPath(file).setIgnoreLocalFileHeader(true).get();
    this.isLetter = isLetter;
    this.budget = budget;
    this.overlapping = overlapping();
    this.letters = (int) Collections.list(zip.getEntries()).stream().filter(this::isLetter).count();
    this.entries = zip.getEntries();
  }

  /**
   * Entries that overlap an earlier entry. No packer creates such archives; they allow a small file to repeat the
   * same bomb for every name that fits into it.
   */
  private Set<ZipArchiveEntry> overlapping() {
    Set<ZipArchiveEntry> found = Collections.newSetFromMap(new IdentityHashMap<>());
    long end = -1;
    for (ZipArchiveEntry entry : Collections.list(zip.getEntriesInPhysicalOrder())) {
      long start = entry.getLocalHeaderOffset();
      if (start < end) {
        found.add(entry);
      }
      end = Math.max(end, start + LOCAL_HEADER + Math.max(0, entry.getCompressedSize()));
    }
    return found;
  }

  private boolean isLetter(ZipArchiveEntry entry) {
    return !entry.isDirectory() && isLetter.test(name(entry));
  }

  private static String name(ZipArchiveEntry entry) {
    byte[] raw = entry.getRawName();
    boolean isElsewhere = entry.getNameSource() == ZipArchiveEntry.NameSource.UNICODE_EXTRA_FIELD;
    return raw == null || isElsewhere ? entry.getName() : EntryNames.text(raw);
  }

  @Override
  public int letters() {
    return letters;
  }

  @Override
  public Optional<String> next() throws ArchiveException {
    closeContent();
    budget.check();
    while (entries.hasMoreElements()) {
      ZipArchiveEntry entry = entries.nextElement();
      budget.entry();
      if (isLetter(entry)) {
        current = entry;
        return Optional.of(name(entry));
      }
    }
    return Optional.empty();
  }

  @Override
  int read(byte[] into, int offset, int length) throws ArchiveException {
    try {
      if (content.isEmpty()) {
        refuse(current);
        content = Optional.of(zip.getInputStream(current));
      }
      int count = content.get().read(into, offset, length);
      budget.spend(Math.max(0, count));
      budget.check();
      return count;
    } catch (IOException | RuntimeException | StackOverflowError | LinkageError e) {
      throw broken(e);
    }
  }

  private void refuse(ZipArchiveEntry entry) throws ArchiveException {
    if (entry.getGeneralPurposeBit().usesEncryption()) {
      throw new ArchiveException(
          ProblemCode.FILE_ENCRYPTED, "The file is encrypted in its archive and needs a password.");
    }
    if (entry.isUnixSymlink()) {
      throw notAFile("a symbolic link, which is not followed");
    }
    if (overlapping.contains(entry)) {
      throw new ArchiveException(
          ProblemCode.FILE_DAMAGED,
          "The file was not unpacked: its place in the archive overlaps that of another. The archive is broken or "
              + "malicious.");
    }
    ZipMethod method = ZipMethod.getMethodByCode(entry.getMethod());
    if (!READABLE.contains(method == null ? ZipMethod.UNKNOWN : method)) {
      throw new ArchiveException(
          ProblemCode.FILE_UNREADABLE,
          "The file cannot be unpacked: the archive packs it with " + name(method, entry.getMethod())
              + ", which Letterminer does not read. Unpack the archive with the program that made it.");
    }
  }

  private static String name(ZipMethod method, int code) {
    if (method == ZipMethod.ZSTD || method == ZipMethod.ZSTD_DEPRECATED) {
      return "Zstandard";
    }
    return method == null || method == ZipMethod.UNKNOWN ? "method " + code : method.name() + " (method " + code + ")";
  }

  private void closeContent() {
    try {
      if (content.isPresent()) {
        content.get().close();
      }
    } catch (IOException | RuntimeException e) {
      // It was opened for reading only; what follows does not depend on it.
    }
    content = Optional.empty();
  }

  @Override
  public void close() {
    closeContent();
    try {
      zip.close();
    } catch (IOException e) {
      // It was only read.
    }
  }
}
