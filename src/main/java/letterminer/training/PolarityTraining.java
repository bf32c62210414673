package letterminer.training;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import letterminer.model.Polarity;
import letterminer.model.Sha256;
import letterminer.polarity.Calibration;
import letterminer.polarity.PolarityModelFile;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Event;

/**
 * Trains a polarity model, measures it by cross-validation over letters and describes it. The same data and
 * settings give the same bytes. For one use.
 */
public final class PolarityTraining {
  private static final int FOLDS = 10;

  /** Enough for comparing one way with another, in half the time. */
  private static final int FEWER_FOLDS = 5;
  private static final int VERSION_DIGITS = 12;

  private final TrainingData data;
  private final TrainingSettings settings;
  private final Consumer<String> progress;

  /**
   * Prepares a training.
   *
   * @param progress told of every step, in words
   */
  public PolarityTraining(TrainingData data, TrainingSettings settings, Consumer<String> progress) {
    this.data = data;
    this.settings = settings;
    this.progress = progress;
  }

  /**
   * A trained model.
   *
   * @param model the bytes of its file
   * @param card its model card, in Markdown
   */
  public record Trained(byte[] model, String card) {}

  /**
   * Trains and measures.
   *
   * @param compare whether to measure ablations and other trainers too, which takes a quarter of an hour
   * @param wordList a sentiment word list to measure against
   * @throws TrainingException if there is too little to learn from
   */
  public Trained train(boolean compare, Optional<Path> wordList) throws IOException, TrainingException {
    check();
    CrossValidation validation = new CrossValidation(data.examples(), FOLDS, settings.seed());
    progress.accept("cross-validating over letters, " + FOLDS + " folds");
    List<Answer> raw = validation.answers(settings, PolarityTraining::isSample);
    List<Answer> answers = validation.calibrated(raw);
    Map<String, List<Answer>> baselines = baselines(wordList);
    Map<String, List<Answer>> ablations = compare ? ablations() : Map.of();
    Map<String, List<Answer>> trainers = compare ? trainers() : Map.of();
    progress.accept("training on all");
    Calibration calibration = CalibrationFit.fit(raw);
    List<Event> events = data.examples().stream().map(e -> CrossValidation.event(e, settings)).toList();
    AbstractModel model = settings.train(events);
    String version = version(events);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PolarityModelFile.write(model, settings.features().factory(), calibration, version, out);
    String card = new ModelCard(data, settings, version, out.size(), calibration)
        .text(answers, baselines, ablations, trainers);
    return new Trained(out.toByteArray(), card);
  }

  private static boolean isSample(Example e) {
    return e.origin() == Example.Origin.SAMPLE;
  }

  private void check() throws TrainingException {
    for (Polarity polarity : List.of(Polarity.STRENGTH, Polarity.WEAKNESS)) {
      if (data.examples().stream().noneMatch(e -> e.label() == polarity)) {
        throw new TrainingException("There is nothing to learn from: no text is labelled " + polarity.code() + ".");
      }
    }
    long letters = data.examples().stream().filter(PolarityTraining::isSample)
        .map(Example::document).distinct().count();
    if (letters < FOLDS) {
      throw new TrainingException("The sample to measure on has sentences of " + letters
          + " letters; at least " + FOLDS + " are needed (give --sentences).");
    }
  }

  private Map<String, List<Answer>> baselines(Optional<Path> wordList) throws IOException, TrainingException {
    List<Example> samples = data.examples().stream().filter(PolarityTraining::isSample).toList();
    Map<String, List<Answer>> baselines = new LinkedHashMap<>();
    baselines.put("majority (all strengths)",
        samples.stream().map(e -> Answer.sure(e, Polarity.STRENGTH)).toList());
    if (wordList.isPresent()) {
      WordList list = WordList.read(wordList.get());
      baselines.put("sentiment word list (" + wordList.get().getFileName() + ")",
          samples.stream().map(e -> Answer.sure(e, list.polarity(e.text()))).toList());
    }
    progress.accept("measuring plain models");
    CrossValidation alone = new CrossValidation(samples, FOLDS, settings.seed());
    baselines.put("words, trained on the sample alone", measured(alone, settings.with(FeatureSet.WORDS)));
    baselines.put("words and pairs, trained on the sample alone",
        measured(alone, settings.with(new FeatureSet(List.of("words", "pairs")))));
    CrossValidation all = new CrossValidation(data.examples(), FOLDS, settings.seed());
    baselines.put("words, trained on all", measured(all, settings.with(FeatureSet.WORDS)));
    return baselines;
  }

  private Map<String, List<Answer>> ablations() throws IOException {
    Map<String, List<Answer>> ablations = new LinkedHashMap<>();
    CrossValidation validation = new CrossValidation(data.examples(), FEWER_FOLDS, settings.seed());
    ablations.put("the model's features", measured(validation, settings));
    for (String name : settings.features().names()) {
      progress.accept("measuring without " + name);
      ablations.put("without " + name, measured(validation, settings.with(settings.features().without(name))));
    }
    for (String name : FeatureSet.ALL.without(settings.features().names().toArray(String[]::new)).names()) {
      progress.accept("measuring with " + name);
      ablations.put("with " + name + " too", measured(validation, settings.with(settings.features().with(name))));
    }
    Map<String, Predicate<Example>> parts = new LinkedHashMap<>();
    parts.put("without labels by heading", e -> e.origin() != Example.Origin.HEADING);
    parts.put("without the sentences chosen by a model", e -> e.origin() != Example.Origin.CHOSEN);
    for (Map.Entry<String, Predicate<Example>> part : parts.entrySet()) {
      progress.accept("measuring " + part.getKey());
      List<Example> some = data.examples().stream().filter(part.getValue()).toList();
      ablations.put(part.getKey(), measured(new CrossValidation(some, FEWER_FOLDS, settings.seed()), settings));
    }
    return ablations;
  }

  private Map<String, List<Answer>> trainers() throws IOException {
    Map<String, List<Answer>> trainers = new LinkedHashMap<>();
    CrossValidation validation = new CrossValidation(data.examples(), FEWER_FOLDS, settings.seed());
    Map<String, TrainingSettings> others = new LinkedHashMap<>();
    others.put("FTRL, ours", settings);
    others.put("MAXENT (GIS), 100 passes", settings.with("MAXENT", 100));
    others.put("MAXENT_QN, up to 100 passes", settings.with("MAXENT_QN", 100));
    others.put("NAIVEBAYES", settings.with("NAIVEBAYES", 1));
    others.put("PERCEPTRON, 30 passes", settings.with("PERCEPTRON", 30));
    for (Map.Entry<String, TrainingSettings> other : others.entrySet()) {
      progress.accept("measuring " + other.getKey());
      trainers.put(other.getKey(), measured(validation, other.getValue()));
    }
    return trainers;
  }

  private static List<Answer> measured(CrossValidation validation, TrainingSettings settings) throws IOException {
    return validation.calibrated(validation.answers(settings, PolarityTraining::isSample));
  }

  /** The first digits of the SHA-256 of the settings and of what the model sees of every example. */
  private String version(List<Event> events) {
    List<String> all = new ArrayList<>(List.of(settings.toString()));
    events.forEach(e -> all.add(e.getOutcome() + " " + String.join(" ", e.getContext())));
    return Sha256.hex(String.join("\n", all).getBytes(StandardCharsets.UTF_8)).substring(0, VERSION_DIGITS);
  }
}
