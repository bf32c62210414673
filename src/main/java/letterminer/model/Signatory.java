package letterminer.model;

import java.util.Optional;

/** A person who signs a letter, by the printed name (not the handwriting above it), and the role. */
public record Signatory(String name, Optional<String> role) {}
