package letterminer.model;

import java.util.Optional;

/**
 * Words of a document by which a value can be checked: its evidence.
 *
 * @param text the words as printed, white space normalised
 * @param page page of the file that they begin on, from 1
 * @param box where they stand on that page; absent for text files
 */
public record Printed(String text, int page, Optional<BoundingBox> box) {}
