package letterminer.audit;

/**
 * A value or a page that was drawn.
 *
 * @param letter the letter's id
 * @param cell the cell that it was drawn from
 * @param id the value's id; of a page {@code LETTER-page-N}
 * @param page the page of the file; 0 for a value
 */
record Drawn(String letter, SampleCell cell, String id, int page) {}
