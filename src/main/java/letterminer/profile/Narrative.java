package letterminer.profile;

import java.util.Optional;

/**
 * A sentence that states a grade.
 *
 * @param phrase the wording, with {@code {grade}} in it
 * @param area id of the area it speaks of; absent where it is the one whose section it stands in
 */
public record Narrative(Phrase phrase, Optional<String> area) {}
