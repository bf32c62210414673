package letterminer.dataset;

import java.util.Optional;
import letterminer.model.Letter;
import letterminer.model.ValueCorrection;

/**
 * What {@code corrections.csv} says of a person's mark.
 *
 * @param letter the letter, if the run has it
 * @param letterId its id
 * @param file its file
 * @param correction the mark, and what became of it
 */
public record CorrectionRow(Optional<Letter> letter, String letterId, String file, ValueCorrection correction) {}
