package letterminer.input;

import java.util.Optional;

/** An input of one document: itself. */
interface SingleDocument extends InputDocument, InputSource {
  @Override
  default int known() {
    return 1;
  }

  @Override
  default Documents open() {
    return new Documents() {
      private boolean taken;

      @Override
      public Optional<InputDocument> next() {
        boolean first = !taken;
        taken = true;
        return first ? Optional.of(SingleDocument.this) : Optional.empty();
      }

      @Override
      public void close() {}
    };
  }
}
