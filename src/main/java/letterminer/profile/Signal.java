package letterminer.profile;

/**
 * A wording that identifies letters of a profile.
 *
 * @param phrase the wording
 * @param in where it must occur
 * @param weight how strongly it counts, greater than 0
 */
record Signal(Phrase phrase, Place in, int weight) {

  /** Where a signal may occur. */
  public enum Place {
    /** In the subject line or a heading before the body. */
    SUBJECT,
    /** In the title at the top of a report's first page, which has the report's dates below it. */
    TITLE,
    /** In the lines above the salutation, its date included. */
    LETTERHEAD,
    /** The whole salutation: a line that addresses somebody before the body, not a mention of one. */
    SALUTATION,
    /** The whole line that closes the letter. */
    CLOSING,
    /** A whole heading or short line anywhere. */
    HEADING,
    /** A whole cell of a table. */
    TABLE,
    /** Anywhere. */
    TEXT
  }
}
