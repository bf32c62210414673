package letterminer;

import java.util.List;
import letterminer.model.Letter;
import letterminer.model.Problem;

/**
 * What one file gave.
 *
 * @param letters its letters; none if it could not be read or holds none
 * @param problems what was wrong with the file, for files without letters; a letter has its own
 * @param fingerprint of the file's words, equal for files with the same text whatever their bytes; empty
 *     if nothing was read
 */
public record LetterFile(List<Letter> letters, List<Problem> problems, String fingerprint) {}
