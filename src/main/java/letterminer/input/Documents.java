package letterminer.input;

import java.util.Optional;

/**
 * Documents in the order of the inputs, pulled one by one. For one thread; to be closed, because an archive may be
 * open.
 */
public interface Documents extends AutoCloseable {
  /**
   * The next document, if there is one. Its content can be read until the next one is asked for. What cannot be
   * opened is a document as well, whose content says why.
   */
  Optional<InputDocument> next();

  @Override
  void close();
}
