package letterminer.review;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** axe finds no serious fault in any state of the review page, light or dark, wide or magnified. */
@Tag("browser")
class AccessibilityTest {
  private static final Set<String> GRAVE = Set.of("serious", "critical");

  @TempDir static Path folder;
  private static Reviewed review;
  private static Chromium page;

  @BeforeAll
  static void begin() throws Exception {
    Path run = Reviewed.extract(folder.resolve("run"), Path.of("corpus/letters/focused-visit-2022-08-03-st-orrins-bay.pdf"),
        Path.of("corpus/letters/ilacs-2023-06-12-brackenshire.pdf"), Path.of("corpus/letters/apa-2005-12-01-eastholme-and-saltby.txt"));
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
    check("a letter");
    page.keys("n", "3");
    page.await(".value.selected");
    check("a value");
    page.keys("w");
    page.await(".correct");
    check("a correction");
    page.driver().executeScript("letterminer.set({form: null})");
    page.keys("m");
    page.await(".drawn, .correct.missed");
    check("what was missed");
    page.driver().executeScript("letterminer.set({form: null, drawing: null, dialog: {name: 'help'}})");
    page.await("dialog[open]");
    check("the help");
    page.driver().executeScript("document.querySelector('dialog').close()");
    page.keys("j");
    page.await(".sheet");
    check("another letter");
  }

  private static void check(String state) {
    List<String> faults = new AxeBuilder().analyze(page.driver()).getViolations().stream()
        .filter(rule -> GRAVE.contains(rule.getImpact())).map(AccessibilityTest::text).toList();
    assertEquals(List.of(), faults, "with " + state);
  }

  private static String text(Rule rule) {
    return rule.getId() + ": " + rule.getNodes().stream().map(n -> n.getTarget() + " " + n.getFailureSummary()).limit(3)
        .collect(Collectors.joining("; "));
  }
}
