package letterminer.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.io.File;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.logging.Level;
import java.util.stream.Stream;
import letterminer.cli.Main;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.Select;
import org.openqa.selenium.support.ui.WebDriverWait;

/**
 * The page of a run in the machine's Chromium, opened from disk. With {@code -Dpictures=write} it makes the picture of the
 * documentation too.
 */
@Tag("browser")
class ReportPageTest {
  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final Set<String> GRAVE = Set.of("serious", "critical");

  @TempDir static Path folder;
  private static ChromeDriver driver;
  private static Path page;

  @BeforeAll
  static void begin() throws Exception {
    Path run = folder.resolve("sample");
    run("extract", "corpus/letters", "src/docs/examples/letters", "-o", run.toString(), "--quiet");
    page = folder.resolve("report.html");
    run("report", run.toString(), "-o", page.toString(), "--letters", "corpus/letters");
    ChromeOptions options = new ChromeOptions();
    options.setBinary(program("chromium", "chromium-browser", "google-chrome").toFile());
    options.addArguments("--headless=new", "--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu", "--lang=en-GB");
    LoggingPreferences logs = new LoggingPreferences();
    logs.enable(LogType.BROWSER, Level.ALL);
    options.setCapability("goog:loggingPrefs", logs);
    driver = new ChromeDriver(new ChromeDriverService.Builder()
        .usingDriverExecutable(program("chromedriver", "chromium.chromedriver").toFile()).build(), options);
  }

  @AfterAll
  static void end() {
    if (driver != null) {
      driver.quit();
    }
  }

  private static void run(String... words) {
    PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
    assertTrue(Main.run(nowhere, nowhere, words) < 2, () -> String.join(" ", words));
  }

  private static Path program(String... names) {
    return Stream.of(System.getenv("PATH").split(File.pathSeparator)).map(Path::of)
        .flatMap(folder -> Stream.of(names).map(folder::resolve)).filter(Files::isExecutable).findFirst()
        .orElseThrow(() -> new IllegalStateException(
            "There is no " + names[0] + " on the PATH. Install it, on Debian: apt-get install chromium chromium-driver"));
  }

  private static void open(int width, String scheme) {
    driver.executeCdpCommand("Emulation.setDeviceMetricsOverride", Map.of(
        "width", width, "height", 900, "deviceScaleFactor", 1, "mobile", false));
    driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of(
        "features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
    driver.get(page.toUri().toString());
    await("#list");
  }

  private static WebElement await(String css) {
    return new WebDriverWait(driver, PATIENCE).withMessage("nothing fits " + css)
        .until(d -> d.findElements(By.cssSelector(css)).stream().findFirst().orElse(null));
  }

  private static Object evaluate(String expression) {
    return driver.executeScript("return " + expression);
  }

  private static void assertNothingWentWrong() {
    List<LogEntry> logs = driver.manage().logs().get(LogType.BROWSER).getAll();
    assertEquals(List.of(), logs.stream().map(LogEntry::getMessage).toList(), "messages of the browser");
  }

  @ParameterizedTest
  @CsvSource({"1280, light", "1920, dark", "640, light"})
  void everyChartIsDrawnWithinThePage(int width, String scheme) {
    open(width, scheme);
    assertEquals(evaluate("document.querySelectorAll('.chart').length"), evaluate("document.querySelectorAll('.chart svg').length"));
    assertTrue((Long) evaluate("document.querySelectorAll('.chart').length") > 8);
    assertEquals(false, evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth"), "wider than the page");
    assertEquals("sample: Letterminer report", driver.getTitle());
    assertNothingWentWrong();
  }

  @ParameterizedTest
  @CsvSource({"1280, light", "1280, dark"})
  void noSeriousFaultOfAccessibility(int width, String scheme) {
    open(width, scheme);
    for (String section : List.of("#letters", "#problems", "#list")) {
      driver.findElement(By.cssSelector(section + " details summary")).click();
    }
    await("table[data-table=problems]");
    List<Rule> grave = new AxeBuilder().analyze(driver).getViolations().stream().filter(r -> GRAVE.contains(r.getImpact())).toList();
    assertEquals(List.of(), grave.stream().map(r -> r.getId() + ": " + r.getNodes()).toList());
  }

  @Test
  void aCountOpensItsLettersAndALetterItsFile() {
    open(1280, "light");
    driver.findElement(By.cssSelector("#letters details summary")).click();
    WebElement count = await("table[data-table=years] td.count button");
    int wanted = Integer.parseInt(count.getText());
    count.click();
    assertEquals(wanted, driver.findElements(By.cssSelector("#letters-list tbody tr")).size());
    assertTrue(driver.findElement(By.id("letters-title")).getText().endsWith(wanted + " letters"));
    String link = driver.findElement(By.cssSelector("#letters-list a")).getAttribute("href");
    assertTrue(link.startsWith("file:///") && link.contains("/corpus/letters/apa-2005"), link);
    driver.findElement(By.id("letters-close")).click();
    assertEquals(false, evaluate("document.getElementById('letters-dialog').open"));
    assertNothingWentWrong();
  }

  /** What stands in a chart is what stands in its table. */
  @Test
  void chartsShowTheNumbersOfTheirTables() {
    open(1280, "light");
    assertEquals(true, evaluate("charts.every(c => c.chart.getOption().series.flatMap(s => s.data || [])"
        + ".every(d => !d || !d.behind || d.behind.sum >= d.behind.letters.length))"));
    assertEquals(evaluate("tables.get('years').rows.reduce((n, r) => n + r[r.length - 1][0], 0)"), evaluate("charts"
        + ".find(c => c.source.id === 'years').chart.getOption().series.flatMap(s => s.data).filter(d => d && d.behind)"
        + ".reduce((n, d) => n + d.behind.sum, 0)"));
    assertEquals(evaluate("tables.get('flows').rows.reduce((n, r) => n + r[r.length - 1][0], 0)"), evaluate("charts"
        + ".filter(c => c.source.id.startsWith('directions')).flatMap(c => c.chart.getOption().series).flatMap(s => s.data)"
        + ".filter(Boolean).reduce((n, d) => n + d.behind.sum, 0)"));
  }

  @Test
  void themesOfAFamilyAndAnAreaAreCountedAnew() {
    open(1280, "light");
    WebElement figure = driver.findElement(By.cssSelector("figure[aria-label^=Themes]"));
    List<WebElement> choices = figure.findElements(By.tagName("select"));
    new Select(choices.get(0)).selectByValue("apa");
    new Select(choices.get(1)).selectByValue("staying-safe");
    new Select(choices.get(2)).selectByValue("points");
    Object shown = evaluate("charts.find(c => c.source.id === 'themes').chart.getOption().series.flatMap(s => s.data)"
        + ".filter(Boolean).reduce((n, d) => n + Math.abs(d.value), 0)");
    new Select(choices.get(3)).selectByValue("1000");
    Object all = evaluate("charts.find(c => c.source.id === 'themes').chart.getOption().series.flatMap(s => s.data)"
        + ".filter(Boolean).reduce((n, d) => n + Math.abs(d.value), 0)");
    assertTrue((Long) all >= (Long) shown && (Long) shown > 0);
    assertEquals(evaluate("(t => t.rows.filter(r => r[0] === 'apa' && r[1] === 'staying-safe').reduce((n, r) => "
        + "n + t.count(r, 'strength')[0] + t.count(r, 'weakness')[0], 0))(tables.get('themes'))"), all);
    assertNothingWentWrong();
  }

  @Test
  void patternsAndPrintingDrawEverythingAnew() {
    open(1280, "dark");
    Long plain = (Long) evaluate("document.querySelectorAll('.chart svg pattern').length");
    driver.findElement(By.id("patterns")).click();
    assertTrue((Long) evaluate("document.querySelectorAll('.chart svg pattern').length") > plain + 10);
    driver.executeScript("dispatchEvent(new Event('beforeprint'))");
    assertEquals(true, evaluate("charts.every(c => c.width === PRINTED_WIDTH && c.box.clientHeight < 1000)"));
    driver.executeScript("dispatchEvent(new Event('afterprint'))");
    assertEquals(true, evaluate("charts.every(c => c.width !== PRINTED_WIDTH)"));
    assertNothingWentWrong();
  }

  @Test
  void theSameChartOutOfThePageForTheDocumentation() throws Exception {
    open(1180, "light");
    String picture = (String) driver.executeCdpCommand("Page.captureScreenshot", Map.of("captureBeyondViewport", true,
        "clip", evaluate("(r => ({x: r.x - 16, y: r.y + scrollY - 16, width: r.width + 32, height: 950, scale: 1}))"
            + "(document.getElementById('grades').getBoundingClientRect())"))).get("data");
    byte[] bytes = Base64.getDecoder().decode(picture);
    assertTrue(bytes.length > 20_000);
    if ("write".equals(System.getProperty("pictures"))) {
      Files.write(Path.of("src/docs/report.png"), bytes);
    }
  }
}
