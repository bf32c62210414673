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
import letterminer.language.SentenceSplitter;
import letterminer.model.Point;
import letterminer.polarity.LetterSentences;
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
  void sentencesOfNarrativeAreLearnedFromAndNotMeasured() throws Exception {
    TrainingLetters.Named read = TrainingLetters.read(MINER, LETTERS).letters().get(0);
    StringBuilder labels = new StringBuilder();
    for (Point point : read.letter().points()) {
      labels.append(Fingerprint.of(point.wholeText())).append("\thealth\t-\t-\n");
    }
    String without = card(labels);
    LetterSentences.of(read.letter(), SentenceSplitter.bundled()::split).stream()
        .filter(s -> s.point().isEmpty()).map(s -> Fingerprint.of(s.text())).distinct().limit(3)
        .forEach(f -> labels.append(f).append("\t-\t-\t-\n"));
    String with = card(labels);
    assertTrue(without.contains(" and 0 sentences of narrative"), without);
    assertTrue(with.contains(" and 3 sentences of narrative"), with);
    assertTrue(with.contains("\n" + read.letter().points().size() + " points of 1 letters"), with);
  }

  private String card(CharSequence labels) throws Exception {
    Path file = Files.writeString(folder.resolve("labels.tsv"), labels);
    return new ThemeTraining(42, s -> {}).train(MINER, LETTERS, file, Optional.empty()).card();
  }

  @Test
  void labelsOfOtherLettersAreRefused() throws Exception {
    Path labels = Files.writeString(folder.resolve("labels.tsv"), "0123456789ab\thealth\t-\t-\n");
    assertThrows(TrainingException.class,
        () -> new ThemeTraining(42, s -> {}).train(MINER, LETTERS, labels, Optional.empty()));
  }
}
