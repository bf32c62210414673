package letterminer.training;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import letterminer.model.Polarity;
import letterminer.model.Sha256;
import letterminer.polarity.Calibration;
import letterminer.polarity.ContextModel;
import letterminer.polarity.PolarityModelFile;
import letterminer.polarity.features.FeatureSet;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Event;

/**
 * Trains a polarity model, evaluates it by cross-validation over letters and writes its card. The same data and
 * settings give the same bytes. For one use.
 */
public final class PolarityTraining {
  private static final int FOLDS = 10;

  /** Two folds of five have enough sentences to compare ways of training. */
  private static final int FOLDS_COMPARED_OF = 5;
  private static final int FOLDS_COMPARED = 2;
  private static final int VERSION_DIGITS = 12;

  private final TrainingData data;
  private final TrainingSettings settings;
  private final Consumer<String> progress;

  /**
   * Creates a training.
   *
   * @param progress receives a description of every step
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
   * Trains and evaluates.
   *
   * @param compare whether to evaluate ablations and another trainer as well, which takes minutes
   * @param wordList a sentiment word list for comparison
   * @throws TrainingException if there are too few examples
   */
  public Trained train(boolean compare, Optional<Path> wordList) throws IOException, TrainingException {
    check();
    CrossValidation validation = new CrossValidation(data.examples(), FOLDS, settings.seed());
    progress.accept("cross-validating over letters, " + FOLDS + " folds");
    CrossValidation.Unseen unseen = validation.unseen(settings, data.whole());
    List<Prediction> raw = unseen.examples();
    List<Prediction> answers = validation.calibrated(raw);
    Calibration calibration = CalibrationFit.fit(raw);
    progress.accept("learning from the sentences around each sentence");
    ContextTraining training = new ContextTraining(data.whole(), unseen.letters(), calibration);
    Optional<ContextModel> context = training.train();
    List<Prediction> inLetters = training.answers(validation::fold);
    Map<String, List<Prediction>> baselines = baselines(wordList);
    Map<String, List<Prediction>> ablations = compare ? ablations() : Map.of();
    progress.accept("training on all");
    List<Event> events = data.examples().stream().map(e -> CrossValidation.event(e, settings)).toList();
    AbstractModel model = settings.train(events);
    String version = version(events, context);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PolarityModelFile.write(model, settings.features(), calibration, context, version, out);
    String card = new ModelCard(data, settings, version, out.size(), calibration)
        .text(answers, inLetters, baselines, ablations);
    return new Trained(out.toByteArray(), card);
  }

  private void check() throws TrainingException {
    for (Polarity polarity : List.of(Polarity.STRENGTH, Polarity.WEAKNESS)) {
      if (data.examples().stream().noneMatch(e -> e.label() == polarity)) {
        throw new TrainingException("There is nothing to learn from: no text is labelled " + polarity.code() + ".");
      }
    }
    long letters = data.examples().stream().filter(LabelledText::isRead)
        .map(LabelledText::document).distinct().count();
    if (letters < FOLDS) {
      throw new TrainingException("The sentences to measure on are of " + letters
          + " letters; at least " + FOLDS + " are needed (give --sentences or --labels).");
    }
  }

  private Map<String, List<Prediction>> baselines(Optional<Path> wordList) throws IOException, TrainingException {
    List<LabelledText> read = data.examples().stream().filter(LabelledText::isRead).toList();
    Map<String, List<Prediction>> baselines = new LinkedHashMap<>();
    baselines.put("majority (all strengths)", read.stream().map(e -> Prediction.sure(e, Polarity.STRENGTH)).toList());
    if (wordList.isPresent()) {
      SentimentList list = SentimentList.read(wordList.get());
      baselines.put("sentiment word list (" + wordList.get().getFileName() + ")",
          read.stream().map(e -> Prediction.sure(e, list.polarity(e.text()))).toList());
    }
    progress.accept("measuring a plain model");
    baselines.put("words alone", compared(data.examples(), settings.with(FeatureSet.WORDS)));
    return baselines;
  }

  private Map<String, List<Prediction>> ablations() throws IOException {
    Map<String, List<Prediction>> ablations = new LinkedHashMap<>();
    progress.accept("measuring all features");
    ablations.put("the model", compared(data.examples(), settings));
    for (String name : settings.features().names()) {
      progress.accept("measuring without " + name);
      ablations.put("without " + name, compared(data.examples(), settings.with(settings.features().without(name))));
    }
    progress.accept("measuring without labels by heading");
    ablations.put("without labels by heading",
        compared(data.examples().stream().filter(LabelledText::isRead).toList(), settings));
    progress.accept("measuring OpenNLP's trainer");
    ablations.put("by OpenNLP's MAXENT_QN", compared(data.examples(), settings.withQuasiNewton()));
    return ablations;
  }

  private List<Prediction> compared(List<LabelledText> examples, TrainingSettings way) throws IOException {
    CrossValidation validation = new CrossValidation(examples, FOLDS_COMPARED_OF, settings.seed());
    return validation.calibrated(validation.answers(way, FOLDS_COMPARED));
  }

  /** The first digits of the SHA-256 of the settings, of every example as the model sees it, and of the context's weights. */
  private String version(List<Event> events, Optional<ContextModel> context) {
    List<String> all = new ArrayList<>(List.of(settings.toString()));
    events.forEach(e -> all.add(e.getOutcome() + " " + String.join(" ", e.getContext())));
    context.ifPresent(c -> all.add(c.text()));
    return Sha256.hex(String.join("\n", all).getBytes(StandardCharsets.UTF_8)).substring(0, VERSION_DIGITS);
  }
}
