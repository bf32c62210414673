package letterminer.query;

import java.io.IOException;
import java.util.List;

/** Receives the rows of an answer. Not thread-safe; may be reused for the next answer. */
public interface AnswerWriter {
  /** Begins an answer with the names of its columns. */
  void begin(List<String> names) throws IOException;

  /** Adds a row: nulls, booleans, numbers, texts, lists and maps of these. */
  void row(List<Object> values) throws IOException;

  /** Ends the answer. */
  void end() throws IOException;
}
