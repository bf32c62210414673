package letterminer.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import letterminer.input.FileNames;
import letterminer.polarity.PointJudge;
import letterminer.polarity.PolarityClassifier;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Which model reads polarity, and the confidence that it needs. */
final class ClassifierOption {
  private final Bundled bundled;

  @Spec(Spec.Target.MIXEE)
  private CommandSpec command;

  @Option(
      names = "--model",
      paramLabel = "FILE",
      description = "A polarity model made by 'letterminer train', to use in place of the bundled one.")
  private Path model;

  @Option(
      names = "--min-confidence",
      paramLabel = "P",
      defaultValue = "0",
      description = "Leave the polarity open where the classifier is less sure than P, 0 to 1 (default: "
          + "${DEFAULT-VALUE}). The model card lists the accuracy at each confidence.")
  private double least;

  ClassifierOption() {
    this(new Bundled());
  }

  ClassifierOption(Bundled bundled) {
    this.bundled = bundled;
  }

  /** The model as an argument; empty if the option is absent. */
  String argument() {
    return model == null ? "" : FileNames.argument(model);
  }

  void addTo(RunIdentity identity) throws IOException {
    identity.with("min-confidence", least);
    if (model != null) {
      identity.withContent("model", model);
    }
  }

  /** Reports mistakes in the options; the bundled model is not checked. */
  void check() {
    least();
    if (model != null) {
      load();
    }
  }

  double least() {
    if (!(least >= 0 && least <= 1)) {
      throw new ParameterException(
          command.commandLine(), "--min-confidence: " + least + " is not between 0 and 1.");
    }
    return least;
  }

  PolarityClassifier load() {
    if (model == null) {
      return bundled.classifier();
    }
    if (!Files.isRegularFile(model)) {
      throw new ParameterException(command.commandLine(), "--model: there is no file " + model + ".");
    }
    try {
      return PolarityClassifier.load(model);
    } catch (IOException e) {
      throw new BadFileException(
          command.commandLine(), "--model: " + model + " could not be read: " + e.getMessage() + ".");
    }
  }

  PointJudge judge() {
    double sure = least();
    return new PointJudge(load(), sure);
  }
}
