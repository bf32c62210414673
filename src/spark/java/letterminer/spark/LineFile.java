package letterminer.spark;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.zip.GZIPOutputStream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;

/** Lines of text, compressed with gzip. Without lines there is no file. */
final class LineFile implements Closeable {
  private static final int BUFFER = 1 << 16;

  private final Supplier<Path> place;
  private final Configuration hadoop;
  private Optional<OutputStream> out = Optional.empty();

  LineFile(Supplier<Path> place, Configuration hadoop) {
    this.place = place;
    this.hadoop = hadoop;
  }

  void add(List<String> lines) throws IOException {
    if (!lines.isEmpty() && out.isEmpty()) {
      Path file = place.get();
      out = Optional.of(new GZIPOutputStream(file.getFileSystem(hadoop).create(file), BUFFER));
    }
    for (String line : lines) {
      out.get().write((line + "\n").getBytes(StandardCharsets.UTF_8));
    }
  }

  @Override
  public void close() throws IOException {
    if (out.isPresent()) {
      out.get().close();
    }
  }
}
