package letterminer.profile;

import java.util.List;

/**
 * A profile measured against a letter.
 *
 * @param profile the profile
 * @param score sum of the weights of the signals found, and 2 for a date within the profile's
 * @param fits whether the score reaches what the profile needs
 * @param reasons what was found, one line each
 * @param missing what was not found and how near the letter came to it, one line each; only if requested
 */
public record Choice(Profile profile, int score, boolean fits, List<String> reasons, List<String> missing) {
  public Choice {
    reasons = List.copyOf(reasons);
    missing = List.copyOf(missing);
  }

  /** A choice without the list of what was not found. */
  public Choice(Profile profile, int score, boolean fits, List<String> reasons) {
    this(profile, score, fits, reasons, List.of());
  }

  Choice withMissing(List<String> lines) {
    return new Choice(profile, score, fits, reasons, lines);
  }
}
