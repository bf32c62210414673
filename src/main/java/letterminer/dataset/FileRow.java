package letterminer.dataset;

import java.util.List;
import java.util.Optional;
import letterminer.model.Outcome;

/**
 * What {@code files.csv} says of a file of the input.
 *
 * @param file what it is called in the tables
 * @param sha256 of its bytes; empty where it could not be read
 * @param bytes its size
 * @param outcome how reading it ended
 * @param pages its pages, 0 where they could not be counted
 * @param letters how many letters were found in it
 * @param sameAs the file before it in the run that has the same text
 * @param pagesInNoLetter pages that belong to none of its letters: {@code 1-3}, {@code 16}
 */
public record FileRow(
    String file,
    String sha256,
    long bytes,
    Outcome outcome,
    int pages,
    int letters,
    Optional<String> sameAs,
    List<String> pagesInNoLetter) {}
