package letterminer.reading;

import letterminer.model.BoundingBox;

/**
 * A word that OCR may have misread.
 *
 * @param page page of the file
 * @param box its place
 * @param text what was read
 */
public record DoubtfulWord(int page, BoundingBox box, String text) {}
