package letterminer.corrections;

/** A correction cannot be applied to the letter as it is read now; the message is a sentence that says why. */
final class Unfit extends Exception {
  private static final long serialVersionUID = 1;

  Unfit(String message) {
    super(message);
  }
}
