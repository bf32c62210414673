package letterminer.input;

/** A document for an input that could not be opened. */
record FailedDocument(String name, InputException reason) implements SingleDocument {
  @Override
  public byte[] read(long most) throws InputException {
    throw reason;
  }
}
