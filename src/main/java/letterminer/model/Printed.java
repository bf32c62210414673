package letterminer.model;

import java.util.Optional;

/**
 * The words of a document that are the evidence of a value.
 *
 * @param text the words as printed, white space normalised
 * @param page page of the file that they begin on, from 1
 * @param box their place on that page; absent for text files
 */
public record Printed(String text, int page, Optional<BoundingBox> box) {}
