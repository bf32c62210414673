package letterminer.values;

import java.util.Optional;
import letterminer.model.BoundingBox;

/**
 * Where a value is printed.
 *
 * @param page page of the file, from 1
 * @param box its place on that page; absent in text files
 * @param text the words there, as printed
 */
public record PrintedPlace(int page, Optional<BoundingBox> box, String text) {}
