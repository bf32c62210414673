package letterminer.model;

import java.util.Optional;

/**
 * A judgement that is absent.
 *
 * @param area id of the area; absent where the profile knows none by the label
 * @param label the area as printed, or the profile's name of it
 * @param reason why it is absent
 */
public record MissingJudgement(Optional<String> area, String label, MissingReason reason) {}
