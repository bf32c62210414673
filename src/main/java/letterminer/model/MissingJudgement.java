package letterminer.model;

import java.util.Optional;

/**
 * A missing judgement.
 *
 * @param area id of the area; absent if the profile has none with this label
 * @param label the area as printed, or its name in the profile
 * @param reason why it is missing
 */
public record MissingJudgement(Optional<String> area, String label, MissingReason reason) {}
