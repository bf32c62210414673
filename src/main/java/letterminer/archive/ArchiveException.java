package letterminer.archive;

import letterminer.model.ProblemCode;

/** Thrown when an archive, or an entry of it, cannot be unpacked. Its message is a sentence for the user. */
public final class ArchiveException extends Exception {
  private static final long serialVersionUID = 1;

  private final ProblemCode code;

  public ArchiveException(ProblemCode code, String message) {
    super(message);
    this.code = code;
  }

  public ProblemCode code() {
    return code;
  }
}
