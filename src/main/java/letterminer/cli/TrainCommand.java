package letterminer.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import letterminer.Letterminer;
import letterminer.training.PolarityTraining;
import letterminer.training.ThemeTraining;
import letterminer.training.TrainingData;
import letterminer.training.TrainingException;
import letterminer.training.TrainingSettings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Trains a polarity model and writes its card. */
@Command(
    name = "train",
    mixinStandardHelpOptions = true,
    description = "Trains a polarity model on letters, whose headings label their points, and on sentences labelled by "
        + "reading; with --themes a theme model, on points labelled by reading. Measures it by cross-validation over "
        + "letters and writes a model card beside it. The same inputs and seed give the same bytes.",
    exitCodeListHeading = "%nExit status:%n",
    exitCodeList = {"0:the model and its card were written", "2:wrong usage, or nothing was written"},
    footer = {
      "",
      "Example:",
      "  letterminer train archive --sentences sentences --labels models/polarity-labels.tsv \\",
      "      --examples models/examples.tsv -o my-model.bin",
    })
final class TrainCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(arity = "1..*", paramLabel = "LETTERS", description = "Letters: files, or folders with everything below them.")
  private List<Path> letters;

  @Option(
      names = "--sentences",
      paramLabel = "DIR",
      description = "Folder with sentences.tsv (id, family, file, sentence) and labels.tsv (id, label), "
          + "without header rows: a sample of sentences labelled by reading. Figures are measured on it.")
  private List<Path> sentences = List.of();

  @Option(
      names = "--labels",
      paramLabel = "FILE",
      description = "Labels of sentences of the letters, by fingerprint (see models/README.md).")
  private List<Path> labels = List.of();

  @Option(
      names = "--examples",
      paramLabel = "FILE",
      description = "Sentences written only for training, of kinds that are rare in letters: label, tab, sentence.")
  private List<Path> examples = List.of();

  @Option(
      names = "--themes",
      paramLabel = "FILE",
      description = "Train the model of themes instead, on points of the letters labelled by fingerprint (see "
          + "models/README.md).")
  private Path themes;

  @Option(
      names = "--blind",
      paramLabel = "FILE",
      description = "With --themes: labels of points used for measuring and not for training.")
  private Path blind;

  @Option(names = {"-o", "--output"}, paramLabel = "FILE", required = true,
      description = "File for the model; its card is written next to it, ending in .md.")
  private Path output;

  @Option(names = "--seed", paramLabel = "N", defaultValue = "42",
      description = "Seed of the order of examples and of the folds (default: ${DEFAULT-VALUE}).")
  private int seed;

  @Option(names = "--compare",
      description = "Measure the model without each feature and OpenNLP's own trainer too; takes minutes.")
  private boolean compare;

  @Option(names = "--word-list", paramLabel = "FILE",
      description = "A sentiment word list (word, tab, score a line) to measure against.")
  private Path wordList;

  @Mixin private ProfileOption profiles;

  /** A model and its card. */
  private record Trained(byte[] model, String card) {}

  @Override
  public Integer call() {
    PrintWriter err = spec.commandLine().getErr();
    for (Path input : letters) {
      if (!Files.exists(input)) {
        throw new ParameterException(spec.commandLine(), "There is no file or folder " + input + ".");
      }
    }
    checkKind();
    checkOutput();
    try {
      err.println("letterminer: reading the letters");
      Consumer<String> progress = step -> err.println("letterminer: " + step);
      Trained trained = themes == null ? polarity(progress) : themes(progress);
      Files.write(output, trained.model());
      Files.writeString(card(), trained.card(), StandardCharsets.UTF_8);
      err.println("letterminer: written: " + output + " and " + card() + ".");
      return 0;
    } catch (TrainingException e) {
      err.println("letterminer: " + e.getMessage());
    } catch (IOException e) {
      err.println("letterminer: training failed: " + e + ".");
    }
    return 2;
  }

  private Trained polarity(Consumer<String> progress) throws IOException, TrainingException {
    TrainingData data = TrainingData.gather(
        reader(), letters, sentences, labels, examples);
    PolarityTraining.Trained trained =
        new PolarityTraining(data, TrainingSettings.defaults().withSeed(seed), progress)
            .train(compare, Optional.ofNullable(wordList));
    return new Trained(trained.model(), trained.card());
  }

  private Trained themes(Consumer<String> progress) throws IOException, TrainingException {
    ThemeTraining.Trained trained =
        new ThemeTraining(seed, progress).train(reader(), letters, themes, Optional.ofNullable(blind));
    return new Trained(trained.model(), trained.card());
  }

  private Letterminer reader() {
    return Letterminer.builder().profiles(profiles.load()).withoutClassifier().build();
  }

  /** Options of one kind of model do not apply to the other. */
  private void checkKind() {
    boolean ofPolarity = !sentences.isEmpty() || !labels.isEmpty() || !examples.isEmpty() || compare || wordList != null;
    if (themes != null && ofPolarity) {
      throw new ParameterException(spec.commandLine(), "--themes trains a model of themes: leave out --sentences, "
          + "--labels, --examples, --compare and --word-list, which are for polarity.");
    }
    if (themes == null && blind != null) {
      throw new ParameterException(spec.commandLine(), "--blind is for models of themes; add --themes FILE.");
    }
  }

  /** Checked before the work, not after it. */
  private void checkOutput() {
    Path folder = output.toAbsolutePath().getParent();
    String wrong = folder == null || Files.isDirectory(output) ? output + " is a folder."
        : !Files.isDirectory(folder) ? "The folder for " + output + " does not exist."
        : card().equals(output) ? output + " would be overwritten by its card; let it not end in .md."
        : wordList != null && !Files.isRegularFile(wordList) ? "There is no file " + wordList + "."
        : "";
    if (!wrong.isEmpty()) {
      throw new ParameterException(spec.commandLine(), wrong);
    }
  }

  private Path card() {
    String name = output.getFileName().toString();
    int dot = name.lastIndexOf('.');
    return output.resolveSibling((dot > 0 ? name.substring(0, dot) : name) + ".md");
  }
}
