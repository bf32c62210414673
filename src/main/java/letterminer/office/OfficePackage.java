package letterminer.office;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import letterminer.model.ProblemCode;
import letterminer.reading.ReadingException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * A zip file with the parts of a document in it. Only parts that are asked for are unpacked, each and all together up
 * to a limit, so that macros, pictures and whatever else it brings are never looked at.
 */
final class OfficePackage implements AutoCloseable {
  private final OfficeLimits limits;
  private final ZipFile zip;
  private final Map<String, ZipArchiveEntry> parts = new HashMap<>();
  private long unpacked;

  OfficePackage(byte[] bytes, OfficeLimits limits) throws ReadingException {
    this.limits = limits;
    try {
      this.zip = ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes)).get();
    } catch (IOException | RuntimeException e) { // It checks some fields of the directory with exceptions of its own.
      throw new ReadingException(
          ProblemCode.FILE_DAMAGED, "The file is a package (a zip file) that is cut off or broken: it has no directory.");
    }
    Enumeration<ZipArchiveEntry> entries = zip.getEntries();
    while (entries.hasMoreElements()) {
      ZipArchiveEntry entry = entries.nextElement();
      parts.putIfAbsent(entry.getName().replace('\\', '/'), entry);
      if (parts.size() > limits.mostParts()) {
        throw new ReadingException(
            ProblemCode.FILE_TOO_LARGE, "The file was not read: it is a package of more than " + limits.mostParts() + " parts.");
      }
    }
  }

  boolean has(String part) {
    return parts.containsKey(part);
  }

  /** A part as text, for small ones. */
  String text(String part) throws ReadingException {
    return new String(bytes(part), java.nio.charset.StandardCharsets.UTF_8);
  }

  /** A part that may not be there. */
  Optional<Element> xml(String part) throws ReadingException {
    return has(part) ? Optional.of(new XmlTree(limits).read(new ByteArrayInputStream(bytes(part)))) : Optional.empty();
  }

  private byte[] bytes(String part) throws ReadingException {
    ZipArchiveEntry entry = parts.get(part);
    if (entry.getGeneralPurposeBit().usesEncryption()) {
      throw new ReadingException(ProblemCode.FILE_ENCRYPTED, "The file needs a password to open.");
    }
    try (InputStream in = zip.getInputStream(entry)) {
      int most = (int) Math.min(limits.mostPartBytes(), limits.mostBytes() - unpacked);
      byte[] bytes = in.readNBytes(most + 1);
      unpacked += bytes.length;
      if (bytes.length > most) {
        throw new ReadingException(
            ProblemCode.FILE_TOO_LARGE,
            "The file was not read: its part " + part + " unpacks to more than any letter holds.");
      }
      return bytes;
    } catch (IOException | RuntimeException e) {
      throw new ReadingException(
          ProblemCode.FILE_DAMAGED, "The file's part " + part + " cannot be unpacked; the file is cut off or broken.");
    }
  }

  @Override
  public void close() {
    try {
      zip.close();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e); // It is in memory.
    }
  }
}
