package letterminer.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import letterminer.values.LetterSummary;
import letterminer.values.RunLetters;
import letterminer.values.Value;
import letterminer.values.ValueKind;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.OutputType;

/** Draws the pictures of the documentation, of letters whose councils do not exist; see {@code .ci/pictures}. */
@Tag("browser")
@EnabledIfSystemProperty(named = "pictures", matches = "write")
class PicturesTest {
  private static final Path DOCUMENTATION = Path.of("src/docs");
  private static final Path LETTERS = Path.of("corpus/letters");

  /** Lines of a letter's beginning, and its problems at the end. */
  private static final int FIRST_LINES = 36;

  private static final String TERMINAL = """
      <!DOCTYPE html><meta charset="utf-8"><style>
      body { margin: 0; background: #0d1117; color: #e6edf3; }
      pre { margin: 0; padding: 14px; font: 13px/17.5px 'DejaVu Sans Mono', monospace; }
      .c1 { font-weight: bold } .c2 { color: #8b949e } .c31 { color: #ff7b72 } .c32 { color: #7ee787 } .c33 { color: #e3b341 }
      </style><pre>""";

  @TempDir static Path folder;
  private static Path run;
  private static Chromium page;

  @BeforeAll
  static void begin() {
    run = Reviewed.extract(folder.resolve("marrow"), LETTERS);
    page = Chromium.start();
  }

  @AfterAll
  static void end() {
    page.close();
  }

  @Test
  void review() throws Exception {
    LetterSummary visit;
    Value doubtful;
    try (RunLetters letters = RunLetters.open(run)) {
      visit = letters.letters().stream().filter(l -> l.family().equals("focused-visit"))
          .min(Comparator.comparingDouble(l -> l.lowestConfidence().orElse(1))).orElseThrow();
      doubtful = letters.letter(visit.id()).values().stream().filter(v -> v.kind() == ValueKind.POINT)
          .min(Comparator.comparingDouble(v -> v.confidence().orElse(1))).orElseThrow();
    }
    try (Reviewed review = Reviewed.serve(run)) {
      page.look(1280, 800, "light");
      page.open(review.address(visit.id(), doubtful.id()));
      page.await(".value.selected");
      page.await(".box.active[data-value='" + doubtful.id() + "']");
      awaitPictures(Math.min(2, visit.pages()));
      keep(page, "review-light.png");
      page.keys("w");
      page.await(".correct");
      Files.write(DOCUMENTATION.resolve("review-wrong.png"), page.await(".value.selected").getScreenshotAs(OutputType.BYTES));
      page.driver().executeScript("letterminer.set({form: null})");
      page.look(1280, 800, "dark");
      keep(page, "review-dark.png");
    }
  }

  @Test
  void audit() throws Exception {
    assertEquals(0, Reviewed.run(List.of("audit", "draw", run.toString(), "-n", "60", "--seed", "1")));
    try (Reviewed review = Reviewed.serve(run, "--audit")) {
      page.look(1280, 800, "light");
      page.open(review.address());
      page.driver().executeScript("letterminer.openItem(letterminer.state.audit.items.findIndex(i => !i.value && i.page === 2"
          + " && letterminer.state.letters.find(l => l.id === i.letter).medium === 'pdf'))");
      page.until("document.querySelector('#values .tools p') !== null");
      page.until("(i => i !== null && i.complete && i.naturalWidth > 0)(document.querySelector('.sheet[data-page=\"2\"] img'))");
      keep(page, "review-audit.png");
    }
  }

  @Test
  void report() throws Exception {
    Path sample = Reviewed.extract(folder.resolve("sample"), LETTERS, Path.of("src/docs/examples/letters"));
    Path html = folder.resolve("report.html");
    assertEquals(0, Reviewed.run(List.of("report", sample.toString(), "-o", html.toString(), "--letters", LETTERS.toString())));
    page.look(1180, 900, "light");
    page.open(html.toUri().toString(), "#list");
    Files.write(DOCUMENTATION.resolve("report.png"), page.picture("#grades", 16, 950));
  }

  @Test
  void show() throws Exception {
    String letter = LETTERS.resolve("apa-2008-12-18-st-brannocks.pdf").toString();
    String text = "$ ./letterminer show " + letter + "\n" + shortened(onTerminal("show", letter));
    String html = TERMINAL + text.replace("&", "&amp;").replace("<", "&lt;")
        .replaceAll("\u001b\\[(1|2|31|32|33)m", "<span class=c$1>").replaceAll("\u001b\\[(22|39)m", "</span>") + "</pre>";
    Path shown = Files.writeString(folder.resolve("show.html"), html);
    page.look(900, 800, "light");
    page.open(shown.toUri().toString(), "pre");
    keep(page, "show.png");
  }

  @Test
  void layout() throws Exception {
    Path html = folder.resolve("layout.html");
    assertEquals(0, Reviewed.run(List.of(
        "show", LETTERS.resolve("apa-2006-11-01-dunmere.pdf").toString(), "--layout", html.toString())));
    page.look(1280, 900, "light");
    page.open(html.toUri().toString(), "#page-3");
    page.driver().executeScript("document.getElementById('page-3').scrollIntoView()");
    keep(page, "layout.png");
  }

  /** What the program prints on a terminal with colours. */
  private static String onTerminal(String... words) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp", System.getProperty("java.class.path"),
        "letterminer.cli.Main"));
    command.addAll(List.of(words));
    ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
    builder.environment().put("CLICOLOR_FORCE", "1");
    builder.environment().put("COLUMNS", "110");
    builder.environment().put("TERM", "xterm");
    Process process = builder.start();
    String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, process.waitFor());
    return text;
  }

  private static String shortened(String text) {
    List<String> lines = text.lines().toList();
    int problems = lines.lastIndexOf(lines.stream().filter(line -> line.contains("Problems")).reduce((a, b) -> b).orElseThrow());
    List<String> shown = new ArrayList<>(lines.subList(0, FIRST_LINES));
    shown.addAll(List.of("  ...", ""));
    shown.addAll(lines.subList(problems, lines.size()));
    return String.join("\n", shown);
  }

  private static void awaitPictures(int count) {
    page.until("[...document.querySelectorAll('.picture img')].filter(i => i.complete && i.naturalWidth > 0).length >= " + count);
  }

  private static void keep(Chromium page, String name) throws Exception {
    Thread.sleep(500); // Until it has stopped scrolling.
    Files.write(DOCUMENTATION.resolve(name), page.picture());
  }
}
