package letterminer.batch;

/** The inputs of a run contain no document, and its tables would be empty. Nothing was written. */
public final class NoDocumentsException extends Exception {
  private static final long serialVersionUID = 1;
}
