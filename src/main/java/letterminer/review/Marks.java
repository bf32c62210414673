package letterminer.review;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;

/** The corrections of a run, as the page sends and gets them. */
interface Marks {
  /**
   * Keeps a mark; when this returns, it is on the disk.
   *
   * @param mark as it was posted
   * @return as it was kept, with an id and a time
   */
  JsonNode add(ObjectNode mark) throws RequestException;

  /** The marks of a letter that hold now, in the order in which they were made. */
  List<JsonNode> of(String letter) throws RequestException;

  /** All marks that hold now. */
  List<JsonNode> all() throws RequestException;

  /** How many values each letter has that somebody has marked. */
  Map<String, Integer> counts() throws RequestException;

  /** What the reviewer should know of the marks themselves, as sentences: a line that was cut off. */
  List<String> notices() throws RequestException;

  /** Whether nothing can be kept. */
  boolean isReadOnly();
}
