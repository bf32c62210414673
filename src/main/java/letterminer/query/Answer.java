package letterminer.query;

import java.io.IOException;
import java.util.List;

/** Takes the rows of an answer. For one thread; may be used for one answer after another. */
public interface Answer {
  /** Begins an answer with the names of its columns. */
  void begin(List<String> names) throws IOException;

  /** Takes a row: nulls, booleans, numbers, texts, lists and maps of these. */
  void row(List<Object> values) throws IOException;

  /** Ends the answer. */
  void end() throws IOException;
}
