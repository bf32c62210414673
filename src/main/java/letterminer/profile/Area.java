package letterminer.profile;

import java.util.List;
import java.util.Optional;

/**
 * A field of judgement.
 *
 * @param id stable id
 * @param label its usual name
 * @param names every wording of it in tables and headings
 * @param sentence whether it is judged in a sentence or heading: its judgement then bears the label, not
 *     the words that name it there
 * @param section whether it has a section of its own
 * @param chapter whether that section is a part of the report with a summary, findings and lists of its own.
 *     In a profile that has one, no other area's section holds lists of points
 * @param harmonised what it is in comparisons with other families; none where that is said elsewhere, or where it is an
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
   * What an area is in comparisons.
   *
   * @param area the harmonised area
   * @param scale scores of families on one scale can be compared; absent where the family's is its own
   * @param scope what the judgement covers, where that is not the harmonised area as it is
   */
  public record Harmonised(String area, Optional<String> scale, Optional<String> scope) {}

  public Area {
    names = List.copyOf(names);
    harmonised = List.copyOf(harmonised);
  }
}
