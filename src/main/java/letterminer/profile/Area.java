package letterminer.profile;

import java.util.List;

/**
 * A field of judgement.
 *
 * @param id stable id
 * @param label its usual name
 * @param names every wording of it in tables and headings
 */
public record Area(String id, String label, List<Phrase> names) {
  public Area {
    names = names == null ? List.of() : List.copyOf(names);
  }
}
