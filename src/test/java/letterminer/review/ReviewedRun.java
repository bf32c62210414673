package letterminer.review;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.Closeable;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import letterminer.archive.ArchiveLimits;
import letterminer.archive.Unpacker;
import letterminer.batch.RunInputs;
import letterminer.cli.Main;
import letterminer.input.DocumentFinder;
import letterminer.input.Inputs;
import letterminer.pages.PagePool;
import letterminer.pages.PageServer;

/** A run of a few letters, with a server for it. */
final class ReviewedRun implements Closeable {
  /** A text letter with words that would do harm as HTML or in a script. */
  static final String TEXT = """
      17 December 2008

      Ms Ottoline Barr
      Director of Children's Services
      Wexmoor <img src=x onerror=alert(1)> Council

      Dear Ms Barr

      ANNUAL PERFORMANCE ASSESSMENT OF SERVICES FOR CHILDREN AND YOUNG PEOPLE IN WEXMOOR 2008

      Being healthy

      Major strengths

      - Loaves are baked daily </script><script>alert(2)</script> and are good.
      - "Buns" & 'rolls' are sold\u2028in the market.

      Important weaknesses and areas for development

      - There are too few cakes.

      Yours sincerely

      Tom Ferrow
      Divisional Manager
      """;

  final Path run;
  final PagePool pool;
  private final DocumentFinder finder;

  /** The program of a process that draws pages for these tests. */
  static final class Pages {
    public static void main(String[] args) {
      PrintStream answers = System.out;
      System.setOut(System.err); // A library's message must not be taken for an answer.
      new PageServer(System.in, answers).run();
    }
  }

  private ReviewedRun(Path run, PagePool pool) {
    this.run = run;
    this.pool = pool;
    this.finder = new DocumentFinder(
        RunInputs.places(run), Unpacker.inThisProcess(ArchiveLimits.defaults(), Inputs::isLetter));
  }

  /** Creates a run of a PDF of the corpus and of a text letter whose name is HTML. */
  static void make(Path letters, Path run) throws IOException {
    Files.createDirectories(letters);
    Files.copy(Path.of("corpus/letters/apa-2006-11-01-dunmere.pdf"), letters.resolve("dunmere.pdf"));
    Files.writeString(letters.resolve("<b>'wexmoor'&.txt"), TEXT, StandardCharsets.UTF_8);
    extract(letters, run);
  }

  /** Creates a run of a folder. */
  static void extract(Path letters, Path run) {
    PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
    int status = Main.run(nowhere, nowhere, "extract", "--in-process", letters.toString(), "-o", run.toString(), "--quiet");
    assertTrue(status <= 1, "the run was made");
  }

  static ReviewedRun open(Path run) {
    return new ReviewedRun(run, new PagePool(() -> new ProcessBuilder(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx128m", "-XX:+UseSerialGC",
        "-XX:+ExitOnOutOfMemoryError", "-XX:TieredStopAtLevel=1", "-Djava.awt.headless=true",
        "-cp", System.getProperty("java.class.path"), Pages.class.getName()), Duration.ofSeconds(20), 1));
  }

  ReviewApi api() throws Exception {
    return new ReviewApi(run, finder, pool, Optional.of("Ann Tarn"), Optional.empty());
  }

  ReviewServer server() throws Exception {
    return new ReviewServer(api(), 0, Optional.empty());
  }

  ReviewServer server(ReviewAudit audit) throws Exception {
    return new ReviewServer(
        new ReviewApi(run, finder, pool, Optional.of("Ann Tarn"), Optional.of(audit)), 0, Optional.empty());
  }

  /** The token of a server, from its address. */
  static String home(ReviewServer server) {
    String address = server.address();
    return address.substring(address.indexOf('/', "http://".length()));
  }

  static List<String> letters(ReviewServer server) throws IOException {
    String json = new RawHttp(server.port()).get(home(server) + "api/run.json").text();
    return letterminer.dataset.Json.lines().readTree(json).path("letters").findValuesAsText("id");
  }

  @Override
  public void close() throws IOException {
    pool.close();
    finder.close();
  }
}
