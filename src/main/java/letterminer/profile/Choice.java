package letterminer.profile;

import java.util.List;

/**
 * A profile measured against a letter.
 *
 * @param profile the profile
 * @param score sum of the weights of the signals found, and 2 for a date within the profile's
 * @param fits whether the score reaches what the profile needs
 * @param reasons what was found, a line each
 */
public record Choice(Profile profile, int score, boolean fits, List<String> reasons) {}
