package letterminer.office;

import letterminer.reading.FontStyle;

/**
 * Characters of one look.
 *
 * @param text its characters; besides them {@link #TAB}, {@link #LINE}, {@link #PAGE} and {@link #PAGE_SEEN}
 * @param style how they are set
 * @param raised whether they stand above the line, as the number of a footnote does
 */
record Span(String text, FontStyle style, boolean raised) {
  static final char TAB = '\t';

  /** The end of a line that the author wanted. */
  static final char LINE = '\n';

  /** The end of a page that the author wanted. */
  static final char PAGE = '\f';

  /** The end of a page as the word processor last saw it: no further page if the page has only just begun. */
  static final char PAGE_SEEN = '\u000B';

  Span(String text, FontStyle style) {
    this(text, style, false);
  }
}
