package letterminer.review;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A sample that is checked blind: the page shows its items without the program's confidence and without others' marks.
 *
 * @param name of the audit, recorded in its marks
 * @param items in the order in which they are to be checked
 */
public record ReviewAudit(String name, List<Item> items) {
  /** The parts of a value that show the program's confidence. */
  static final Set<String> TELLING_PARTS = Set.of("basis", "status", "tags");

  /**
   * An item to check.
   *
   * @param letter id of the letter
   * @param value id of the value; absent if a page is to be read
   * @param page the page to be read for missing values; absent if a value is to be checked
   */
  public record Item(String letter, Optional<String> value, Optional<Integer> page) {}

  public ReviewAudit {
    items = List.copyOf(items);
  }

  Set<String> letters() {
    return items.stream().map(Item::letter).collect(Collectors.toSet());
  }

  /** Whether a mark was made in this audit, by a certain person if given. */
  boolean has(JsonNode mark, Optional<String> who) {
    return mark.path("audit").asText().equals(name) && who.equals(Optional.of(mark.path("who").asText()));
  }
}
