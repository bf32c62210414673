package letterminer.polarity;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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
 * Classification verdict = classifier.classify("Visits are not always timely.");
 * }</pre>
 *
 * <p>For a sentence or a bullet of an inspection report in English; its weaknesses are listed in the model
 * card, {@code models/polarity.md}. A text alone is classified by its words; the sentences of a letter are classified more
 * reliably together, see {@link #classifyLetter}.
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
  private final Optional<ContextModel> context;
  private final String version;

  /**
   * Creates a classifier from a model in memory.
   *
   * @param context corrects the sentences of a letter by those around them; without it, each is classified by its words
   * @throws IllegalArgumentException if the model's outcomes are not polarities
   */
  public PolarityClassifier(
      AbstractModel weights, FeatureSet features, Calibration calibration, Optional<ContextModel> context, String version) {
    this.weights = weights;
    this.features = features;
    this.classes = IntStream.range(0, weights.getNumOutcomes())
        .mapToObj(i -> Polarity.valueOf(weights.getOutcome(i).toUpperCase(Locale.ROOT))).toList();
    this.calibration = calibration;
    this.context = context;
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
   * Classifies the sentences of a letter, each by its words and by those around it: a doubtful sentence among weaknesses is more
   * likely to be one. A model without a {@link ContextModel} classifies each by its words.
   *
   * @param sentences all of a letter's narrative or all of its points, or both, in order
   * @return a verdict for each
   */
  public List<Classification> classifyLetter(List<PlacedSentence> sentences) {
    if (context.isEmpty()) {
      return sentences.stream().map(s -> classify(s.text())).toList();
    }
    List<String[]> words = sentences.stream().map(s -> tokenizer.tokenize(s.text())).toList();
    double[][] surroundings = surroundings(sentences, words);
    List<Classification> verdicts = new ArrayList<>();
    for (int i = 0; i < surroundings.length; i++) {
      double[] p = context.get().probabilities(surroundings[i]);
      int best = Calibration.choose(p);
      verdicts.add(
          words.get(i).length == 0 ? NOTHING : new Classification(Polarity.values()[best], rounded(p[best])));
    }
    return List.copyOf(verdicts);
  }

  private double[][] surroundings(List<PlacedSentence> sentences, List<String[]> words) {
    return Surroundings.of(sentences, words.stream().map(this::byPolarity).toList());
  }

  /** Probabilities in the order of {@link Polarity}; a sentence without words is neutral. */
  private double[] byPolarity(String[] words) {
    double[] ordered = new double[Polarity.values().length];
    if (words.length == 0) {
      ordered[Polarity.NEUTRAL.ordinal()] = 1;
      return ordered;
    }
    double[] p = probabilities(words);
    for (int i = 0; i < p.length; i++) {
      ordered[classes.get(i).ordinal()] = p[i];
    }
    return ordered;
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

  /**
   * The same for each sentence of a letter, as {@link #classifyLetter} classifies them; what was decided by the sentences around
   * it is in square brackets.
   */
  public List<List<Reason>> reasons(List<PlacedSentence> sentences) {
    if (context.isEmpty()) {
      return sentences.stream().map(s -> reasons(s.text())).toList();
    }
    List<String[]> words = sentences.stream().map(s -> tokenizer.tokenize(s.text())).toList();
    double[][] surroundings = surroundings(sentences, words);
    List<List<Reason>> reasons = new ArrayList<>();
    for (int i = 0; i < surroundings.length; i++) {
      reasons.add(reasons(words.get(i), surroundings[i], context.get()));
    }
    return List.copyOf(reasons);
  }

  private List<Reason> reasons(String[] words, double[] surroundings, ContextModel around) {
    if (words.length == 0) {
      return List.of();
    }
    double[] p = around.probabilities(surroundings);
    int best = Calibration.choose(p);
    p[best] = -1;
    int next = Calibration.choose(p);
    int first = classes.indexOf(Polarity.values()[best]);
    int second = classes.indexOf(Polarity.values()[next]);
    List<Reason> all = new ArrayList<>();
    if (first >= 0 && second >= 0) {
      all.addAll(Reason.of(weights, features.of(words), first, second, calibration.temperature()));
    }
    all.addAll(Reason.of(around.reasons(surroundings, best, next)));
    return Reason.sorted(all);
  }

  /** The model's version: the first digits of the SHA-256 of what it was trained on and how. */
  public String version() {
    return version;
  }
}
