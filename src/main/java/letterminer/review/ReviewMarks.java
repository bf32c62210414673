package letterminer.review;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;

/** The corrections of a run, as the page sends and receives them. */
interface ReviewMarks {
  /**
   * Stores a mark; it is on the disk when this method returns.
   *
   * @param mark as posted
   * @return as stored, with an id and a time
   */
  JsonNode add(ObjectNode mark) throws RequestException;

  /** The marks in effect on a letter, in the order in which they were made. */
  List<JsonNode> of(String letter) throws RequestException;

  /** All marks in effect. */
  List<JsonNode> all() throws RequestException;

  /** How far each letter with marks has been reviewed. */
  Map<String, Marked> counts() throws RequestException;

  /** What the reviewer should know about the marks themselves, as sentences, such as a truncated line. */
  List<String> notices() throws RequestException;

  /** Whether marks cannot be stored. */
  boolean isReadOnly();
}
