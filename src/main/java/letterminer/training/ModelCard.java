package letterminer.training;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.regex.Pattern;
import letterminer.model.Polarity;
import letterminer.polarity.Calibration;

/**
 * Describes a model in Markdown, after Mitchell et al., Model Cards for Model Reporting (2019): what it is
 * for, what it was made of, figures with intervals, what it is bad at. Everything in it is measured in the
 * training that writes it. For one use.
 */
final class ModelCard {
  private static final List<Double> COVERAGES = List.of(1.0, 0.95, 0.9, 0.85, 0.8, 0.7, 0.6, 0.5);
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

  String text(
      List<Answer> answers, Map<String, List<Answer>> baselines, Map<String, List<Answer>> ablations,
      Map<String, List<Answer>> trainers) {
    intro();
    dataSection();
    figures(answers, baselines);
    classes(answers);
    calibrated(answers);
    slices(answers);
    compared("Ablation", "What each part gains: cross-validation over five folds, one part left out, or one that was tried added. "
            + "Differences below about 0.005 are noise; features overlap, so that each alone gains little.", ablations);
    compared("Trainers", "The same features and examples, five folds, calibrated.", trainers);
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
    line("OpenNLP document categoriser, %d bytes. Trainer: %s, %d passes, cutoff %d, seed %d.",
        bytes, settings.algorithm(), settings.passes(), settings.cutoff(), settings.seed());
    line("Features: %s. Calibration: temperature %.3f, shift of mixed %.3f, of neutral %.3f.",
        String.join(", ", settings.features().names()), calibration.temperature(), calibration.mixed(),
        calibration.neutral());
    line("Written by `letterminer train`; the same inputs give the same bytes.");
    line("");
  }

  private void dataSection() {
    line("## Data");
    line("");
    line("%d letters in %d files were read. A sentence labelled by reading was read by itself, under the guide", data.letters(), data.files());
    line("of the sample; a point labelled by heading has its heading's word for it. *Chosen* sentences were");
    line("picked because an earlier model was unsure of them, or at random; only the *sample* is measured on.");
    line("");
    line("| labelled by | strength | weakness | mixed | neutral | letters |");
    line("| --- | ---: | ---: | ---: | ---: | ---: |");
    line("| heading | %s |", counts(Example.Origin.HEADING));
    line("| reading, sample | %s |", counts(Example.Origin.SAMPLE));
    line("| reading, chosen | %s |", counts(Example.Origin.CHOSEN));
    line("");
    if (data.unfound() > 0) {
      line("%d labels by fingerprint belong to no sentence of the letters and were not used.", data.unfound());
      line("");
    }
  }

  private String counts(Example.Origin origin) {
    List<Example> some = data.examples().stream().filter(e -> e.origin() == origin).toList();
    StringBuilder cells = new StringBuilder();
    for (Polarity p : Polarity.values()) {
      cells.append(some.stream().filter(e -> e.label() == p).count()).append(" | ");
    }
    return cells.append(some.stream().map(Example::document).distinct().count()).toString();
  }

  private void figures(List<Answer> answers, Map<String, List<Answer>> baselines) {
    line("## Figures");
    line("");
    line("Cross-validation over letters: no letter has sentences on both sides. Intervals are 95 %%, by a");
    line("bootstrap over letters. *Strength/weakness* is the share right of those that are one of the two,");
    line("where an answer of mixed or neutral is wrong; *at 85 %%* the same for the surest 85 %% of them. All");
    line("models are calibrated alike. Features, passes, and how reluctantly mixed and neutral are answered were");
    line("chosen on this sample too, so that expect a little less elsewhere.");
    line("");
    head("");
    row("**this model**", answers, true);
    baselines.forEach((name, a) -> row(name, a, false));
    line("");
  }

  private void head(String first) {
    line("| %s | strength/weakness | at 85 %% | all four classes | macro-F1 (s, w, n) | calibration error |", first);
    line("| --- | ---: | ---: | ---: | ---: | ---: |");
  }

  private void row(String name, List<Answer> answers, boolean interval) {
    line("| %s | %s | %s | %s | %s | %.3f |", name,
        figure(answers, Score::decidedAccuracy, interval),
        answers.stream().mapToDouble(Answer::confidence).distinct().count() < 2
            ? "-" : figure(answers, a -> Score.accuracyAt(a, 0.85), interval),
        figure(answers, Score::accuracy, interval),
        figure(answers, Score::macroF1, interval),
        Score.calibrationError(answers));
  }

  private static String figure(List<Answer> answers, ToDoubleFunction<List<Answer>> of, boolean interval) {
    String value = String.format(Locale.ROOT, "%.3f", of.applyAsDouble(answers));
    if (!interval) {
      return value;
    }
    Score.Range range = Score.range(answers, of);
    return value + String.format(Locale.ROOT, " (%.3f-%.3f)", range.low(), range.high());
  }

  private void classes(List<Answer> answers) {
    line("| label | precision | recall | F1 | answered strength | weakness | mixed | neutral |");
    line("| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |");
    for (Polarity p : Polarity.values()) {
      StringBuilder cells = new StringBuilder();
      for (Polarity q : Polarity.values()) {
        cells.append(answers.stream().filter(a -> a.example().label() == p && a.polarity() == q).count()).append(" | ");
      }
      line("| %s | %.3f | %.3f | %.3f | %s", p.code(), Score.precision(answers, p), Score.recall(answers, p),
          Score.f1(answers, p), cells.toString().strip());
    }
    line("");
  }

  private void calibrated(List<Answer> answers) {
    line("## Confidence");
    line("");
    line("Of the answers with a confidence around c, a share of about c is right:");
    line("");
    line("| confidence | answers | mean confidence | right |");
    line("| --- | ---: | ---: | ---: |");
    for (int bin = 0; bin < 10; bin++) {
      double low = bin / 10.0;
      double high = bin == 9 ? 1.01 : low + 0.1;
      List<Answer> in = answers.stream().filter(a -> a.confidence() >= low && a.confidence() < high).toList();
      if (!in.isEmpty()) {
        line("| %.1f-%.1f | %d | %.3f | %.3f |", low, low + 0.1, in.size(),
            in.stream().mapToDouble(Answer::confidence).average().orElse(0), Score.accuracy(in));
      }
    }
    line("");
    line("Accuracy against coverage, for `--min-confidence`: of the texts that are strengths or weaknesses, and");
    line("of all texts, which is what a run meets:");
    line("");
    line("| strengths and weaknesses answered | from confidence | right | of all texts answered | right |");
    line("| ---: | ---: | ---: | ---: | ---: |");
    for (double coverage : COVERAGES) {
      double least = Score.confidenceAt(answers, coverage);
      List<Answer> surest = answers.stream().filter(a -> a.confidence() >= least).toList();
      line("| %.0f %% | %.3f | %.3f | %.0f %% | %.3f |", coverage * 100, least,
          Score.accuracyAt(answers, coverage), 100.0 * surest.size() / answers.size(), Score.accuracy(surest));
    }
    line("");
  }

  private void slices(List<Answer> answers) {
    line("## What it is bad at");
    line("");
    line("Where it errs most, on the same answers. It reads a sentence alone: a 'this' that refers to the");
    line("sentence before, irony and knowledge of the world are beyond it. Mixed is its weakest class.");
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

  private void slice(List<Answer> answers, String name, Predicate<Example> of) {
    List<Answer> some = answers.stream().filter(a -> of.test(a.example())).toList();
    line("| %s | %d | %.3f | %.3f |", name, some.size(), Score.decidedAccuracy(some), Score.accuracy(some));
  }

  private void compared(String title, String what, Map<String, List<Answer>> ways) {
    if (ways.isEmpty()) {
      return;
    }
    line("## %s", title);
    line("");
    line("%s", what);
    line("");
    head("");
    ways.forEach((name, answers) -> row(name, answers, false));
    line("");
  }
}
