package letterminer.input;

import java.util.Optional;

/**
 * Documents in the order of the inputs, fetched one by one. Not thread-safe; must be closed, because an archive may
 * be open.
 */
public interface Documents extends AutoCloseable {
  /**
   * The next document, if there is one. Its content can be read until the next one is requested. An input that cannot
   * be opened is a document, too, whose content throws the reason.
   */
  Optional<InputDocument> next();

  @Override
  void close();
}
