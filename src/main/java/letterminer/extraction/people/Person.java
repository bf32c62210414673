package letterminer.extraction.people;

import java.util.Optional;

/**
 * A name read from the start of a line.
 *
 * @param title form of address, if any
 * @param name the name without title and honours
 * @param rest the rest of the line: an office, a body, or nothing
 */
public record Person(Optional<String> title, String name, String rest) {}
