package letterminer.review;

import java.nio.file.Files;
import java.nio.file.Path;
import letterminer.values.LetterSummary;
import letterminer.values.RunLetters;
import letterminer.values.Value;
import letterminer.values.ValueKind;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.OutputType;

/** Draws the pictures of the documentation; see {@code .ci/pictures}. */
@Tag("browser")
@EnabledIfSystemProperty(named = "pictures", matches = "write")
class PicturesTest {
  private static final Path DOCUMENTATION = Path.of("src/docs");

  @Test
  void draw(@TempDir Path folder) throws Exception {
    Path run = Reviewed.extract(folder.resolve("marrow"), Path.of("corpus/letters"));
    LetterSummary visit;
    Value doubtful;
    try (RunLetters letters = RunLetters.open(run)) {
      visit = letters.letters().stream().filter(l -> l.family().equals("focused-visit"))
          .min(java.util.Comparator.comparingDouble(l -> l.lowestConfidence().orElse(1))).orElseThrow();
      doubtful = letters.letter(visit.id()).values().stream().filter(v -> v.kind() == ValueKind.POINT)
          .min(java.util.Comparator.comparingDouble(v -> v.confidence().orElse(1))).orElseThrow();
    }
    try (Reviewed review = Reviewed.serve(run); Chromium page = Chromium.start()) {
      page.look(1280, 800, "light");
      page.open(review.address(visit.id(), doubtful.id()));
      drawn(page, visit, doubtful);
      keep(page, "review-light.png");
      page.keys("w");
      page.await(".correct");
      Files.write(DOCUMENTATION.resolve("review-wrong.png"), page.await(".value.selected").getScreenshotAs(OutputType.BYTES));
      page.driver().executeScript("letterminer.set({form: null})");
      page.look(1280, 800, "dark");
      keep(page, "review-dark.png");
    }
  }

  private static void drawn(Chromium page, LetterSummary letter, Value value) {
    page.await(".value.selected");
    page.await(".box.active[data-value='" + value.id() + "']");
    page.until("[...document.querySelectorAll('.picture img')].filter(i => i.complete && i.naturalWidth > 0).length >= "
        + Math.min(2, letter.pages()));
  }

  private static void keep(Chromium page, String name) throws Exception {
    Thread.sleep(500); // Until it has stopped scrolling.
    Files.write(DOCUMENTATION.resolve(name), page.picture());
  }
}
