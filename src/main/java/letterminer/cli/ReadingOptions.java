package letterminer.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import letterminer.Letterminer;
import letterminer.panel.OwnArea;
import letterminer.polarity.PointJudge;
import letterminer.profile.Profile;
import letterminer.profile.ProfileLoader;
import letterminer.worker.LocalMiner;
import picocli.CommandLine.Mixin;

/** Everything that decides what is found in a file: the options that a run hands on to its workers. */
final class ReadingOptions {
  @Mixin private final ProfileOption profiles;

  @Mixin private StructureOption structure;

  @Mixin private OcrOption ocr;

  @Mixin private final ClassifierOption classifier;

  ReadingOptions() {
    this(new Bundled());
  }

  ReadingOptions(Bundled bundled) {
    profiles = new ProfileOption(bundled);
    classifier = new ClassifierOption(bundled);
  }

  /** What reads files in this process. */
  LocalMiner miner(long mostOutput) {
    Ahead<PointJudge> ahead = new Ahead<>(classifier::judge).begin();
    List<Profile> known = profiles.load();
    PointJudge judge = ahead.get();
    Letterminer letterminer = Letterminer.builder()
        .profiles(known).structure(structure.value()).judge(judge).scans(ocr.scans()).build();
    return new LocalMiner(letterminer, mostOutput, judge.version());
  }

  /** What areas of the researcher's own families are in comparisons. */
  List<OwnArea> areas() {
    return profiles.areas();
  }

  /** The profiles that letters are read by. */
  List<Profile> profiles() {
    return profiles.load();
  }

  /** What reads the polarity of sentences. */
  PointJudge judge() {
    return classifier.judge();
  }

  /** Says what is wrong with an option, in the words of the command, before any process is started. */
  void check() {
    profiles.check();
    classifier.check();
  }

  /** Whether pages may have to be painted, which takes memory. */
  boolean paints() {
    return ocr.paints();
  }

  /** The same options as arguments. */
  List<String> arguments() {
    List<String> arguments = new ArrayList<>(profiles.arguments());
    arguments.addAll(structure.arguments());
    arguments.addAll(ocr.arguments());
    arguments.addAll(classifier.arguments());
    return arguments;
  }

  /** Adds what results depend on. */
  RunIdentity identity() throws IOException {
    RunIdentity identity = new RunIdentity().withProgram()
        .with("bundled-profiles", ProfileLoader.bundledHash())
        .with("structure", structure.value().name().toLowerCase(Locale.ROOT));
    ocr.addTo(identity);
    profiles.addTo(identity);
    classifier.addTo(identity);
    return identity;
  }
}
