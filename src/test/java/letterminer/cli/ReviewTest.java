package letterminer.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Guards the command 'review': what it refuses, what it exports, and that a row of problems.csv leads to its place. */
class ReviewTest {
  @TempDir Path folder;

  private Path run() throws IOException {
    Path letters = Files.createDirectories(folder.resolve("letters"));
    Files.copy(Path.of("corpus/letters/apa-2008-12-18-st-brannocks.pdf"), letters.resolve("st-brannocks.pdf"));
    Program.run("extract", letters, "-o", folder.resolve("run"), "--quiet");
    return folder.resolve("run");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "--at nix|--at: the run has no letter nix",
    "--at nix/problem-tags-differ|--at: the run has no letter",
    "--port 70000|--port: 70000 is not between",
    "--reviewer ' '|--reviewer: a name of 1 to 100 characters",
    "--source /no/such/folder|--source: there is no folder",
    "--sample 2|export=DIR",
    "--export OUT --sample 0|--sample: at least 1",
    "--export OUT --letters nix|no letter and no file with letters of these names: nix"})
  void wrongUsageIsRefusedWithAReason(String options, String message) throws IOException {
    String[] words = options.replace("OUT", folder.resolve("out").toString()).replace("' '", "\u00a0").split(" ");
    Object[] all = new Object[words.length + 3];
    all[0] = "review";
    all[1] = run();
    all[2] = "--no-browser";
    for (int i = 0; i < words.length; i++) {
      all[i + 3] = words[i].replace('\u00a0', ' ');
    }
    Program program = Program.run(all);
    assertEquals(2, program.status, program.err);
    assertTrue(program.err.contains(message), program.err);
  }

  @Test
  void aFolderThatIsNotARunIsNotReviewed() {
    Program program = Program.run("review", folder, "--no-browser");
    assertEquals(2, program.status);
    assertTrue(program.err.startsWith("letterminer: There is no run in"), program.err);
  }

  /** In a process of its own: how long Java's server waits is fixed when it is first used. */
  @Test
  @Tag("slow")
  @Timeout(60)
  void aClientThatNeverEndsItsRequestIsDropped() throws Exception {
    Process review = new ProcessBuilder(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp", System.getProperty("java.class.path"),
        "letterminer.cli.Main", "review", run().toString(), "--no-browser").redirectErrorStream(true).start();
    try (BufferedReader said = new BufferedReader(new InputStreamReader(review.getInputStream(), StandardCharsets.UTF_8))) {
      String line = said.readLine();
      while (!line.contains("http://127.0.0.1:")) {
        line = said.readLine();
      }
      int port = URI.create(line.substring(line.indexOf("http://"))).getPort();
      try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
        socket.getOutputStream().write("GET / HTTP/1.1\r\nHost: ".getBytes(StandardCharsets.US_ASCII));
        assertEquals(-1, socket.getInputStream().read(), "closed after some 15 seconds");
      }
    } finally {
      review.destroy();
    }
  }

  @Test
  void anExportIsWrittenWithoutAServer() throws IOException {
    Program program = Program.run("review", run(), "--export", folder.resolve("out"), "--sample", 1, "--seed", 3);
    assertEquals(0, program.status, program.err);
    assertTrue(program.err.contains("open " + folder.resolve("out").resolve("index.html")), program.err);
    assertTrue(Files.exists(folder.resolve("out/data/run.js")));
  }

  @Test
  void theIdOfAProblemIsItsPlaceInTheReview() throws IOException {
    List<CSVRecord> problems;
    try (CSVParser parser = CSVParser.parse(Files.readString(run().resolve("problems.csv")),
        CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get())) {
      problems = parser.getRecords();
    }
    assertTrue(problems.size() > 0);
    Path out = folder.resolve("out");
    Program.run("review", folder.resolve("run"), "--export", out);
    String letters = Files.readString(out.resolve("data").resolve(problems.get(0).get("letter_id") + ".js"));
    for (CSVRecord problem : problems) {
      assertTrue(letters.contains("\"id\":\"" + problem.get("id") + "\""), problem.get("id"));
    }
  }

  @Test
  void aBrowserIsOpenedIfThereIsAScreen() {
    assertEquals(Optional.of(List.of("xdg-open", "x")), Browser.command("Linux", Map.of("DISPLAY", ":0"), "x"));
    assertEquals(Optional.of(List.of("xdg-open", "x")), Browser.command("Linux", Map.of("WAYLAND_DISPLAY", "w"), "x"));
    assertEquals(Optional.empty(), Browser.command("Linux", Map.of(), "x"));
    assertEquals(Optional.of(List.of("open", "x")), Browser.command("Mac OS X", Map.of(), "x"));
    assertEquals("rundll32", Browser.command("Windows 11", Map.of(), "x").orElseThrow().get(0));
  }
}
