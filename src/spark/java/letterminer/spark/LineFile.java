package letterminer.spark;

import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.zip.GZIPOutputStream;
import letterminer.dataset.WrittenPart;
import letterminer.model.Sha256;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataOutputStream;
import org.apache.hadoop.fs.Path;

/** Lines of text, compressed with gzip. Without lines there is no file. */
final class LineFile implements Closeable {
  private static final int BUFFER = 1 << 16;

  private final Supplier<Path> place;
  private final Configuration hadoop;
  private final MessageDigest digest = Sha256.digest();
  private Optional<Open> open = Optional.empty();
  private Optional<WrittenPart> part = Optional.empty();

  private record Open(Path path, FSDataOutputStream file, GZIPOutputStream text) {}

  LineFile(Supplier<Path> place, Configuration hadoop) {
    this.place = place;
    this.hadoop = hadoop;
  }

  void add(List<String> lines) throws IOException {
    if (!lines.isEmpty() && open.isEmpty()) {
      Path path = place.get();
      FSDataOutputStream file = path.getFileSystem(hadoop).create(path);
      open = Optional.of(new Open(path, file, new GZIPOutputStream(new DigestOutputStream(file, digest), BUFFER)));
    }
    for (String line : lines) {
      open.orElseThrow().text().write((line + "\n").getBytes(StandardCharsets.UTF_8));
    }
  }

  /** The file as a part of a folder, once it is closed; empty if there is none. */
  Optional<WrittenPart> part() {
    return part;
  }

  @Override
  public void close() throws IOException {
    if (open.isPresent()) {
      Open file = open.get();
      file.text().finish();
      part = Optional.of(new WrittenPart(
          file.path().getParent().getName() + "/" + file.path().getName(), file.file().getPos(), Sha256.hex(digest)));
      file.text().close();
    }
  }
}
