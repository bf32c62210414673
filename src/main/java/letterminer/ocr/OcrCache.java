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

  /**
   * The file that is for a picture; empty if nothing is kept.
   *
   * @param identity of what reads it: another one reads other words
   */
  Optional<Path> place(GreyPicture picture, String identity) {
    return folder.map(f -> f.resolve(
        Sha256.hex((identity + " " + Sha256.hex(picture.pgm())).getBytes(StandardCharsets.UTF_8)) + ".tsv.gz"));
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

  /** What is kept in a place. */
  Optional<String> kept(Path file) {
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

  /** Keeps what was read of the picture of a place. */
  void keep(Path file, String text) {
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
