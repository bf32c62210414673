package letterminer.report;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import letterminer.model.Sha256;

/**
 * Writes a report as one HTML file. Its policy allows only the two scripts and the one style in it, by their hashes,
 * and no loading; the report itself is data that the script reads.
 */
public final class ReportPage {
  private static final String FOLDER = "/letterminer/report/";

  /** One build of the library, from its webjar; the version is the one in {@code pom.xml}. */
  private static final String CHARTS = "/META-INF/resources/webjars/echarts/5.5.0/echarts.min.js";

  /** One script of the page; each part uses the ones before it. */
  private static final List<String> SCRIPTS = List.of("tables.js", "charts.js", "more-charts.js", "page.js");

  private ReportPage() {}

  /**
   * Writes a report. An existing file is replaced once the new one is complete.
   *
   * @param letters prefix of relative links to letters, ending in a slash; empty if that is the page's own folder
   * @throws IOException if it cannot be written
   */
  public static void write(Report report, String letters, Path target) throws IOException {
    Path draft = target.resolveSibling(target.getFileName() + ".part");
    try {
      try (BufferedWriter out = Files.newBufferedWriter(draft, StandardCharsets.UTF_8)) {
        page(report, letters, out);
      }
      Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(draft);
    }
  }

  static void page(Report report, String letters, Writer out) throws IOException {
    String charts = resource(CHARTS);
    String script = SCRIPTS.stream().map(name -> resource(FOLDER + name)).collect(Collectors.joining("\n"));
    String style = resource(FOLDER + "report.css");
    String[] parts = resource(FOLDER + "report.html").split("%%");
    // Text and placeholder names alternate.
    for (int i = 0; i < parts.length; i++) {
      if (i % 2 == 0) {
        out.write(parts[i]);
        continue;
      }
      switch (parts[i]) {
        case "policy" -> out.write("default-src 'none'; script-src " + hash(charts) + " " + hash(script)
            + "; style-src " + hash(style) + "; img-src data: blob:; base-uri 'none'; form-action 'none'");
        case "style" -> out.write(style);
        case "charts" -> out.write(charts);
        case "script" -> out.write(script);
        case "data" -> ReportJson.write(report, letters, out);
        default -> throw new IllegalStateException("The page has an unknown placeholder: " + parts[i]);
      }
    }
  }

  private static String resource(String name) {
    try (InputStream in = ReportPage.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("The program lacks its resource " + name + ".");
      }
      // A browser normalises line ends to \n before it hashes.
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n").replace('\r', '\n');
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String hash(String text) {
    byte[] hash = Sha256.digest().digest(text.getBytes(StandardCharsets.UTF_8));
    return "'sha256-" + Base64.getEncoder().encodeToString(hash) + "'";
  }
}
