package letterminer.profile;

import java.util.Optional;

/**
 * A sentence that states a grade.
 *
 * @param phrase the wording, with {@code {grade}} in it unless it means one grade by itself
 * @param area id of the area it speaks of; absent where it is the one whose section it stands in
 * @param grade canonical form of the grade that the wording means; absent where it names one
 */
public record Narrative(Phrase phrase, Optional<String> area, Optional<String> grade) {}
