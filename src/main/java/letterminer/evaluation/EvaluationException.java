package letterminer.evaluation;

/** Says what is wrong with gold or a run, with the file and what to do. */
public final class EvaluationException extends Exception {
  private static final long serialVersionUID = 1L;

  public EvaluationException(String message) {
    super(message);
  }
}
