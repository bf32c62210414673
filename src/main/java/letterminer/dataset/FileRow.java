package letterminer.dataset;

import java.util.List;
import java.util.Optional;
import letterminer.model.Outcome;

/**
 * A file of the input in {@code files.csv}.
 *
 * @param file its name in the tables
 * @param sha256 hash of its bytes; empty if it could not be read
 * @param bytes its size
 * @param outcome the outcome of reading it
 * @param pages number of its pages; 0 if they could not be counted
 * @param letters number of letters found in it
 * @param sameAs an earlier file of the run with the same text
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
