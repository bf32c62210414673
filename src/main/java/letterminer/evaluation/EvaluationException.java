package letterminer.evaluation;

/** Thrown when gold or a run cannot be used. Its message names the file and says what to do. */
public final class EvaluationException extends Exception {
  private static final long serialVersionUID = 1L;

  public EvaluationException(String message) {
    super(message);
  }
}
