package letterminer.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import letterminer.corrections.Correction;
import letterminer.corrections.CorrectionLog;
import letterminer.corrections.Verdict;
import letterminer.values.LetterSummary;
import letterminer.values.RunLetters;
import letterminer.values.Value;
import letterminer.values.ValueKind;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.Select;

/** The review page in Chromium, from the command line to the file of corrections. */
@Tag("browser")
class ReviewPageTest {
  private static final Path LETTERS = Path.of("corpus/letters");
  private static Chromium page;

  @TempDir static Path folder;
  private static Path source;
  private static Path made;

  private Path run;
  private Reviewed review;

  @BeforeAll
  static void begin() throws IOException {
    page = Chromium.start();
    source = Files.createDirectory(folder.resolve("letters"));
    for (String name : List.of("focused-visit-2022-08-03-st-orrins-bay.pdf", "ilacs-2023-06-12-brackenshire.pdf",
        "apa-2007-11-21-isle-of-marrow.pdf", "apa-2005-12-01-eastholme-and-saltby.txt")) {
      Files.copy(LETTERS.resolve(name), source.resolve(name));
    }
    made = Reviewed.extract(folder.resolve("run"), source);
  }

  @AfterAll
  static void end() {
    page.close();
  }

  @BeforeEach
  void serve(@TempDir Path work) throws Exception {
    run = copy(made, work.resolve("run"));
    page.look(1280, 800, "light");
    review = Reviewed.serve(run);
  }

  private static Path copy(Path from, Path to) throws IOException {
    try (Stream<Path> all = Files.walk(from)) {
      for (Path file : all.toList()) {
        Files.copy(file, to.resolve(from.relativize(file).toString()));
      }
    }
    return to;
  }

  @AfterEach
  void stop() {
    page.driver().executeScript("window.onbeforeunload = null; localStorage.clear()");
    page.driver().get("about:blank");
    review.close();
  }

  private LetterSummary letter(String family) throws Exception {
    return letter(family, "pdf");
  }

  private LetterSummary letter(String family, String medium) throws Exception {
    try (RunLetters letters = RunLetters.open(run)) {
      return letters.letters().stream()
          .filter(l -> l.family().equals(family) && l.medium().equals(medium)).findFirst().orElseThrow();
    }
  }

  private List<Value> values(LetterSummary letter, ValueKind kind) throws Exception {
    try (RunLetters letters = RunLetters.open(run)) {
      return letters.letter(letter.id()).values().stream().filter(v -> v.kind() == kind).toList();
    }
  }

  private Value open(LetterSummary letter, ValueKind kind, int index) throws Exception {
    Value value = values(letter, kind).get(index);
    page.open(review.address(letter.id(), value.id()));
    page.await(".value.selected");
    return value;
  }

  private static String box(Value value) {
    return ".box[data-value='" + value.id() + "']";
  }

  /** Whether an element is in the part of the pages that is seen. */
  private static boolean isInView(String css) {
    return (Boolean) page.driver().executeScript("const b = document.querySelector(arguments[0]).getBoundingClientRect(), "
        + "s = document.querySelector('.sheets').getBoundingClientRect(); return b.top >= s.top - 1 && b.bottom <= s.bottom + 1", css);
  }

  @Test
  void opensWithTheFirstLetterAndFindsOthers() throws Exception {
    page.open(review.address());
    page.until("document.querySelectorAll('.row').length === 4");
    page.await(".row.selected");
    page.click("#search");
    page.keys("brackenshire");
    page.until("document.querySelectorAll('.row').length === 1");
    page.keys(Keys.ENTER);
    page.until("document.querySelector('.file').textContent.startsWith('Brackenshire')");
    page.keys(Keys.ESCAPE);
    assertTrue(page.place().startsWith(letter("ilacs").id()), page.place());
  }

  @Test
  void filtersAreInTheAddress() throws Exception {
    page.open(review.address());
    page.click(".filters summary");
    page.click(".choices label:nth-child(1) select");
    page.keys("apa", Keys.ENTER);
    page.until("document.querySelectorAll('.row').length === 2");
    String address = page.driver().getCurrentUrl();
    assertTrue(address.endsWith("?family=apa"), address);
    page.open(address);
    page.until("document.querySelectorAll('.row').length === 2");
  }

  @Test
  void aValueShowsItsBoxAndABoxItsValue() throws Exception {
    LetterSummary letter = letter("focused-visit");
    List<Value> points = values(letter, ValueKind.POINT);
    Value last = points.get(points.size() - 1);
    page.open(review.address(letter.id()));
    page.await(box(last));
    assertFalse(isInView(box(last)));
    page.click("[data-row='" + last.id() + "']");
    page.await(box(last) + ".active");
    page.until("document.querySelector(\"" + box(last) + "\").getBoundingClientRect().top < innerHeight");
    assertTrue(isInView(box(last)));
    assertEquals(letter.id() + "/" + last.id(), page.place());
    page.until("[...document.querySelectorAll('.picture img')].some(i => i.complete && i.naturalWidth > 500)");

    Value before = points.get(points.size() - 2);
    page.driver().executeScript("arguments[0].scrollIntoView({block: 'center'})", page.await(box(before)));
    page.click(box(before));
    page.await(".value.selected [data-row='" + before.id() + "'][aria-expanded=true]");
    assertEquals(letter.id() + "/" + before.id(), page.place());
  }

  @Test
  void marksSurviveAReloadAndARerun() throws Exception {
    LetterSummary letter = letter("focused-visit");
    Value first = open(letter, ValueKind.POINT, 0);
    page.keys("a");
    page.await("[data-row='" + first.id() + "'] .state.right");
    Value other = values(letter, ValueKind.POINT).get(1);
    page.open(review.address(letter.id(), other.id()));
    page.await(".value.selected");
    page.keys("w");
    page.click(".correct input[name=is][value=mixed]");
    page.keys(Keys.chord(Keys.CONTROL, Keys.ENTER));
    page.await("[data-row='" + other.id() + "'] .state.wrong");
    page.until("letterminer.state.outbox.length === 0");

    review.close();
    Reviewed.extract(run, source);
    review = Reviewed.serve(run);
    page.open(review.address(letter.id(), other.id()));
    page.await("[data-row='" + first.id() + "'] .state.right");
    page.await("[data-row='" + other.id() + "'] .state.wrong");
    assertTrue(page.text(".marks").contains("wrong polarity; it should be: mixed"), page.text(".marks"));
    assertTrue(page.text(".row.selected").contains("2/"), page.text(".row.selected"));
  }

  @Test
  void aMarkIsTakenBack() throws Exception {
    Value grade = open(letter("ilacs"), ValueKind.JUDGEMENT, 0);
    page.keys("s");
    page.await("[data-row='" + grade.id() + "'] .state.spurious");
    page.keys("u");
    page.until("document.querySelectorAll('#values .state.spurious').length === 0 && letterminer.state.outbox.length === 0");
    page.await(".value.selected [data-row='" + grade.id() + "']");
  }

  @Test
  void aGradeIsChosenFromTheScale() throws Exception {
    Value grade = open(letter("ilacs"), ValueKind.JUDGEMENT, 0);
    page.keys("w");
    page.await(".correct input[name=is]");
    assertEquals(0, page.count(".correct input[name=is][value='" + grade.parts().get("grade") + "']"));
    page.click(".correct input[name=is]");
    page.click(".correct .primary");
    page.await("[data-row='" + grade.id() + "'] .state.wrong");
  }

  /** Draws a box where something was missed, with keys alone. */
  private LetterSummary drawMissed() throws Exception {
    LetterSummary letter = letter("focused-visit");
    page.open(review.address(letter.id()));
    page.await(".sheet .box");
    page.keys("m");
    page.await(".drawn");
    page.keys(Keys.ARROW_DOWN, Keys.ARROW_DOWN, Keys.ARROW_UP);
    page.shift(Keys.ARROW_DOWN);
    page.keys(Keys.ENTER);
    return letter;
  }

  @Test
  void whatWasMissedIsDrawnWithKeysAlone() throws Exception {
    LetterSummary letter = drawMissed();
    page.until("document.querySelector('.correct.missed textarea').value.length > 10");
    page.click(".correct.missed input[value=weakness]");
    page.click(".correct.missed .primary");
    page.await(".value.k-missed");
    page.until("letterminer.state.outbox.length === 0");
    page.open(review.address(letter.id()));
    page.await(".value.k-missed");
  }

  @Test
  void aNewExtentIsDrawnWithThePointer() throws Exception {
    Value point = open(letter("focused-visit"), ValueKind.POINT, 0);
    page.keys("e");
    WebElement sheet = page.await(".sheet .drawn").findElement(org.openqa.selenium.By.xpath(".."));
    int top = page.await(".sheet .drawn").getLocation().y;
    int left = page.await(".sheet .drawn").getLocation().x;
    new org.openqa.selenium.interactions.Actions(page.driver()).moveToLocation(left + 2, top + 2).clickAndHold()
        .moveToLocation(left + sheet.getSize().width / 2, top + 30).release().perform();
    page.until("document.querySelector('.correct textarea').value.length > 5");
    page.click(".correct .primary");
    page.await("[data-row='" + point.id() + "'] .state.extent");
  }

  @Test
  void anExtentGoesOnOnTheNextPage() throws Exception {
    Value point = open(letter("focused-visit"), ValueKind.POINT, 0);
    int first = point.places().get(0).page();
    page.keys("e");
    page.await(".drawn");
    page.keys(Keys.ENTER);
    page.until("Boolean(letterminer.state.form && letterminer.state.form.text)");
    page.click(".correct .buttons button");
    page.until("letterminer.state.drawing && letterminer.state.drawing.page === " + (first + 1));
    page.await(".drawer .drawn");
    page.keys(Keys.ARROW_DOWN, Keys.ENTER);
    page.until("letterminer.state.form.further.length === 1 && document.activeElement.tagName === 'TEXTAREA'");
    assertEquals(2, page.count(".drawn.still"));
    page.click(".correct .primary");
    page.await("[data-row='" + point.id() + "'] .state.extent");
    page.until("letterminer.state.outbox.length === 0");
    String mark = Files.readString(run.resolve("corrections.jsonl"));
    assertTrue(mark.contains("\"continues\":[{\"page\":" + (first + 1) + ",\"x\":"), mark);
  }

  @Test
  void aFieldThatOnlyTheProfileDeclaresMayBeMissed() throws Exception {
    drawMissed();
    page.until("Boolean(letterminer.state.form && letterminer.state.form.text)");
    new Select(page.await(".correct.missed select")).selectByVisibleText("Another field of the profile");
    page.await(".correct.missed .primary:disabled");
    page.click(".correct.missed input[placeholder^='lower case']");
    page.keys("visit-mode");
    page.click(".correct.missed .primary");
    page.await(".value.k-missed");
    page.until("letterminer.state.outbox.length === 0");
    String mark = Files.readString(run.resolve("corrections.jsonl"));
    assertTrue(mark.contains("\"field\":\"visit-mode\",\"verdict\":\"missed\"") && mark.contains("\"value\":\""), mark);
  }

  @Test
  void whatCannotBeSavedIsSaidAndSavedByTheNextReview() throws Exception {
    Value point = open(letter("focused-visit"), ValueKind.POINT, 0);
    review.close();
    page.keys("a");
    assertTrue(page.text("[role=alert]").startsWith("1 mark is not saved."), page.text("[role=alert]"));
    page.await("[data-row='" + point.id() + "'] .state.right");
    review = Reviewed.serve(run);
    page.open(review.address(letter("focused-visit").id(), point.id()));
    page.until("letterminer.state.outbox.length === 0");
    page.await("[data-row='" + point.id() + "'] .state.right");
    assertTrue(Files.readString(run.resolve("corrections.jsonl")).contains(point.id()));
  }

  @Test
  void theTextOfALetterWithoutPagesHasItsMarks() throws Exception {
    LetterSummary letter = letter("apa", "text");
    Value point = open(letter, ValueKind.POINT, 0);
    page.await(".mark.active[data-value='" + point.id() + "']");
    Value other = values(letter, ValueKind.POINT).get(1);
    page.click(".mark[data-value='" + other.id() + "']");
    page.await(".value.selected [data-row='" + other.id() + "']");
  }

  @Test
  void everyLetterAndValueIsReachedWithKeys() throws Exception {
    page.open(review.address());
    page.await(".value");
    String first = page.place().split("/")[0];
    page.keys("j");
    page.until("!location.hash.startsWith('#" + first + "')");
    page.keys("n", "n");
    page.await(".value.selected");
    String place = page.place();
    page.keys("p");
    page.until("decodeURIComponent(location.hash.slice(1)) !== '" + place + "'");
    page.keys("?");
    assertTrue(page.text("dialog[open]").contains("next letter"));
    page.keys(Keys.ESCAPE);
    page.until("!document.querySelector('dialog')");
    page.keys("/");
    page.until("document.activeElement.id === 'search'");
  }

  @Test
  void everyKeyIsInTheDocumentation() throws Exception {
    page.open(review.address());
    String documentation = Files.readString(Path.of("src/docs/review.md"));
    for (Object key : (List<?>) page.evaluate("letterminer.keys.map(k => k.key)")) {
      assertTrue(documentation.contains("`" + key + "`"), "the key " + key);
    }
  }

  @Test
  void nothingOfALetterBecomesHtml(@TempDir Path work) throws Exception {
    String text = Files.readString(LETTERS.resolve("apa-2005-12-01-eastholme-and-saltby.txt"));
    String point = "- <img src=x onerror=\"document.title='taken'\"> and <script>document.title='taken'</script> are good.";
    int list = text.indexOf("\n- ") < 0 ? text.indexOf("\n\u2022 ") : text.indexOf("\n- ");
    Path odd = Files.createDirectory(work.resolve("odd"));
    Files.writeString(odd.resolve("a'b\"<i>&c.txt"), text.substring(0, list + 1) + point + text.substring(list));
    review.close();
    run = Reviewed.extract(work.resolve("odd-run"), odd);
    review = Reviewed.serve(run);
    page.open(review.address());
    page.await(".value");
    assertEquals(0, page.count("#app img, #app script, #app i:not(.meter i)"));
    assertFalse(page.driver().getTitle().contains("taken"));
    assertTrue(page.text("#pages").contains("<script>document.title"));
  }

  @Test
  void anAuditIsCheckedBlind() throws Exception {
    review.close();
    assertEquals(0, Reviewed.run(List.of("audit", "draw", run.toString(), "-n", "12", "--seed", "1")));
    review = Reviewed.serve(run, "--audit");
    page.open(review.address());
    page.await("#values .value");
    int items = ((Long) page.evaluate("letterminer.state.audit.items.length")).intValue();
    assertTrue(items > 25, items + " items");
    assertEquals(0, page.count(".confidence, .meter, .problems, .badge.low"));
    for (int i = 0; i < items; i++) {
      assertTrue(page.text("#values .tools").startsWith("Item " + (i + 1) + " of "), page.text("#values .tools"));
      boolean isPage = page.text("#values .tools").contains("Read page");
      page.keys(isPage ? "r" : "a");
      page.until("letterminer.state.outbox.length === 0 && letterminer.state.letter !== null && letterminer.state.item === "
          + Math.min(i + 1, items - 1));
    }
    page.until("document.querySelector('#letters progress').value === " + items);
    assertTrue(page.text(".notice").startsWith("Everything that was drawn is marked."), page.text(".notice"));
    page.open(review.address());
    page.until("document.querySelector('#letters progress').value === " + items);
  }

  @Test
  void anAuditGoesOnWhereItWasLeftAndKeepsItsMarks() throws Exception {
    review.close();
    assertEquals(0, Reviewed.run(List.of("audit", "draw", run.toString(), "-n", "12", "--seed", "1")));
    review = Reviewed.serve(run, "--audit");
    page.open(review.address());
    page.await("#values .value");
    String drawn = String.valueOf(page.evaluate("letterminer.state.audit.items[0].value"));
    String letter = String.valueOf(page.evaluate("letterminer.state.audit.items[0].letter"));
    page.keys("s");
    page.until("letterminer.state.outbox.length === 0 && letterminer.state.item === 1");
    page.open(review.address());
    page.until("letterminer.state.item === 1 && letterminer.state.letter !== null");

    review.close();
    review = Reviewed.serve(run);
    page.open(review.address(letter, drawn));
    page.await("[data-row='" + drawn + "'] .state.spurious");
    page.keys("a");
    page.await("[data-row='" + drawn + "'] .state.right");
    page.keys("u");
    page.await("[data-row='" + drawn + "'] .state.spurious");
    page.until("letterminer.state.outbox.length === 0");
    List<Correction> marks = CorrectionLog.of(run).read().ofAudit("audit").current();
    assertEquals(List.of(Verdict.SPURIOUS), marks.stream().map(Correction::verdict).toList(), "what was said in the audit holds again");
  }

  @Test
  void aListThatJumpsHasItsRows() throws Exception {
    review.close();
    assertEquals(0, Reviewed.run(List.of("audit", "draw", run.toString(), "-n", "40", "--seed", "1")));
    review = Reviewed.serve(run, "--audit");
    page.open(review.address());
    page.await(".row.selected");
    page.driver().executeScript("letterminer.openItem(letterminer.state.audit.items.length - 3)");
    page.until("document.querySelectorAll('.row').length > 12 && document.querySelector('.row:last-child').textContent.length > 5");
  }

  @Test
  void theWindowItselfDoesNotScroll() throws Exception {
    open(letter("focused-visit"), ValueKind.POINT, 3);
    assertEquals(page.evaluate("innerHeight"), page.evaluate("document.documentElement.scrollHeight"));
  }

  @Test
  void anExportOpensFromDisk(@TempDir Path work) throws Exception {
    LetterSummary letter = letter("ilacs");
    Path export = work.resolve("export");
    assertEquals(0, Reviewed.run(List.of("review", run.toString(), "--export", export.toString())));
    Value grade = values(letter, ValueKind.JUDGEMENT).get(0);
    page.open(export.resolve("index.html").toUri() + "#" + letter.id() + "/" + grade.id());
    page.await(box(grade) + ".active");
    page.until("[...document.querySelectorAll('.picture img')].some(i => i.complete && i.naturalWidth > 500)");
    page.keys("a");
    page.until("document.querySelector('dialog[open] #who') !== null || document.querySelector('.state.right') !== null");
    if (page.first("dialog[open] #who").isPresent()) {
      page.keys("Ottoline Barr", Keys.ENTER);
    }
    page.await("[data-row='" + grade.id() + "'] .state.right");
    assertTrue(page.text(".top").contains("Download 1 mark"), page.text(".top"));
    page.driver().navigate().refresh();
    page.await("[data-row='" + grade.id() + "'] .state.right");
    page.driver().executeScript("localStorage.clear()");
  }

  @Test
  void theRunHoldsTheMarks() throws Exception {
    Value point = open(letter("focused-visit"), ValueKind.POINT, 0);
    page.keys("a");
    page.until("letterminer.state.outbox.length === 0");
    try (Stream<String> lines = Files.lines(run.resolve("corrections.jsonl"))) {
      assertTrue(lines.anyMatch(line -> line.contains(point.id()) && line.contains("Ottoline Barr")));
    }
  }

  @Test
  void anExportTakesTheTextOfABoxAsTheServerDoes(@TempDir Path work) throws Exception {
    LetterSummary letter = letter("focused-visit");
    String ask = "letterminer.source.text('" + letter.id() + "', 1, {x: 40, y: 60, width: 500, height: 500}).then(text => window.inBox = text)";
    open(letter, ValueKind.POINT, 0);
    page.driver().executeScript(ask);
    page.until("window.inBox !== undefined");
    Object served = page.evaluate("window.inBox");
    Path export = work.resolve("export");
    assertEquals(0, Reviewed.run(List.of("review", run.toString(), "--export", export.toString(), "--letters", letter.id())));
    page.open(export.resolve("index.html").toUri() + "#" + letter.id());
    page.until("typeof letterminer !== 'undefined' && letterminer.state && letterminer.state.letter !== null");
    page.driver().executeScript(ask);
    page.until("window.inBox !== undefined");
    assertTrue(served.toString().length() > 200, served.toString());
    assertEquals(served, page.evaluate("window.inBox"));
  }

  @Test
  void lettersWithContradictionsCanBeListed() throws Exception {
    LetterSummary disputed = letter("ilacs");
    Value grade = values(disputed, ValueKind.JUDGEMENT).get(0);
    CorrectionLog log = CorrectionLog.of(run);
    log.append(Correction.of(disputed, grade, Verdict.RIGHT).by("Ann").build());
    log.append(Correction.of(disputed, grade, Verdict.SPURIOUS).by("Ben").build());
    page.open(review.address() + "#?contradictions=some");
    page.until("document.querySelectorAll('.row').length === 1 && document.querySelector('.row .badge.contradiction') !== null");
    assertTrue(page.text("#letters").contains("1 of "), page.text("#letters"));
  }

  @Test
  void marksThatAnotherTabKeepsStayInTheBrowser() throws Exception {
    open(letter("focused-visit"), ValueKind.POINT, 0);
    page.driver().executeScript("const key = `letterminer.outbox.${letterminer.state.run.name}.${letterminer.state.run.data}`;"
        + "localStorage.setItem(key, JSON.stringify([{id: 'of-another-tab', letter: 'x', verdict: 'right'}])); window.outboxKey = key;");
    page.keys("a");
    page.until("letterminer.state.outbox.length === 0 && letterminer.marks().length > 0");
    assertTrue(page.evaluate("localStorage.getItem(window.outboxKey)").toString().contains("of-another-tab"));
    page.driver().executeScript("localStorage.clear()");
  }
}
