package letterminer.ocr;

/** Which pages are read by OCR. */
public enum OcrMode {
  /** Those whose text is missing or unusable. */
  AUTO,
  /** None. */
  NEVER,
  /** All pages of a PDF, whatever text they hold. */
  ALWAYS
}
