package letterminer.profile;

import java.util.List;

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
 */
public record Area(
    String id,
    String label,
    List<Phrase> names,
    boolean sentence,
    boolean section,
    boolean chapter) {
  public Area {
    names = List.copyOf(names);
  }
}
