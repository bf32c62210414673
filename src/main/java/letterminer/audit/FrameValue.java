package letterminer.audit;

/**
 * A value that may be drawn.
 *
 * @param id its id in the tables
 * @param cell its field and how sure the program was of it
 */
record FrameValue(String id, SampleCell cell) {}
