package letterminer.values;

import java.util.Optional;

/**
 * Something that the reader of a letter should look at; a row of {@code problems.csv}.
 *
 * @param code what it is
 * @param severity {@code error}, {@code warning} or {@code note}
 * @param message a sentence that names what was wrong
 * @param page page of the file, where it has one
 */
public record ProblemNote(String code, String severity, String message, Optional<Integer> page) {}
