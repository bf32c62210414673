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
 * Reads the polarity of points that no heading gave them, and finds those whose heading says the contrary of
 * their words. Immutable and safe for use by several threads.
 */
public final class PointJudge {
  /** From which confidence a classifier is heard against a heading; with less, most are false alarms. */
  public static final double CONTRADICTING = 0.95;

  private static final String LANGUAGE = "en";

  /** Characters of a point that a message quotes. */
  private static final int QUOTED = 120;

  private final WordTokenizer tokenizer = new WordTokenizer();
  private final PolarityClassifier classifier;
  private final double least;

  /**
   * Makes a judge.
   *
   * @param least a verdict of less confidence leaves the polarity open, 0 to 1
   */
  public PointJudge(PolarityClassifier classifier, double least) {
    this.classifier = classifier;
    this.least = least;
  }

  /**
   * Reads a point's polarity: its heading's, else the classifier's.
   *
   * @param text the whole point with its lead-in
   */
  public PointReading read(Optional<Polarity> heading, String text) {
    if (heading.isPresent()) {
      return PointReading.heading(heading.get());
    }
    Verdict verdict = classifier.classifyWhole(text);
    return new PointReading(sure(verdict), Optional.of(Basis.CLASSIFIER), Optional.of(verdict.confidence()));
  }

  /**
   * Whether the classifier knows a language. It has learnt from English alone: of another language it would find
   * known words by chance, and be sure of them.
   *
   * @param language its name, which begins with the code of ISO 639: {@code en-US}
   */
  public static boolean reads(String language) {
    return language.equals(LANGUAGE) || language.startsWith(LANGUAGE + "-");
  }

  /** What a verdict is taken for: nothing if it is not sure enough. */
  public Optional<Polarity> sure(Verdict verdict) {
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

  /** The verdict on one sentence: cheaper where it is known to be one. */
  public Verdict verdictOnSentence(String sentence) {
    return classifier.classify(sentence);
  }

  /** The verdict on a text of one sentence or more. */
  public Verdict verdict(String text) {
    return classifier.classifyWhole(text);
  }

  /** The words that decided a verdict, the weightiest first. */
  public List<Reason> reasons(String text) {
    return classifier.reasons(text);
  }

  /**
   * The problem of a point that says the contrary of its heading.
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
    Verdict verdict = classifier.classifyWhole(text);
    return verdict.confidence() >= CONTRADICTING && verdict.contradicts(heading.get())
        ? Optional.of(Problem.of(
            ProblemCode.POLARITY_DISAGREES, point.page(),
            "The heading makes this a " + heading.get().code() + ", its words a "
                + verdict.polarity().code() + " (confidence " + verdict.confidence() + "): "
                + Problem.quote(point.text(), QUOTED) + "."))
        : Optional.empty();
  }
}
