package letterminer.extraction;

/**
 * A place where a grade should stand and none could be read with certainty.
 *
 * @param area id of the area
 * @param label the area as printed
 * @param text what stands there
 * @param outsideScale whether it is a grade by its form, but not one of the scale
 * @param page page of the file
 */
public record UnreadRow(
    String area, String label, String text, boolean outsideScale, int page) {}
