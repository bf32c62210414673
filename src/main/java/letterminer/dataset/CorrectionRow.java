package letterminer.dataset;

import java.util.Optional;
import letterminer.model.Letter;
import letterminer.model.ValueCorrection;

/**
 * A person's mark in {@code corrections.csv}.
 *
 * @param letter the letter, if the run has it
 * @param letterId its id
 * @param file its file
 * @param correction the mark and its outcome
 */
public record CorrectionRow(Optional<Letter> letter, String letterId, String file, ValueCorrection correction) {}
