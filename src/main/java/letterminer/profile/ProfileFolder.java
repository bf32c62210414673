package letterminer.profile;

import java.util.List;

/**
 * A folder of profiles as it is checked.
 *
 * @param profiles those that letters are read with, the bundled ones included; none if a file has an error
 * @param own those of the folder
 * @param phrases the phrases of its files
 * @param findings what is wrong or makes no sense in its files
 */
public record ProfileFolder(List<Profile> profiles, List<OwnProfile> own, List<OwnProfile.PlacedPhrase> phrases, List<Finding> findings) {
  public ProfileFolder {
    profiles = List.copyOf(profiles);
    own = List.copyOf(own);
    phrases = List.copyOf(phrases);
    findings = List.copyOf(findings);
  }

  /** Whether a file has an error, so that no letter can be read with these profiles. */
  public boolean isBroken() {
    return profiles.isEmpty();
  }
}
