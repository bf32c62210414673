package letterminer.profile;

import java.util.List;
import letterminer.yaml.YamlValue;

/** Looks for settings of a valid profile that make no sense. Stateless. */
final class SenseChecks {
  /** Looks for one kind of senseless setting. */
  private interface Check {
    void of(Profile profile, YamlValue yaml, Findings findings);
  }

  private static final List<Check> CHECKS = List.of(
      RecognitionChecks::check, GradeChecks::check, AreaChecks::check, HeaderChecks::check, ListChecks::check,
      PhraseChecks::checkTable);

  private SenseChecks() {}

  /**
   * Checks a profile.
   *
   * @param yaml what it was read from, merged with what it extends
   */
  static void check(Profile profile, YamlValue yaml, Findings findings) {
    CHECKS.forEach(check -> check.of(profile, yaml, findings));
  }
}
