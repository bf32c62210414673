package letterminer.query;

/** Thrown when a run cannot be queried, or a statement is wrong. The message is one or more complete sentences. */
public final class QueryException extends Exception {
  private static final long serialVersionUID = 1;

  QueryException(String message) {
    super(message);
  }
}
