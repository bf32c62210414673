package letterminer.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.Keys;

/** axe finds no serious fault in any state of the review page, light or dark, wide or magnified. */
@Tag("browser")
class AccessibilityTest {
  @TempDir static Path folder;
  private static Path run;
  private static Reviewed review;
  private static Chromium page;

  @BeforeAll
  static void begin() throws Exception {
    run = Reviewed.extract(folder.resolve("run"), Path.of("corpus/letters/focused-visit-2022-08-03-st-orrins-bay.pdf"),
        Path.of("corpus/letters/ilacs-2023-06-12-brackenshire.pdf"), Path.of("corpus/letters/apa-2005-12-01-eastholme-and-saltby.txt"));
    assertEquals(0, Reviewed.run(List.of("audit", "draw", run.toString(), "-n", "12", "--pages", "8", "--seed", "1")));
    review = Reviewed.serve(run);
    page = Chromium.start();
  }

  @AfterAll
  static void end() {
    page.close();
    review.close();
  }

  @ParameterizedTest
  @CsvSource({"1280, 800, 1, light", "1280, 800, 1, dark", "1280, 800, 2, light", "1920, 1080, 2, dark"})
  void noSeriousFault(int width, int height, double zoom, String scheme) {
    page.look(width, height, zoom, scheme);
    page.open(review.address());
    page.await(".file");
    page.assertAccessible("a letter");
    page.keys("n", "3");
    page.await(".value.selected");
    page.assertAccessible("a value");
    page.keys("w");
    page.await(".correct");
    page.assertAccessible("a correction");
    page.driver().executeScript("letterminer.set({form: null})");
    page.keys("m");
    page.await(".drawn, .correct.missed");
    page.assertAccessible("what was missed");
    page.driver().executeScript("letterminer.set({form: null, drawing: null, dialog: {name: 'help'}})");
    page.await("dialog[open]");
    page.assertAccessible("the help");
    page.driver().executeScript("document.querySelector('dialog').close()");
    page.keys("j");
    page.await(".sheet");
    page.assertAccessible("another letter");
  }

  @ParameterizedTest
  @CsvSource({"1280, 800, 1, light", "1280, 800, 2, dark"})
  void noSeriousFaultInAnAudit(int width, int height, double zoom, String scheme) throws Exception {
    try (Reviewed audit = Reviewed.serve(run, "--audit")) {
      page.look(width, height, zoom, scheme);
      page.open(audit.address());
      page.await("#values .value.selected");
      page.assertAccessible("a value that was drawn");
      page.keys("w");
      page.await(".correct");
      page.assertAccessible("its correction");
      page.driver().executeScript("letterminer.set({form: null}); "
          + "letterminer.openItem(letterminer.state.audit.items.findIndex(i => !i.value && letterminer.state.letters.find(l => l.id === i.letter).medium === 'pdf'))");
      page.until("document.querySelector('#values .tools p') !== null && document.querySelector('.sheet') !== null");
      page.assertAccessible("a page to read");
      page.keys("m");
      page.await(".drawn");
      page.assertAccessible("a box being drawn");
      page.keys(Keys.ENTER);
      page.await(".correct.missed");
      page.assertAccessible("what was missed there");
    }
  }

}
