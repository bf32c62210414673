package letterminer.ocr;

/**
 * A word as OCR read it, in dots of the picture.
 *
 * @param line number of its line on the page
 * @param confidence 0 to 100
 */
record ReadWord(int line, int left, int top, int right, int bottom, double confidence, String text) {}
