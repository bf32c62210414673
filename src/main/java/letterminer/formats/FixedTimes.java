package letterminer.formats;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** Compresses a workbook with fixed timestamps, so that the same rows give the same bytes. */
final class FixedTimes {
  private static final String PROPERTIES = "docProps/core.xml";
  private static final Pattern CREATED = Pattern.compile("<dcterms:created[^>]*>[^<]*</dcterms:created>");
  /** Takes half the time of the default level, and hardly more space. */
  private static final int LEVEL = 3;

  private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

  void copy(Path from, Path to) throws IOException {
    // Not as a stream, because the headers of the entries have no sizes.
    try (ZipFile in = new ZipFile(from.toFile());
        OutputStream file = new BufferedOutputStream(Files.newOutputStream(to));
        ZipOutputStream out = new ZipOutputStream(file)) {
      out.setLevel(LEVEL);
      for (ZipEntry entry : Collections.list(in.entries())) {
        ZipEntry fixed = new ZipEntry(entry.getName());
        fixed.setTimeLocal(TIME);
        out.putNextEntry(fixed);
        try (InputStream content = in.getInputStream(entry)) {
          copy(entry.getName(), content, out);
        }
        out.closeEntry();
      }
    }
  }

  private static void copy(String name, InputStream in, OutputStream out) throws IOException {
    if (name.equals(PROPERTIES)) {
      String properties = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      out.write(CREATED.matcher(properties).replaceAll("").getBytes(StandardCharsets.UTF_8));
    } else {
      in.transferTo(out);
    }
  }
}
