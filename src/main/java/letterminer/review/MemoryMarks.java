package letterminer.review;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** For tests of the page: nothing is written. */
final class MemoryMarks implements Marks {
  private final Map<String, List<JsonNode>> marks = new LinkedHashMap<>();

  @Override
  public synchronized JsonNode add(ObjectNode mark) {
    mark.put("id", UUID.randomUUID().toString());
    mark.put("when", java.time.Instant.now().toString());
    List<JsonNode> all = marks.computeIfAbsent(mark.path("letter").asText(), l -> new ArrayList<>());
    all.removeIf(old -> old.path("value").equals(mark.path("value")) && old.path("part").equals(mark.path("part"))
        && mark.has("value"));
    all.add(mark);
    return mark;
  }

  @Override
  public synchronized List<JsonNode> of(String letter) {
    return List.copyOf(marks.getOrDefault(letter, List.of()));
  }

  @Override
  public synchronized Map<String, Integer> counts() {
    Map<String, Integer> counts = new LinkedHashMap<>();
    marks.forEach((letter, all) -> counts.put(letter, all.size()));
    return counts;
  }

  @Override
  public boolean isReadOnly() {
    return false;
  }
}
