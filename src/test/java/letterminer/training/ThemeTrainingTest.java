package letterminer.training;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import letterminer.Letterminer;
import letterminer.model.Point;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ThemeTrainingTest {
  private static final List<Path> LETTERS = List.of(
      Path.of("corpus/letters/apa-2008-12-18-st-brannocks.pdf"));
  private static final Letterminer MINER = Letterminer.builder().withoutClassifier().build();

  @TempDir Path folder;

  @Test
  void theSameLettersAndLabelsGiveTheSameModelAndCard() throws Exception {
    StringBuilder labels = new StringBuilder();
    StringBuilder blind = new StringBuilder();
    List<Point> points = TrainingLetters.read(MINER, LETTERS).letters().get(0).letter().points();
    for (Point point : points) {
      (labels.length() < 500 ? labels : blind).append(Fingerprint.of(point.wholeText())).append("\thealth\t-\t-\n");
    }
    Path known = Files.writeString(folder.resolve("labels.tsv"), labels);
    Path kept = Files.writeString(folder.resolve("blind.tsv"), blind);
    ThemeTraining.Trained one = new ThemeTraining(42, s -> {}).train(MINER, LETTERS, known, Optional.of(kept));
    ThemeTraining.Trained two = new ThemeTraining(42, s -> {}).train(MINER, LETTERS, known, Optional.of(kept));
    assertArrayEquals(one.model(), two.model());
    assertEquals(one.card(), two.card());
    long apart = points.size() - labels.toString().lines().count();
    assertTrue(one.card().contains("The same of " + apart + " points kept apart"), one.card());
  }

  @Test
  void labelsOfOtherLettersAreRefused() throws Exception {
    Path labels = Files.writeString(folder.resolve("labels.tsv"), "0123456789ab\thealth\t-\t-\n");
    assertThrows(TrainingException.class,
        () -> new ThemeTraining(42, s -> {}).train(MINER, LETTERS, labels, Optional.empty()));
  }
}
