package letterminer.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import letterminer.Letterminer;
import letterminer.dataset.Cells;
import letterminer.dataset.Dataset;
import letterminer.dataset.FileRenderer;
import letterminer.polarity.PointJudge;
import letterminer.polarity.SentenceReader;
import letterminer.profile.Profile;
import letterminer.worker.LocalMiner;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Everything that decides what a file's rows are: the options that a run hands on to its workers. */
final class ReadingOptions {
  @Mixin private final ProfileOption profiles;

  @Mixin private StructureOption structure;

  @Mixin private final ClassifierOption classifier;

  @Option(
      names = "--sentences",
      description = "Write sentences.csv too: every sentence of narrative and of points, with its polarity.")
  private boolean sentences;

  @Option(
      names = "--safe-csv",
      description = "Write an apostrophe before each cell that a spreadsheet would run as a formula.")
  private boolean safe;

  ReadingOptions() {
    this(new Bundled());
  }

  ReadingOptions(Bundled bundled) {
    profiles = new ProfileOption(bundled);
    classifier = new ClassifierOption(bundled);
  }

  Dataset dataset() {
    return new Dataset(sentences, safe ? Cells.SAFE_FOR_SPREADSHEETS : Cells.AS_THEY_ARE);
  }

  /** What reads files in this process. */
  LocalMiner miner(long mostOutput) {
    Ahead<PointJudge> ahead = new Ahead<>(classifier::judge).begin();
    List<Profile> known = profiles.load();
    PointJudge judge = ahead.get();
    Letterminer letterminer = Letterminer.with(known, structure.value(), judge);
    Optional<SentenceReader> reader = sentences ? Optional.of(new SentenceReader(judge)) : Optional.empty();
    return new LocalMiner(letterminer, new FileRenderer(dataset(), reader, mostOutput), judge.version());
  }

  /** Says what is wrong with an option, in the words of the command, before any process is started. */
  void check() {
    profiles.check();
    classifier.check();
  }

  /** The same options as arguments. */
  List<String> arguments() {
    List<String> arguments = new ArrayList<>(profiles.arguments());
    arguments.addAll(structure.arguments());
    arguments.addAll(classifier.arguments());
    if (sentences) {
      arguments.add("--sentences");
    }
    if (safe) {
      arguments.add("--safe-csv");
    }
    return arguments;
  }

  /** Adds what results depend on. */
  RunIdentity identity() throws IOException {
    RunIdentity identity = new RunIdentity().withProgram()
        .with("sentences", sentences).with("safe", safe).with("structure", structure.value());
    profiles.addTo(identity);
    classifier.addTo(identity);
    return identity;
  }
}
