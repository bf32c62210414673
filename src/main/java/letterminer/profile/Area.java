package letterminer.profile;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/**
 * A field of judgement.
 *
 * @param id stable id
 * @param label its usual name
 * @param names every wording of it in tables and headings
 * @param sentence whether it is judged in a sentence or heading: its judgement then bears the label, not
 *     the words that name it there
 * @param section whether it has a section of its own; true if absent
 */
public record Area(
    @JsonProperty(required = true) String id,
    @JsonProperty(required = true) String label,
    List<Phrase> names,
    boolean sentence,
    Boolean section) {
  public Area {
    section = section == null || section;
    names = names == null ? List.of() : List.copyOf(names);
  }
}
