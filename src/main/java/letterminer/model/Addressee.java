package letterminer.model;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.Optional;

/**
 * A person that a letter is addressed to.
 *
 * @param title form of address as printed ({@code Mr}, {@code Dr}), if any
 * @param name name without the title
 * @param role position held, as printed
 * @param organisation organisation that the person works for, as printed
 * @param address the remaining lines, joined by {@code ", "}
 * @param printed the lines that all of this was read from
 */
public record Addressee(
    Optional<String> title,
    String name,
    Optional<String> role,
    Optional<String> organisation,
    Optional<String> address,
    @JsonUnwrapped Printed printed) {}
