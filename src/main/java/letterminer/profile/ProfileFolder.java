package letterminer.profile;

import java.util.List;

/**
 * A folder of profiles that is checked.
 *
 * @param profiles the profiles that letters are read with, including the bundled ones; empty if a file has an error
 * @param own the profiles of the folder
 * @param phrases the phrases of its files
 * @param findings mistakes and doubtful settings in its files
 */
public record ProfileFolder(List<Profile> profiles, List<OwnProfile> own, List<OwnProfile.PlacedPhrase> phrases, List<Finding> findings) {
  public ProfileFolder {
    profiles = List.copyOf(profiles);
    own = List.copyOf(own);
    phrases = List.copyOf(phrases);
    findings = List.copyOf(findings);
  }

  /** Whether a file has an error, in which case no letter can be read with these profiles. */
  public boolean isBroken() {
    return profiles.isEmpty();
  }
}
