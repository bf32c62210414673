package letterminer.model;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.Optional;

/**
 * A person who signs a letter.
 *
 * @param name the printed name, not the handwriting above it
 * @param role office held, as printed
 * @param printed the lines that both were read from
 */
public record Signatory(String name, Optional<String> role, @JsonUnwrapped Printed printed) {}
