package letterminer.cli;

import java.util.List;
import letterminer.polarity.PolarityClassifier;
import letterminer.profile.Profile;
import letterminer.profile.ProfileLoader;

/**
 * What comes with the program and takes a good part of a start to load: profiles and model. A command that
 * needs them whatever its options are has them loaded while those are looked at.
 */
final class Bundled {
  private final Ahead<List<Profile>> profiles = new Ahead<>(ProfileLoader::bundled);
  private final Ahead<PolarityClassifier> classifier = new Ahead<>(PolarityClassifier::bundled);

  /** Begins to load, on one other thread: the rest of a start keeps another processor busy. */
  void begin() {
    new Ahead<>(() -> {
      profiles.get();
      return classifier.get();
    }).begin();
  }

  List<Profile> profiles() {
    return profiles.get();
  }

  PolarityClassifier classifier() {
    return classifier.get();
  }
}
