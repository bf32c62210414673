package letterminer.query;

/** A run cannot be queried, or a statement is wrong; the message is one or more whole sentences. */
public final class QueryException extends Exception {
  private static final long serialVersionUID = 1;

  QueryException(String message) {
    super(message);
  }
}
