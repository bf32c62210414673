package letterminer.training;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import letterminer.Letterminer;
import letterminer.measures.Theme;
import letterminer.measures.ThemeModel;
import letterminer.measures.ThemeVocabulary;
import letterminer.model.Basis;
import letterminer.model.Point;
import letterminer.model.Polarity;

/**
 * Trains a theme model on points labelled by fingerprint, measures it by cross-validation over letters and describes it.
 * The same data give the same bytes. For one use.
 */
public final class ThemeTraining {
  private static final int FOLDS = 5;

  /** Where precision and recall are about the same in cross-validation. */
  private static final double LEAST = 0.4;

  private final ThemeVocabulary vocabulary = ThemeVocabulary.withoutModel();
  private final List<String> themes = vocabulary.themes().stream().map(Theme::id).toList();
  private final int seed;
  private final Consumer<String> progress;

  /**
   * Prepares a training.
   *
   * @param seed of the order of examples and of the folds
   * @param progress told of every step, in words
   */
  public ThemeTraining(int seed, Consumer<String> progress) {
    this.seed = seed;
    this.progress = progress;
  }

  /**
   * A trained model.
   *
   * @param model the bytes of its file
   * @param card its card, in Markdown
   */
  public record Trained(byte[] model, String card) {}

  /**
   * Trains and measures.
   *
   * @param miner reads the letters
   * @param inputs files and folders of letters
   * @param labels a file of labels: fingerprint of a point, its themes with spaces between, and more columns that are
   *     not used
   * @throws TrainingException if the labels cannot be used
   */
  public Trained train(Letterminer miner, List<Path> inputs, Path labels) throws IOException, TrainingException {
    Map<String, Set<String>> read = LabelFiles.themes(labels, themes);
    List<ThemeExample> examples = new ArrayList<>();
    int wanted = read.size();
    for (TrainingLetters.Named named : TrainingLetters.read(miner, inputs).letters()) {
      for (Point point : named.letter().points()) {
        Set<String> about = read.remove(Fingerprint.of(point.wholeText()));
        if (about != null) {
          examples.add(new ThemeExample(
              named.document(), vocabulary.evidence(point.wholeText(), heading(point)), about));
        }
      }
    }
    if (examples.size() < FOLDS) {
      throw new TrainingException("Only " + examples.size() + " of the " + wanted + " labelled points are in the "
          + "letters; give the letters that the labels were made for.");
    }
    progress.accept("cross-validating over letters, " + FOLDS + " folds");
    ThemeScore score = validate(examples);
    progress.accept("training on all");
    byte[] model = model(examples);
    return new Trained(model, new ThemeCard(themes, examples, read.size(), LEAST, model).text(score));
  }

  private static Optional<Polarity> heading(Point point) {
    return point.polarity().filter(p -> point.basis().equals(Optional.of(Basis.HEADING)));
  }

  private ThemeScore validate(List<ThemeExample> examples) throws IOException {
    ThemeScore score = new ThemeScore();
    for (int fold = 0; fold < FOLDS; fold++) {
      List<ThemeExample> others = new ArrayList<>();
      List<ThemeExample> held = new ArrayList<>();
      for (ThemeExample example : examples) {
        (fold(example) == fold ? held : others).add(example);
      }
      ThemeModel model = ThemeModel.read(new ByteArrayInputStream(model(others)));
      held.forEach(e -> score.add(e, model.probabilities(e.evidence())));
    }
    return score;
  }

  private int fold(ThemeExample example) {
    return Math.floorMod((seed + "/" + example.document()).hashCode() * 31, FOLDS);
  }

  private byte[] model(List<ThemeExample> examples) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ThemeModel.write(themes, LEAST, new ThemeLearner(themes, examples, seed).learn(), out);
    return out.toByteArray();
  }
}
