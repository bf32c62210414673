package letterminer.polarity;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import letterminer.language.SentenceSplitter;
import letterminer.language.WordTokenizer;
import letterminer.model.Polarity;
import letterminer.polarity.features.FeatureSet;
import opennlp.tools.ml.model.AbstractModel;

/**
 * Decides whether a text reports a strength, a weakness, both or neither.
 *
 * <pre>{@code
 * PolarityClassifier classifier = PolarityClassifier.bundled();
 * Verdict verdict = classifier.classify("Visits are not always timely.");
 * }</pre>
 *
 * <p>For a sentence or a bullet of an inspection report in English; its weaknesses are listed in the model
 * card, {@code models/polarity.md}. It reads only the text: the caller takes headings into account.
 *
 * <p>Immutable and safe for use by several threads. Loading takes a large part of a second: create one and
 * keep it.
 */
public final class PolarityClassifier {
  private static final String BUNDLED = "/letterminer/models/polarity.bin";

  /** The least probability of the opposite polarity, in a text read as one sentence, at which its sentences are examined. */
  private static final double CONTRARY_AS_A_WHOLE = 0.9;

  private static final Classification NOTHING = new Classification(Polarity.NEUTRAL, 0);

  private final SentenceSplitter splitter = SentenceSplitter.bundled();
  private final WordTokenizer tokenizer = new WordTokenizer();
  private final AbstractModel weights;
  private final FeatureSet features;
  private final List<Polarity> classes;
  private final Calibration calibration;
  private final String version;

  /**
   * Creates a classifier from a model in memory.
   *
   * @throws IllegalArgumentException if the model's outcomes are not polarities
   */
  public PolarityClassifier(AbstractModel weights, FeatureSet features, Calibration calibration, String version) {
    this.weights = weights;
    this.features = features;
    this.classes = IntStream.range(0, weights.getNumOutcomes())
        .mapToObj(i -> Polarity.valueOf(weights.getOutcome(i).toUpperCase(Locale.ROOT))).toList();
    this.calibration = calibration;
    this.version = version;
  }

  /** With the model that comes with the program. */
  public static PolarityClassifier bundled() {
    try (InputStream in = PolarityClassifier.class.getResourceAsStream(BUNDLED)) {
      if (in == null) {
        throw new IllegalStateException("The polarity model is not in the program.");
      }
      return PolarityModelFile.read(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * With the user's own model, made by {@code letterminer train}.
   *
   * @throws IOException if the file cannot be read or holds no such model
   */
  public static PolarityClassifier load(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return PolarityModelFile.read(in);
    }
  }

  /** Classifies a sentence; one without words is neutral, with confidence 0. */
  public Classification classify(String text) {
    String[] words = tokenizer.tokenize(text);
    return words.length == 0 ? NOTHING : verdict(probabilities(words));
  }

  /**
   * Classifies a text of one or more sentences from the verdicts on each, because the model was trained on sentences: see
   * {@link Balance}. The model card measures sentences; for points of several see {@code models/README.md}.
   */
  public Classification classifyWhole(String text) {
    List<String[]> sentences = sentences(text).stream().map(tokenizer::tokenize).filter(w -> w.length > 0).toList();
    if (sentences.size() < 2) {
      return classify(text);
    }
    return verdict(Balance.pool(sentences.stream().map(this::probabilities).toList(), classes));
  }

  /**
   * Whether a text, read as one sentence, contradicts a polarity. A contradiction is
   * reported only if {@link #classifyWhole} agrees; few points need that more expensive check of their sentences.
   */
  boolean mayContradict(Polarity polarity, String text) {
    String[] words = tokenizer.tokenize(text);
    if (words.length == 0) {
      return false;
    }
    double[] whole = probabilities(words);
    for (int i = 0; i < whole.length; i++) {
      if (whole[i] >= CONTRARY_AS_A_WHOLE && new Classification(classes.get(i), whole[i]).contradicts(polarity)) {
        return true;
      }
    }
    return false;
  }

  /** The sentences of a text, as {@link #classifyWhole} reads them. */
  List<String> sentences(String text) {
    return splitter.split(text);
  }

  private double[] probabilities(String[] words) {
    return calibration.apply(weights.eval(features.of(words)), classes);
  }

  private Classification verdict(double[] p) {
    int best = Calibration.choose(p);
    return new Classification(classes.get(best), rounded(p[best]));
  }

  private static double rounded(double probability) {
    return Math.round(probability * 1000) / 1000.0;
  }

  /**
   * The words that decided between the answered class and the next likeliest, the most important first. For a text of
   * several sentences they are the words of the whole text.
   */
  public List<Reason> reasons(String text) {
    String[] words = tokenizer.tokenize(text);
    return words.length == 0 ? List.of()
        : Reason.of(weights, features.of(words), probabilities(words), calibration.temperature());
  }

  /** The model's version: the first digits of the SHA-256 of what it was trained on and how. */
  public String version() {
    return version;
  }
}
