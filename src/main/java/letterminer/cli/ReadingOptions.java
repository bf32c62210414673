package letterminer.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import letterminer.Letterminer;
import letterminer.engine.ReadingPlan;
import letterminer.panel.OwnArea;
import letterminer.polarity.PointJudge;
import letterminer.profile.Profile;
import letterminer.profile.ProfileLoader;
import letterminer.worker.LocalMiner;
import picocli.CommandLine.Mixin;

/** Everything that affects what is found in a file: the options that a run passes on to its workers. */
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

  /** Reads files in this process. */
  LocalMiner miner(long mostOutput) {
    Ahead<PointJudge> ahead = new Ahead<>(classifier::judge).begin();
    List<Profile> known = profiles.load();
    PointJudge judge = ahead.get();
    Letterminer letterminer = Letterminer.builder()
        .profiles(known).structure(structure.value()).judge(judge).scans(ocr.scans()).build();
    return new LocalMiner(letterminer, mostOutput, judge.version());
  }

  /** How areas of the researcher's own families are compared. */
  List<OwnArea> areas() {
    return profiles.areas();
  }

  /** The profiles that letters are read with. */
  List<Profile> profiles() {
    return profiles.load();
  }

  /** Reads the polarity of sentences. */
  PointJudge judge() {
    return classifier.judge();
  }

  /** Reports mistakes in an option, with the command's own names, before any process is started. */
  void check() {
    profiles.check();
    classifier.check();
  }

  /** The same as a plan for engines. */
  ReadingPlan plan(LimitOptions limits) {
    List<String> arguments = new ArrayList<>(structure.arguments());
    arguments.addAll(ocr.arguments());
    return new ReadingPlan(
        arguments, profiles.argument(), classifier.argument(), classifier.least(), ocr.paints(), limits.limits(),
        limits.mostBytes(), limits.mostOutput());
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
