package letterminer.profile;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/**
 * A field of judgement.
 *
 * @param id stable id
 * @param label its usual name
 * @param names every wording of it in tables and headings
 */
public record Area(
    @JsonProperty(required = true) String id,
    @JsonProperty(required = true) String label,
    List<Phrase> names) {
  public Area {
    names = names == null ? List.of() : List.copyOf(names);
  }
}
