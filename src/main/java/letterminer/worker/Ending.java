package letterminer.worker;

/**
 * How a document ended in a worker.
 *
 * @param how how it ended
 * @param content the result's bytes, if there is a result
 * @param timeout which limit was exceeded, if one was
 * @param status the exit status of the process, if it ended
 */
record Ending(How how, byte[] content, String timeout, int status) {
  /** How a document ends. */
  enum How {
    /** With a result. */
    ANSWERED,
    /** It exceeded a time limit. */
    OVERDUE,
    /** The process ended, because of this document or of another one. */
    LOST
  }

  static Ending answered(byte[] content) {
    return new Ending(How.ANSWERED, content, "", 0);
  }

  static Ending overdue(String timeout) {
    return new Ending(How.OVERDUE, new byte[0], timeout, 0);
  }

  static Ending lost(int status) {
    return new Ending(How.LOST, new byte[0], "", status);
  }
}
