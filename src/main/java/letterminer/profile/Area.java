package letterminer.profile;

import java.util.List;
import java.util.Optional;

/**
 * A field of judgement.
 *
 * @param id stable id
 * @param label its usual name
 * @param names every wording of it in tables and headings
 * @param sentence whether it is judged in a sentence or heading: its judgement then carries the label, not
 *     the words that name it there
 * @param section whether it has a section of its own
 * @param chapter whether that section is a part of the report with its own summary, findings and lists.
 *     In a profile that has one, no other area's section holds lists of points
 * @param harmonised how it is compared with other families; empty if that is defined elsewhere, or if it is an
 *     area of its own
 */
public record Area(
    String id,
    String label,
    List<Phrase> names,
    boolean sentence,
    boolean section,
    boolean chapter,
    List<Harmonised> harmonised) {
  /**
   * How an area is compared with areas of other families.
   *
   * @param area the harmonised area
   * @param scale scores of families on one scale can be compared; absent if the family has its own scale
   * @param scope what the judgement covers, if that differs from the harmonised area
   */
  public record Harmonised(String area, Optional<String> scale, Optional<String> scope) {}

  public Area {
    names = List.copyOf(names);
    harmonised = List.copyOf(harmonised);
  }
}
