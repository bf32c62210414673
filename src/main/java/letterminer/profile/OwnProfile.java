package letterminer.profile;

import java.nio.file.Path;
import java.util.List;

/**
 * A profile of a folder, with what its own file contains.
 *
 * @param profile the profile that letters are read with
 * @param place file and line of its beginning, followed by a colon and a space
 * @param file the profile's file
 * @param replaces whether it replaces a bundled profile
 * @param examples its examples
 */
public record OwnProfile(
    Profile profile, String place, Path file, boolean replaces, List<PlacedExample> examples) {

  /**
   * A phrase of the file.
   *
   * @param place file and line, followed by a colon and a space
   * @param key the keys that lead to it
   */
  public record PlacedPhrase(String place, String key, Phrase phrase) {}

  /** An example of the file, with file and line. */
  public record PlacedExample(String place, Example example) {}

  public OwnProfile {
    examples = List.copyOf(examples);
  }
}
