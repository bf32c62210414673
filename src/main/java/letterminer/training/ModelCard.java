package letterminer.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import letterminer.model.Polarity;
import letterminer.polarity.Calibration;
import letterminer.survey.Interval;

/**
 * Describes a model in Markdown, following Mitchell et al., Model Cards for Model Reporting (2019): its purpose, its
 * data, figures with intervals, its weaknesses. All figures are measured in the training that writes the card. For
 * one use.
 */
final class ModelCard {
  private static final List<Double> CONFIDENCES = List.of(0.0, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.98);

  /** Families with fewer sentences have intervals that are too wide to be of use. */
  private static final int LEAST_OF_FAMILY = 200;
  private static final Pattern CONCESSION =
      Pattern.compile("(?i)\\b(?:although|while|whilst|despite|though|but|however|yet)\\b");
  private static final Pattern NEGATION =
      Pattern.compile("(?i)\\b(?:not|no|never|without|lack|lacks|few|limited|cannot)\\b");
  private static final Pattern CHANGE = Pattern.compile(
      "(?i)\\b(?:above|below|higher|lower|increas\\w+|reduc\\w+|decreas\\w+|improv\\w+|declin\\w+|rise|risen|fallen)\\b");
  private static final Pattern SENTENCE_INSIDE = Pattern.compile("[.!?]\\s+\\p{Lu}|\\p{Co}|•");
  private static final int LONG = 40;

  private final TrainingData data;
  private final TrainingSettings settings;
  private final String version;
  private final int bytes;
  private final Calibration calibration;
  private final StringBuilder out = new StringBuilder();

  ModelCard(TrainingData data, TrainingSettings settings, String version, int bytes, Calibration calibration) {
    this.data = data;
    this.settings = settings;
    this.version = version;
    this.bytes = bytes;
    this.calibration = calibration;
  }

  /**
   * The text of the card.
   *
   * @param answers to sentences by their words alone
   * @param inLetters to sentences of letters, by the sentences around them too; empty if the model cannot do so
   * @param baselines answers of simpler models, by their names
   * @param ablations answers of models without a part, by their names
   */
  String text(
      List<Prediction> answers, List<Prediction> inLetters, Map<String, List<Prediction>> baselines,
      Map<String, List<Prediction>> ablations) {
    List<Prediction> sample = answers.stream().filter(a -> a.example().origin() == LabelledText.Origin.SAMPLE).toList();
    intro();
    dataSection();
    figures(answers, sample);
    families(answers);
    confidence(answers);
    calibrated(answers);
    inLetters(answers, inLetters);
    slices(answers);
    compared(baselines, ablations);
    return out.toString();
  }

  private void line(String format, Object... values) {
    out.append(String.format(Locale.ROOT, format, values)).append('\n');
  }

  private void intro() {
    line("# Polarity model %s", version);
    line("");
    line("Tells whether a sentence or a bullet of an English inspection letter reports a strength, a weakness,");
    line("both (mixed) or neither (neutral). Not for other texts: product reviews, news, speech.");
    line("");
    line("A maximum-entropy model in OpenNLP's format, %d bytes, trained by FTRL-proximal: %d passes, cutoff %d, seed %d.",
        bytes, settings.passes(), settings.cutoff(), settings.seed());
    line("Features: %s. Calibration: temperature %.3f, shift of mixed %.3f, of neutral %.3f.",
        String.join(", ", settings.features().names()), calibration.temperature(), calibration.mixed(),
        calibration.neutral());
    line("Words for protected characteristics make no features (`protected-terms.tsv`).");
    line("Written by `letterminer train`; the same inputs give the same bytes.");
    line("");
  }

  private void dataSection() {
    line("## Data");
    line("");
    line("%d letters in %d files were read. Readers labelled each sentence by itself, under the guide of the", data.letters(), data.files());
    line("*sample*, which was drawn from many letters; the sentences *by fingerprint* are those of whole letters, so");
    line("that each class has its true share. A point labelled by *heading* has its heading's word for it.");
    line("");
    line("| labelled by | strength | weakness | mixed | neutral | letters |");
    line("| --- | ---: | ---: | ---: | ---: | ---: |");
    line("| heading | %s |", counts(LabelledText.Origin.HEADING));
    line("| reading, sample | %s |", counts(LabelledText.Origin.SAMPLE));
    line("| reading, by fingerprint | %s |", counts(LabelledText.Origin.LETTERS));
    line("| written for training alone | %s |", counts(LabelledText.Origin.WRITTEN).replaceFirst("\\d+$", "-"));
    line("");
    if (data.unfound() > 0) {
      line("%d labels by fingerprint belong to no sentence of the letters and were not used.", data.unfound());
      line("");
    }
  }

  private String counts(LabelledText.Origin origin) {
    List<LabelledText> some = data.examples().stream().filter(e -> e.origin() == origin).toList();
    StringBuilder cells = new StringBuilder();
    for (Polarity p : Polarity.values()) {
      cells.append(some.stream().filter(e -> e.label() == p).count()).append(" | ");
    }
    return cells.append(some.stream().map(LabelledText::document).distinct().count()).toString();
  }

  private void figures(List<Prediction> answers, List<Prediction> sample) {
    line("## Figures");
    line("");
    line("Ten-fold cross-validation over letters: a sentence is answered by a model that saw no sentence of its letter.");
    line("All letters above are measured so, and every sentence that a reader labelled. Intervals are 95 %%, by a");
    line("bootstrap over letters. *Strength/weakness* is the share right of those that are one of the two, where an");
    line("answer of mixed or neutral is wrong; *at 85 %%* the same for the surest 85 %% of them. Features and settings");
    line("were chosen on these letters too: expect a little less elsewhere.");
    line("");
    head("measured on");
    row("every sentence read (" + answers.size() + ")", answers, true);
    if (!sample.isEmpty()) {
      row("the sample (" + sample.size() + ")", sample, true);
    }
    line("");
    classes("every sentence read", answers);
    if (!sample.isEmpty()) {
      classes("the sample", sample);
    }
  }

  /** The figures of each kind of letter with enough sentences. */
  private void families(List<Prediction> answers) {
    line("By kind of letter (kinds with %d sentences or more):", LEAST_OF_FAMILY);
    line("");
    line("| kind | letters | sentences | strength/weakness | all four classes | F1 mixed | F1 neutral |");
    line("| --- | ---: | ---: | ---: | ---: | ---: | ---: |");
    Map<String, List<Prediction>> byFamily = new TreeMap<>();
    answers.forEach(a -> byFamily.computeIfAbsent(a.example().family(), f -> new ArrayList<>()).add(a));
    byFamily.forEach((family, some) -> {
      if (some.size() >= LEAST_OF_FAMILY) {
        line("| %s | %d | %d | %s | %s | %s | %s |", family,
            some.stream().map(a -> a.example().document()).distinct().count(), some.size(),
            figure(some, Score::decidedAccuracy, true), figure(some, Score::accuracy, true),
            figure(some, l -> Score.f1(l, Polarity.MIXED), true), figure(some, l -> Score.f1(l, Polarity.NEUTRAL), true));
      }
    });
    line("");
  }

  private void head(String first) {
    line("| %s | strength/weakness | at 85 %% | all four classes | macro-F1 (s, w, n) | F1 mixed | F1 neutral | "
        + "calibration error |", first);
    line("| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |");
  }

  private void row(String name, List<Prediction> answers, boolean interval) {
    line("| %s | %s | %s | %s | %s | %s | %s | %.3f |", name,
        figure(answers, Score::decidedAccuracy, interval),
        answers.stream().mapToDouble(Prediction::confidence).distinct().count() < 2
            ? "-" : figure(answers, a -> Score.accuracyAt(a, 0.85), interval),
        figure(answers, Score::accuracy, interval),
        figure(answers, Score::macroF1, interval),
        figure(answers, l -> Score.f1(l, Polarity.MIXED), interval),
        figure(answers, l -> Score.f1(l, Polarity.NEUTRAL), interval),
        Score.calibrationError(answers));
  }

  private static String figure(List<Prediction> answers, ToDoubleFunction<List<Prediction>> of, boolean interval) {
    String value = String.format(Locale.ROOT, "%.3f", of.applyAsDouble(answers));
    if (!interval) {
      return value;
    }
    Interval range = Score.interval(answers, of);
    return value + String.format(Locale.ROOT, " (%.3f-%.3f)", range.low(), range.high());
  }

  private void classes(String name, List<Prediction> answers) {
    line("By class, and what was answered (the confusion matrix), %s:", name);
    line("");
    line("| label | precision | recall | F1 | answered strength | weakness | mixed | neutral |");
    line("| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |");
    for (Polarity p : Polarity.values()) {
      StringBuilder cells = new StringBuilder();
      for (Polarity q : Polarity.values()) {
        cells.append(answers.stream().filter(a -> a.example().label() == p && a.polarity() == q).count()).append(" | ");
      }
      line("| %s | %.3f | %.3f | %s | %s", p.code(), Score.precision(answers, p), Score.recall(answers, p),
          figure(answers, l -> Score.f1(l, p), true), cells.toString().strip());
    }
    line("");
  }

  private void confidence(List<Prediction> answers) {
    line("## What to do with confidence");
    line("");
    line("`--min-confidence` leaves the polarity of unsure texts empty: choose the row whose error you can live with, and");
    line("read by hand what is left open. The last columns say how many of what is answered as each class are right.");
    line("");
    coverage(answers);
    line("Counting sentences by class without a threshold counts the errors of the confusion matrix too: correct for them, or");
    line("say so beside the counts.");
    line("");
  }

  private void coverage(List<Prediction> answers) {
    line("| `--min-confidence` | texts answered | right | strengths and weaknesses answered | right | "
        + "right of those answered strength | weakness | mixed | neutral |");
    line("| ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |");
    long decided = answers.stream().filter(Prediction::isDecided).count();
    for (double least : CONFIDENCES) {
      List<Prediction> some = answers.stream().filter(a -> a.confidence() >= least).toList();
      StringBuilder cells = new StringBuilder();
      for (Polarity p : Polarity.values()) {
        boolean any = some.stream().anyMatch(a -> a.polarity() == p);
        cells.append(any ? String.format(Locale.ROOT, "%.3f", Score.precision(some, p)) : "-").append(" | ");
      }
      line("| %.2f | %.0f %% | %.3f | %.0f %% | %.3f | %s", least,
          100.0 * some.size() / answers.size(), Score.accuracy(some),
          100.0 * some.stream().filter(Prediction::isDecided).count() / Math.max(1, decided),
          Score.decidedAccuracy(some), cells.toString().strip());
    }
    line("");
  }

  private void calibrated(List<Prediction> answers) {
    line("Of the answers with a confidence around c, a share of about c is right:");
    line("");
    line("| confidence | answers | mean confidence | right |");
    line("| --- | ---: | ---: | ---: |");
    for (int bin = 0; bin < 10; bin++) {
      double low = bin / 10.0;
      double high = bin == 9 ? 1.01 : low + 0.1;
      List<Prediction> in = answers.stream().filter(a -> a.confidence() >= low && a.confidence() < high).toList();
      if (!in.isEmpty()) {
        line("| %.1f-%.1f | %d | %.3f | %.3f |", low, low + 0.1, in.size(),
            in.stream().mapToDouble(Prediction::confidence).average().orElse(0), Score.accuracy(in));
      }
    }
    line("");
  }

  private void inLetters(List<Prediction> answers, List<Prediction> inLetters) {
    if (inLetters.isEmpty()) {
      return;
    }
    line("## Sentences of a letter");
    line("");
    line("`sentences.csv` classifies the sentences of a letter together: a second model, a logistic regression, is given the");
    line("probabilities of a sentence by its words, those of the three sentences before and after it in its section, the means of");
    line("the section and the letter, whether the sentence begins with words such as 'However' or 'This', what it is part of, and");
    line("the polarity of a heading above it. It is trained on answers to unseen letters, and measured by the same folds over");
    line("letters. All figures above are of sentences alone. The first row is the same sentences by their words alone.");
    line("");
    Set<LabelledText> measured = inLetters.stream().map(Prediction::example).collect(Collectors.toSet());
    head("measured on");
    row("words alone (" + inLetters.size() + ")", answers.stream().filter(a -> measured.contains(a.example())).toList(), true);
    row("in their letters (" + inLetters.size() + ")", inLetters, true);
    line("");
    classes("sentences in their letters", inLetters);
    families(inLetters);
    coverage(inLetters);
    calibrated(inLetters);
  }

  private void slices(List<Prediction> answers) {
    line("## What it is bad at");
    line("");
    line("Where it errs most, on sentences alone. There it cannot know what a 'this' refers to;");
    line("irony and knowledge of the world are beyond it. Mixed is its weakest class, and a description");
    line("of what a service does is often taken for praise of it.");
    line("");
    line("| sentences | number | strength/weakness | all four classes |");
    line("| --- | ---: | ---: | ---: |");
    slice(answers, "all", e -> true);
    slice(answers, "with a concession (although, but, ...)", e -> CONCESSION.matcher(e.text()).find());
    slice(answers, "with a negation", e -> NEGATION.matcher(e.text()).find());
    slice(answers, "that compare or tell of a change", e -> CHANGE.matcher(e.text()).find());
    slice(answers, "of more than " + LONG + " words", e -> e.text().split(" ").length > LONG);
    slice(answers, "of ten words or fewer", e -> e.text().split(" ").length <= 10);
    slice(answers, "that are several, or items run together", e -> SENTENCE_INSIDE.matcher(e.text()).find());
    slice(answers, "that begin with 'This' or 'These'", e -> e.text().matches("(?:This|These)\\b.*"));
    line("");
  }

  private void slice(List<Prediction> answers, String name, Predicate<LabelledText> of) {
    List<Prediction> some = answers.stream().filter(a -> of.test(a.example())).toList();
    line("| %s | %d | %.3f | %.3f |", name, some.size(), Score.decidedAccuracy(some), Score.accuracy(some));
  }

  private void compared(Map<String, List<Prediction>> baselines, Map<String, List<Prediction>> ablations) {
    line("## Compared");
    line("");
    line("Every sentence read of two folds of five; all are calibrated alike. Differences below 0.002 are noise; features");
    line("overlap, so that each alone gains little.");
    line("");
    head("");
    baselines.forEach((name, answers) -> row(name, answers, false));
    ablations.forEach((name, answers) -> row(name, answers, false));
    line("");
  }
}
