package letterminer.polarity;

import java.util.List;
import java.util.Optional;
import letterminer.language.WordTokenizer;
import letterminer.model.Basis;
import letterminer.model.Point;
import letterminer.model.Polarity;
import letterminer.model.Problem;
import letterminer.model.ProblemCode;

/**
 * Reads the polarity of points without a polarity from their heading, and finds points whose heading contradicts
 * their words. Immutable and safe for use by several threads.
 */
public final class PointJudge {
  /** Minimum confidence at which the classifier may override a heading; below, most contradictions are false positives. */
  public static final double CONTRADICTING = 0.95;

  private static final String LANGUAGE = "en";

  /** How many characters of a point a message quotes. */
  private static final int QUOTED = 120;

  private final WordTokenizer tokenizer = new WordTokenizer();
  private final PolarityClassifier classifier;
  private final double least;

  /**
   * Creates a judge.
   *
   * @param least minimum confidence of a verdict, 0 to 1; below, the polarity stays open
   */
  public PointJudge(PolarityClassifier classifier, double least) {
    this.classifier = classifier;
    this.least = least;
  }

  /**
   * Reads a point's polarity: from its heading, otherwise by the classifier.
   *
   * @param text the whole point with its lead-in
   */
  public PointReading read(Optional<Polarity> heading, String text) {
    if (heading.isPresent()) {
      return PointReading.heading(heading.get());
    }
    Classification verdict = classifier.classifyWhole(text);
    return new PointReading(sure(verdict), Optional.of(Basis.CLASSIFIER), Optional.of(verdict.confidence()));
  }

  /**
   * Whether the classifier knows a language. It was trained on English only: in another language it would find
   * known words by chance, with high confidence.
   *
   * @param language its name, which begins with the code of ISO 639: {@code en-US}
   */
  public static boolean reads(String language) {
    return language.equals(LANGUAGE) || language.startsWith(LANGUAGE + "-");
  }

  /** The polarity of a verdict; empty if its confidence is too low. */
  public Optional<Polarity> sure(Classification verdict) {
    return Optional.of(verdict.polarity()).filter(p -> verdict.confidence() >= least);
  }

  /** The model's version. */
  public String version() {
    return classifier.version();
  }

  /** The sentences of a text. */
  List<String> sentences(String text) {
    return classifier.sentences(text);
  }

  /** The verdicts on the sentences of a letter, each by its words and by the sentences around it. */
  public List<Classification> verdicts(List<PlacedSentence> sentences) {
    return classifier.classifyLetter(sentences);
  }

  /** The verdict on a text of one sentence or more. */
  public Classification verdict(String text) {
    return classifier.classifyWhole(text);
  }

  /** The words that decided a verdict, the most important first. */
  public List<Reason> reasons(String text) {
    return classifier.reasons(text);
  }

  /** The same for each of the sentences of a letter, with what the sentences around it decided. */
  public List<List<Reason>> reasons(List<PlacedSentence> sentences) {
    return classifier.reasons(sentences);
  }

  /**
   * The problem of a point that contradicts its heading.
   *
   * @param point the point, its polarity by its heading
   */
  public Optional<Problem> disagreement(Point point) {
    Optional<Polarity> heading = point.basis().equals(Optional.of(Basis.HEADING)) ? point.polarity() : Optional.empty();
    String text = point.wholeText();
    if (heading.isEmpty() || heading.get() == Polarity.WEAKNESS && Demand.isIn(text, tokenizer)
        || !classifier.mayContradict(heading.get(), text)) {
      return Optional.empty();
    }
    Classification verdict = classifier.classifyWhole(text);
    return verdict.confidence() >= CONTRADICTING && verdict.contradicts(heading.get())
        ? Optional.of(Problem.of(
            ProblemCode.POLARITY_DISAGREES, point.page(),
            "The heading makes this a " + heading.get().code() + ", its words a "
                + verdict.polarity().code() + " (confidence " + verdict.confidence() + "): "
                + Problem.quote(point.text(), QUOTED) + "."))
        : Optional.empty();
  }
}
