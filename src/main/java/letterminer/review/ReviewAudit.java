package letterminer.review;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A sample that is checked blind: the page shows its items and nothing of how sure the program was, nor what others said.
 *
 * @param name of the audit, which its marks bear
 * @param items in the order in which they are to be checked
 */
public record ReviewAudit(String name, List<Item> items) {
  /** What of a value tells how sure the program was. */
  static final Set<String> TELLING_PARTS = Set.of("basis", "status", "tags");

  /**
   * Something to check.
   *
   * @param letter id of the letter
   * @param value id of the value; absent where a page is to be read
   * @param page the page to be read for what is missing; absent where a value is to be checked
   */
  public record Item(String letter, Optional<String> value, Optional<Integer> page) {}

  public ReviewAudit {
    items = List.copyOf(items);
  }

  Set<String> letters() {
    return items.stream().map(Item::letter).collect(Collectors.toSet());
  }

  /** Whether a mark was made in this audit, by somebody. */
  boolean has(JsonNode mark, Optional<String> who) {
    return mark.path("audit").asText().equals(name) && who.equals(Optional.of(mark.path("who").asText()));
  }
}
