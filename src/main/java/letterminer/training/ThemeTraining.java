package letterminer.training;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
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
 * Trains a theme model on points labelled by fingerprint, evaluates it by cross-validation over letters and writes
 * its card. The same data give the same bytes. For one use.
 */
public final class ThemeTraining {
  private static final int FOLDS = 5;

  /** The threshold at which precision and recall are about the same in cross-validation. */
  private static final double LEAST = 0.4;

  private final ThemeVocabulary vocabulary = ThemeVocabulary.withoutModel();
  private final List<String> themes = vocabulary.themes().stream().map(Theme::id).toList();
  private final int seed;
  private final Consumer<String> progress;

  /**
   * Creates a training.
   *
   * @param seed seed of the order of examples and of the folds
   * @param progress receives a description of every step
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
   * Trains and evaluates.
   *
   * @param miner reads the letters
   * @param inputs files and folders of letters
   * @param labels a file of labels, see {@link LabelFiles#themes}
   * @param blind another one, of points that are used for evaluation only
   * @throws TrainingException if the labels cannot be used
   */
  public Trained train(Letterminer miner, List<Path> inputs, Path labels, Optional<Path> blind)
      throws IOException, TrainingException {
    Map<String, Set<String>> wanted = LabelFiles.themes(labels, themes);
    Map<String, Set<String>> kept = blind.isPresent() ? LabelFiles.themes(blind.get(), themes) : Map.of();
    Map<String, ThemeExample> found = found(TrainingLetters.read(miner, inputs), wanted, kept);
    List<ThemeExample> examples = new ArrayList<>();
    List<ThemeExample> apart = new ArrayList<>();
    found.forEach((fingerprint, example) -> (kept.containsKey(fingerprint) ? apart : examples).add(example));
    if (examples.size() < FOLDS) {
      throw new TrainingException("Only " + examples.size() + " of the " + wanted.size() + " labelled points are in the "
          + "letters; give the letters that the labels were made for.");
    }
    progress.accept("cross-validating over letters, " + FOLDS + " folds");
    ThemeScore score = new ThemeScore();
    ThemeScore blindScore = new ThemeScore();
    for (int fold = 0; fold < FOLDS; fold++) {
      int held = fold;
      ThemeModel model = ThemeModel.read(new ByteArrayInputStream(
          model(examples.stream().filter(e -> fold(e) != held).toList())));
      examples.stream().filter(e -> fold(e) == held)
          .forEach(e -> score.add(e, model.probabilities(e.evidence())));
      apart.stream().filter(e -> fold(e) == held)
          .forEach(e -> blindScore.add(e, model.probabilities(e.evidence())));
    }
    progress.accept("training on all");
    byte[] model = model(examples);
    return new Trained(model, new ThemeCard(themes, examples, apart.size(), LEAST, model).text(score, blindScore));
  }

  /** The labelled points of letters in order, by fingerprint; a repeated point counts once. */
  private Map<String, ThemeExample> found(
      TrainingLetters letters, Map<String, Set<String>> wanted, Map<String, Set<String>> kept) {
    Map<String, ThemeExample> found = new LinkedHashMap<>();
    for (TrainingLetters.Named named : letters.letters()) {
      for (Point point : named.letter().points()) {
        String fingerprint = Fingerprint.of(point.wholeText());
        Set<String> about = kept.getOrDefault(fingerprint, wanted.get(fingerprint));
        if (about != null) {
          found.putIfAbsent(fingerprint, new ThemeExample(
              named.document(), vocabulary.evidence(point.wholeText(), heading(point)), about));
        }
      }
    }
    return found;
  }

  private static Optional<Polarity> heading(Point point) {
    return point.polarity().filter(p -> point.basis().equals(Optional.of(Basis.HEADING)));
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
