package letterminer.training;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import letterminer.measures.ThemeModel;
import letterminer.measures.ThemeVocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ThemeLearnerTest {
  private static final List<String> THEMES = List.of("neglect", "health");
  private static final ThemeVocabulary VOCABULARY = ThemeVocabulary.withoutModel();

  private static ThemeExample example(int letter, String text, String... themes) {
    return new ThemeExample("letter-" + letter, VOCABULARY.evidence(text, Optional.empty()), Set.of(themes));
  }

  /** In these, neglect is a theme if it opens the text, and health if a text mentions dentists. */
  private static List<ThemeExample> examples() {
    List<ThemeExample> examples = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      examples.add(example(i, "Neglect is recognised early in team " + i + ".", "neglect"));
      examples.add(example(i, "Visits are prompt in team " + i + ". Staff met a police officer who spoke of neglect.", new String[0]));
      examples.add(example(i, "Dentists see all of the children of team " + i + ".", "health"));
    }
    return examples;
  }

  private static byte[] model(List<ThemeExample> examples) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ThemeModel.write(THEMES, 0.5, new ThemeLearner(THEMES, examples, 42).learn(), out);
    return out.toByteArray();
  }

  private static List<String> predicted(String text) throws IOException {
    return ThemeModel.read(new ByteArrayInputStream(model(examples())))
        .predicted(VOCABULARY.evidence(text, Optional.empty()));
  }

  @Test
  void placesAndWordsAreLearnt() throws IOException {
    assertEquals(List.of("neglect"), predicted("Neglect is seldom missed in Wexmoor."));
    assertEquals(List.of(), predicted("Visits are prompt in Wexmoor. Staff met a nurse who spoke of neglect."));
    assertEquals(List.of("health"), predicted("Dentists see most of the children."));
  }

  @Test
  void theSameExamplesGiveTheSameBytes() throws IOException {
    assertArrayEquals(model(examples()), model(examples()));
  }

  @Test
  void fileOfAnotherKindIsNoModel() {
    assertThrows(IOException.class, () -> ThemeModel.read(new ByteArrayInputStream(new byte[] {1, 2, 3})));
  }

  @Test
  void themesAreCountedByLabelAndAnswer() throws IOException {
    ThemeModel model = ThemeModel.read(new ByteArrayInputStream(model(examples())));
    ThemeScore score = new ThemeScore();
    ThemeExample right = example(1, "Neglect is rare.", "neglect", "health");
    score.add(right, model.probabilities(right.evidence()));
    assertEquals(new ThemeScore.Counts(1, 0, 1), score.counts(0.5));
    assertEquals(new ThemeScore.Counts(2, 0, 0), score.counts(0));
    assertEquals(new ThemeScore.Counts(1, 0, 0), score.counts(0.5, "neglect"));
  }

  @Test
  void labelsOfUnknownThemesAreRefused(@TempDir Path folder) throws Exception {
    Path file = folder.resolve("labels.tsv");
    Files.writeString(file, "0123456789ab\tneglect health\t-\t-\nba9876543210\t-\t-\t-\n");
    assertEquals(Set.of("neglect", "health"), LabelFiles.themes(file, THEMES).get("0123456789ab"));
    assertEquals(Set.of(), LabelFiles.themes(file, THEMES).get("ba9876543210"));
    Files.writeString(file, "0123456789ab\tneglct\t-\t-\n");
    TrainingException refused = assertThrows(TrainingException.class, () -> LabelFiles.themes(file, THEMES));
    assertTrue(refused.getMessage().contains("neglct"), refused.getMessage());
  }
}
