package letterminer.input;

/** A document that stands for what could not be had. */
record FailedDocument(String name, InputException reason) implements SingleDocument {
  @Override
  public byte[] read(long most) throws InputException {
    throw reason;
  }
}
