package letterminer.catalogue;

/** A catalogue that cannot be used; the message is a sentence that names the line and says what to do. */
public final class CatalogueException extends Exception {
  private static final long serialVersionUID = 1;

  CatalogueException(String message) {
    super(message);
  }
}
