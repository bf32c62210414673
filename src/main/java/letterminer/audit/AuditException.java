package letterminer.audit;

/** An audit that cannot be drawn or used; the message is a sentence or two for the user. */
public final class AuditException extends Exception {
  private static final long serialVersionUID = 1;

  public AuditException(String message) {
    super(message);
  }
}
