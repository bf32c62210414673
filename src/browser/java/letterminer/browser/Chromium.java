package letterminer.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.deque.html.axecore.selenium.AxeBuilder;
import java.io.Closeable;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Level;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.WebDriverWait;

/** The machine's Chromium with a page in it. What it waits for fails the test after some seconds. */
final class Chromium implements Closeable {
  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final Set<String> GRAVE = Set.of("serious", "critical");

  private final ChromeDriver driver;

  private Chromium(ChromeDriver driver) {
    this.driver = driver;
  }

  static Chromium start() {
    ChromeOptions options = new ChromeOptions();
    options.setBinary(program("chromium", "chromium-browser", "google-chrome").toFile());
    // The sandbox needs rights that containers do not give; shared memory is small there.
    options.addArguments("--headless=new", "--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu", "--lang=en-GB");
    LoggingPreferences logs = new LoggingPreferences();
    logs.enable(LogType.BROWSER, Level.ALL);
    options.setCapability("goog:loggingPrefs", logs);
    ChromeDriverService service = new ChromeDriverService.Builder()
        .usingDriverExecutable(program("chromedriver", "chromium.chromedriver").toFile()).build();
    return new Chromium(new ChromeDriver(service, options));
  }

  private static Path program(String... names) {
    return Stream.of(System.getenv("PATH").split(File.pathSeparator)).map(Path::of)
        .flatMap(folder -> Stream.of(names).map(folder::resolve)).filter(Files::isExecutable).findFirst()
        .orElseThrow(() -> new IllegalStateException(
            "There is no " + names[0] + " on the PATH. Install it, on Debian: apt-get install chromium chromium-driver"));
  }

  ChromeDriver driver() {
    return driver;
  }

  /** Sets the size of the page in pixels of the style sheet, and light or dark. */
  void look(int width, int height, String scheme) {
    look(width, height, 1, scheme);
  }

  /** As a window of the size looks when it is magnified. */
  void look(int width, int height, double zoom, String scheme) {
    driver.manage().window().setSize(new Dimension(width, height));
    driver.executeCdpCommand("Emulation.setDeviceMetricsOverride", Map.of(
        "width", (int) (width / zoom), "height", (int) (height / zoom), "deviceScaleFactor", zoom, "mobile", false));
    driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of(
        "features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme),
            Map.of("name", "prefers-reduced-motion", "value", "reduce"))));
  }

  /** Opens an address of the review page anew, also one that differs in what is after its # only. */
  void open(String address) {
    open(address, "[role=listbox] [role=option]");
  }

  /** Opens a page and waits for an element of it. */
  void open(String address, String css) {
    driver.get("about:blank");
    driver.get(address);
    await(css);
  }

  /** Fails if the page wrote anything to the browser's console: an error, or something that its policy forbids. */
  void assertNothingWentWrong() {
    assertEquals(List.of(), driver.manage().logs().get(LogType.BROWSER).getAll().stream().map(LogEntry::getMessage).toList(),
        "messages of the browser");
  }

  /** Fails if axe finds a fault of accessibility that is serious or worse. */
  void assertAccessible(String state) {
    List<String> faults = new AxeBuilder().analyze(driver).getViolations().stream()
        .filter(rule -> GRAVE.contains(rule.getImpact()))
        .map(rule -> rule.getId() + ": " + rule.getNodes().stream().map(n -> n.getTarget() + " " + n.getFailureSummary()).limit(3)
            .collect(Collectors.joining("; "))).toList();
    assertEquals(List.of(), faults, "with " + state);
  }

  WebElement await(String css) {
    return new WebDriverWait(driver, PATIENCE).withMessage("nothing fits " + css)
        .until(d -> d.findElements(By.cssSelector(css)).stream().findFirst().orElse(null));
  }

  /** Waits until a script's expression is true. */
  void until(String expression) {
    new WebDriverWait(driver, PATIENCE).withMessage(() -> expression + "; " + state())
        .until(d -> Boolean.TRUE.equals(evaluate(expression)));
  }

  /** What the review page is at: without it a timeout says nothing. */
  private String state() {
    return String.valueOf(evaluate("""
        typeof letterminer === 'undefined' || !letterminer.state ? document.title
          : JSON.stringify(((s, l) => ({letterId: s.letterId, valueId: s.valueId, item: s.item, page: s.page, open: s.letter !== null,
              drawn: s.audit && s.audit.items[s.item], failure: s.failure, notice: s.notice, form: s.form && s.form.kind,
              outbox: s.outbox.map(e => [e.mark.verdict, e.status, e.error])}))(letterminer.state))"""));
  }

  Object evaluate(String expression) {
    return driver.executeScript("return " + expression);
  }

  String text(String css) {
    return await(css).getText();
  }

  int count(String css) {
    return driver.findElements(By.cssSelector(css)).size();
  }

  Optional<WebElement> first(String css) {
    return driver.findElements(By.cssSelector(css)).stream().findFirst();
  }

  void click(String css) {
    await(css).click();
  }

  /** Presses keys where the focus is. */
  void keys(CharSequence... keys) {
    new Actions(driver).sendKeys(keys).perform();
  }

  void shift(Keys key) {
    new Actions(driver).keyDown(Keys.SHIFT).sendKeys(key).keyUp(Keys.SHIFT).perform();
  }

  /** What is after the # of the address. */
  String place() {
    return String.valueOf(evaluate("decodeURIComponent(location.hash.slice(1))"));
  }

  /** A part of the page, from an element's top left corner, also beyond the window. */
  byte[] picture(String css, int margin, int height) {
    return Base64.getDecoder().decode((String) driver.executeCdpCommand("Page.captureScreenshot", Map.of(
        "captureBeyondViewport", true, "clip", driver.executeScript("""
            const r = document.querySelector(arguments[0]).getBoundingClientRect();
            return {x: r.x - arguments[1], y: r.y + scrollY - arguments[1], width: r.width + 2 * arguments[1], height: arguments[2], scale: 1};""",
            css, margin, height))).get("data"));
  }

  byte[] picture() {
    return driver.getScreenshotAs(OutputType.BYTES);
  }

  @Override
  public void close() {
    driver.quit();
  }
}
