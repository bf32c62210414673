package letterminer.input;

import java.io.IOException;

/** A document that stands for what could not be had. */
record FailedDocument(String name, InputException reason) implements InputDocument, Source {
  @Override
  public int known() {
    return 1;
  }

  @Override
  public void each(Inputs.Taker taker) throws IOException {
    taker.take(this);
  }

  @Override
  public byte[] read(long most) throws InputException {
    throw reason;
  }
}
