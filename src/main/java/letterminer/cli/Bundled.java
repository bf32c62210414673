package letterminer.cli;

import java.util.List;
import letterminer.polarity.PolarityClassifier;
import letterminer.profile.Profile;
import letterminer.profile.ProfileLoader;

/**
 * The bundled profiles and model, which take a large part of a start to load. A command that
 * always needs them loads them while its options are parsed.
 */
final class Bundled {
  private final Ahead<List<Profile>> profiles = new Ahead<>(ProfileLoader::bundled);
  private final Ahead<PolarityClassifier> classifier = new Ahead<>(PolarityClassifier::bundled);

  /** Starts loading on one other thread: the rest of a start keeps another processor busy. */
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
