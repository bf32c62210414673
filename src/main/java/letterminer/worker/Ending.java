package letterminer.worker;

/**
 * What became of a document in a worker.
 *
 * @param how how it ended
 * @param content the result's bytes, if it was answered
 * @param clock which clock ran out, if one did
 * @param status the exit status of the process, if that ended
 */
record Ending(How how, byte[] content, String clock, int status) {
  /** How a document ends. */
  enum How {
    /** With a result. */
    ANSWERED,
    /** Its own time was over. */
    OVERDUE,
    /** The process ended, because of it or of another document. */
    LOST
  }

  static Ending answered(byte[] content) {
    return new Ending(How.ANSWERED, content, "", 0);
  }

  static Ending overdue(String clock) {
    return new Ending(How.OVERDUE, new byte[0], clock, 0);
  }

  static Ending lost(int status) {
    return new Ending(How.LOST, new byte[0], "", status);
  }
}
