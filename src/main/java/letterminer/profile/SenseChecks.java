package letterminer.profile;

import java.util.List;
import letterminer.yaml.YamlValue;

/** Looks in a profile that can be read for what makes no sense. Stateless. */
final class SenseChecks {
  /** Looks for one kind of nonsense. */
  private interface Check {
    void of(Profile profile, YamlValue yaml, Findings findings);
  }

  private static final List<Check> CHECKS = List.of(
      RecognitionChecks::check, GradeChecks::check, AreaChecks::check, HeaderChecks::check, ListChecks::check);

  private SenseChecks() {}

  /**
   * Looks at a profile.
   *
   * @param yaml what it was read from, laid over what it extends
   */
  static void check(Profile profile, YamlValue yaml, Findings findings) {
    CHECKS.forEach(check -> check.of(profile, yaml, findings));
  }
}
