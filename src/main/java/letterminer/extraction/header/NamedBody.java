package letterminer.extraction.header;

import java.util.Optional;
import letterminer.extraction.part.Quote;
import letterminer.model.Authority;

/**
 * The body that a letter is about, as found.
 *
 * @param place its name as printed
 * @param authority the resolved body
 * @param doubt why a reference list does not confirm it
 */
public record NamedBody(Quote place, Authority authority, Optional<String> doubt) {}
