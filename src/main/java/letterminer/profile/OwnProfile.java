package letterminer.profile;

import java.nio.file.Path;
import java.util.List;

/**
 * A profile of a folder, with what it says by itself.
 *
 * @param profile what letters are read by
 * @param place file and line of its beginning, with a colon and a space behind
 * @param file its file
 * @param replaces whether it takes the place of a bundled one
 * @param examples its examples
 */
public record OwnProfile(
    Profile profile, String place, Path file, boolean replaces, List<PlacedExample> examples) {

  /**
   * A phrase of the file.
   *
   * @param place file and line, with a colon and a space behind
   * @param key the keys that lead to it
   */
  public record PlacedPhrase(String place, String key, Phrase phrase) {}

  /** An example of the file, with file and line. */
  public record PlacedExample(String place, Example example) {}

  public OwnProfile {
    examples = List.copyOf(examples);
  }
}
