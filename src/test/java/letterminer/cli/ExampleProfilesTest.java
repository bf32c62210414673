package letterminer.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reads the letters of the example profiles, which no bundled profile knows, and compares them with their gold. */
class ExampleProfilesTest {
  private static final Path PROFILES = Path.of("src/docs/examples/profiles");
  private static final List<String> PERFECT =
      List.of("found", "date", "inspection", "judgements", "letters_judged", "polarity_heading", "boxes");
  private static final List<String> OF_LETTERS = List.of("addressees", "signatory");

  @TempDir
  Path run;

  private void check(String family, String letters, boolean report) {
    Path profile = PROFILES.resolve(family);
    Path folder = profile.resolve(letters);
    Program extract = Program.run("extract", folder.resolve("letters"), "-o", run, "--profiles", profile, "--quiet");
    assertEquals(0, extract.status, extract.err);
    List<Object> words = new ArrayList<>(List.of("evaluate", folder.resolve("gold"), run, "--differences=5"));
    List<String> figures = new ArrayList<>(PERFECT);
    figures.addAll(report ? List.of() : OF_LETTERS);
    figures.forEach(f -> words.addAll(List.of("--min", family + "." + f + "=1")));
    words.addAll(List.of("--min", family + ".points_f1=0.97"));
    Program evaluate = Program.run(words.toArray());
    assertEquals(0, evaluate.status, evaluate.out + evaluate.err);
  }

  /** Ones that the author of the profile had not looked at. */
  @Test
  void keptBackLettersInWelsh() {
    check("ymweliad-monitro", "kept-back", false);
  }

  @Tag("slow")
  @ParameterizedTest
  @ValueSource(strings = {"ymweliad-monitro", "deficiency-letter", "probation-unit"})
  void letters(String family) {
    check(family, ".", false);
  }

  @Tag("slow")
  @ParameterizedTest
  @ValueSource(strings = {"looked-after", "care-home"})
  void reports(String family) {
    check(family, ".", true);
  }

  @Tag("slow")
  @ParameterizedTest
  @ValueSource(strings = {"deficiency-letter", "probation-unit"})
  void keptBackLetters(String family) {
    check(family, "kept-back", false);
  }

  @Tag("slow")
  @ParameterizedTest
  @ValueSource(strings = {"looked-after", "care-home"})
  void keptBackReports(String family) {
    check(family, "kept-back", true);
  }
}
