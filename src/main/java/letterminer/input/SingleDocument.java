package letterminer.input;

import java.io.IOException;

/** A source of one document: itself. */
interface SingleDocument extends InputDocument, Source {
  @Override
  default int known() {
    return 1;
  }

  @Override
  default void each(Inputs.Taker taker) throws IOException {
    taker.take(this);
  }
}
