package letterminer.ocr;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import letterminer.model.Sha256;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps what OCR read of each picture, so that another run over the same pages does not read them again. A cache that
 * cannot be used costs time and nothing else. Safe for use by several threads and processes.
 */
final class OcrCache {
  private static final Logger LOG = LoggerFactory.getLogger(OcrCache.class);

  private static final int MOST_BYTES = 16_000_000;

  private final Optional<Path> folder;

  OcrCache(Optional<Path> folder) {
    this.folder = folder;
  }

  /** What has to be done where nothing is kept. */
  interface Reading {
    String read() throws OcrException;
  }

  /**
   * What is kept of a picture, or else what a reading gives.
   *
   * @param identity of what reads it: another one reads other words
   */
  String get(GreyPicture picture, String identity, Reading reading) throws OcrException {
    if (folder.isEmpty()) {
      return reading.read();
    }
    byte[] dots = picture.pgm();
    String name = Sha256.hex((identity + " " + Sha256.hex(dots)).getBytes(StandardCharsets.UTF_8));
    Path file = folder.get().resolve(name + ".tsv.gz");
    Optional<String> kept = kept(file);
    if (kept.isPresent()) {
      return kept.get();
    }
    String read = reading.read();
    keep(file, read);
    return read;
  }

  /** Deletes what is kept; gives the number of bytes. */
  static long delete(Path folder) throws IOException {
    long bytes = 0;
    if (Files.isDirectory(folder)) {
      try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
        for (Path file : files) {
          bytes += Files.size(file);
          Files.delete(file);
        }
      }
      Files.delete(folder);
    }
    return bytes;
  }

  private static Optional<String> kept(Path file) {
    try {
      if (!Files.isRegularFile(file)) {
        return Optional.empty();
      }
      byte[] packed = Files.readAllBytes(file);
      try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
        return Optional.of(new String(in.readNBytes(MOST_BYTES), StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      LOG.debug("{} cannot be read", file, e);
      return Optional.empty();
    }
  }

  private static void keep(Path file, String text) {
    try {
      Files.createDirectories(file.getParent());
      Path draft = Files.createTempFile(file.getParent(), "ocr", ".tmp");
      ByteArrayOutputStream packed = new ByteArrayOutputStream();
      try (OutputStream out = new GZIPOutputStream(packed)) {
        out.write(text.getBytes(StandardCharsets.UTF_8));
      }
      Files.write(draft, packed.toByteArray());
      Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      LOG.debug("{} cannot be kept", file, e);
    }
  }
}
