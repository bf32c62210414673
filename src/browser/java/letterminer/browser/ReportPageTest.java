package letterminer.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import letterminer.audit.Audit;
import letterminer.audit.SampleRow;
import letterminer.corrections.Correction;
import letterminer.corrections.CorrectionLog;
import letterminer.corrections.Verdict;
import letterminer.values.LetterSummary;
import letterminer.values.RunLetters;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.Select;

/** The report page of a run in Chromium, opened from disk. */
@Tag("browser")
class ReportPageTest {
  @TempDir static Path folder;
  private static Chromium chromium;
  private static Path page;

  @BeforeAll
  static void begin() throws Exception {
    Path run = Reviewed.extract(folder.resolve("sample"), Path.of("corpus/letters"), Path.of("src/docs/examples/letters"));
    audit(run);
    page = folder.resolve("report.html");
    assertEquals(0, Reviewed.run(List.of("report", run.toString(), "-o", page.toString(), "--letters", "corpus/letters")));
    chromium = Chromium.start();
  }

  /** An audit in which every tenth value was wrong. */
  private static void audit(Path run) throws Exception {
    assertEquals(0, Reviewed.run(List.of("audit", "draw", run.toString(), "-n", "60", "--seed", "1")));
    CorrectionLog log = CorrectionLog.of(run);
    int marked = 0;
    try (RunLetters letters = RunLetters.open(run)) {
      for (SampleRow row : Audit.open(run).rows()) {
        LetterSummary letter = letters.letter(row.letter()).letter();
        Correction.Builder mark = row.isPage()
            ? Correction.of(letter, Correction.PAGE, Verdict.RIGHT).at(row.page(), Optional.empty())
            : Correction.of(letter, letters.letter(row.letter()).value(row.id()).orElseThrow(), marked++ % 10 == 9 ? Verdict.SPURIOUS : Verdict.RIGHT);
        log.append(mark.by("Ottoline Barr").audit("audit").build());
      }
    }
    assertEquals(0, Reviewed.run(List.of("audit", "report", run.toString())));
  }

  @AfterAll
  static void end() {
    chromium.close();
  }

  private static void open(int width, String scheme) {
    chromium.look(width, 900, scheme);
    chromium.open(page.toUri().toString(), "#list");
  }

  @ParameterizedTest
  @CsvSource({"1280, light", "1920, dark", "640, light"})
  void everyChartIsDrawnWithinThePage(int width, String scheme) {
    open(width, scheme);
    assertEquals(chromium.evaluate("document.querySelectorAll('.chart').length"), chromium.evaluate("document.querySelectorAll('.chart svg').length"));
    assertTrue((Long) chromium.evaluate("document.querySelectorAll('.chart').length") > 8);
    assertEquals(false, chromium.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth"), "wider than the page");
    assertEquals("sample: Letterminer report", chromium.driver().getTitle());
    chromium.assertNothingWentWrong();
  }

  @ParameterizedTest
  @CsvSource({"1280, light", "1280, dark"})
  void noSeriousFaultOfAccessibility(int width, String scheme) {
    open(width, scheme);
    for (String section : List.of("#letters", "#problems", "#audits", "#list")) {
      chromium.driver().findElement(By.cssSelector(section + " details summary")).click();
    }
    chromium.await("table[data-table=problems]");
    chromium.assertAccessible("the tables open");
  }

  @Test
  void aCountOpensItsLettersAndALetterItsFile() {
    open(1280, "light");
    chromium.driver().findElement(By.cssSelector("#letters details summary")).click();
    WebElement count = chromium.await("table[data-table=years] td.count button");
    int wanted = Integer.parseInt(count.getText());
    count.click();
    assertEquals(wanted, chromium.driver().findElements(By.cssSelector("#letters-list tbody tr")).size());
    assertTrue(chromium.driver().findElement(By.id("letters-title")).getText().endsWith(wanted + " letters"));
    String link = chromium.driver().findElement(By.cssSelector("#letters-list a")).getAttribute("href");
    assertTrue(link.startsWith("file:///") && link.contains("/corpus/letters/apa-2005"), link);
    chromium.driver().findElement(By.id("letters-close")).click();
    assertEquals(false, chromium.evaluate("document.getElementById('letters-dialog').open"));
    chromium.assertNothingWentWrong();
  }

  /** What stands in a chart is what stands in its table. */
  @Test
  void chartsShowTheNumbersOfTheirTables() {
    open(1280, "light");
    assertEquals(true, chromium.evaluate("charts.every(c => c.chart.getOption().series.flatMap(s => s.data || [])"
        + ".every(d => !d || !d.behind || d.behind.sum >= d.behind.letters.length))"));
    assertEquals(chromium.evaluate("tables.get('years').rows.reduce((n, r) => n + r[r.length - 1][0], 0)"), chromium.evaluate("charts"
        + ".find(c => c.source.id === 'years').chart.getOption().series.flatMap(s => s.data).filter(d => d && d.behind)"
        + ".reduce((n, d) => n + d.behind.sum, 0)"));
    assertEquals(chromium.evaluate("tables.get('flows').rows.reduce((n, r) => n + r[r.length - 1][0], 0)"), chromium.evaluate("charts"
        + ".filter(c => c.source.id.startsWith('directions')).flatMap(c => c.chart.getOption().series).flatMap(s => s.data)"
        + ".filter(Boolean).reduce((n, d) => n + d.behind.sum, 0)"));
  }

  @Test
  void themesOfAFamilyAndAnAreaAreCountedAnew() {
    open(1280, "light");
    WebElement figure = chromium.driver().findElement(By.cssSelector("figure[aria-label^=Themes]"));
    List<WebElement> choices = figure.findElements(By.tagName("select"));
    new Select(choices.get(0)).selectByValue("apa");
    new Select(choices.get(1)).selectByValue("staying-safe");
    new Select(choices.get(2)).selectByValue("points");
    Object shown = chromium.evaluate("charts.find(c => c.source.id === 'themes').chart.getOption().series.flatMap(s => s.data)"
        + ".filter(Boolean).reduce((n, d) => n + Math.abs(d.value), 0)");
    new Select(choices.get(3)).selectByValue("1000");
    Object all = chromium.evaluate("charts.find(c => c.source.id === 'themes').chart.getOption().series.flatMap(s => s.data)"
        + ".filter(Boolean).reduce((n, d) => n + Math.abs(d.value), 0)");
    assertTrue((Long) all >= (Long) shown && (Long) shown > 0);
    assertEquals(chromium.evaluate("(t => t.rows.filter(r => r[0] === 'apa' && r[1] === 'staying-safe').reduce((n, r) => "
        + "n + t.count(r, 'strength')[0] + t.count(r, 'weakness')[0], 0))(tables.get('themes'))"), all);
    chromium.assertNothingWentWrong();
  }

  @Test
  void patternsAndPrintingDrawEverythingAnew() {
    open(1280, "dark");
    Long plain = (Long) chromium.evaluate("document.querySelectorAll('.chart svg pattern').length");
    chromium.driver().findElement(By.id("patterns")).click();
    assertTrue((Long) chromium.evaluate("document.querySelectorAll('.chart svg pattern').length") > plain + 10);
    chromium.driver().executeScript("dispatchEvent(new Event('beforeprint'))");
    assertEquals(true, chromium.evaluate("charts.every(c => c.width === PRINTED_WIDTH && c.box.clientHeight < 1000)"));
    chromium.driver().executeScript("dispatchEvent(new Event('afterprint'))");
    assertEquals(true, chromium.evaluate("charts.every(c => c.width !== PRINTED_WIDTH)"));
    chromium.assertNothingWentWrong();
  }
}
