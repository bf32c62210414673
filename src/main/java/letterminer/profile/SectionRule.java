package letterminer.profile;

import java.util.List;
import java.util.Optional;
import letterminer.model.ListKind;
import letterminer.model.Polarity;

/**
 * What a heading opens, and how the text below it is treated: an area's section, a list of points, or both.
 *
 * @param names wordings of the heading
 * @param area id of the area whose section it opens
 * @param label the area's usual name, if it is declared here
 * @param graded whether the area is graded
 * @param parent id of the only area in whose section it is a heading
 * @param outside whether it belongs to no area, regardless of its place
 * @param items what its items are; if absent, the profile's rule for items elsewhere applies
 * @param polarity the polarity of its points
 * @param list what its points are a list of
 * @param prose what its paragraphs are
 * @param leadIns beginnings of paragraphs and items that introduce what follows and are not points
 * @param rows whether each row of a table below it is a point; if absent, the profile's rule applies
 */
public record SectionRule(
    List<Phrase> names,
    Optional<String> area,
    Optional<String> label,
    boolean graded,
    Optional<String> parent,
    boolean outside,
    Optional<Items> items,
    Optional<Polarity> polarity,
    Optional<ListKind> list,
    Prose prose,
    List<Phrase> leadIns,
    Optional<Boolean> rows) {

  /** What the items below a heading are. */
  public enum Items {
    /** Points. */
    POINTS,
    /** Narrative of the section. */
    NARRATIVE,
    /** Something else, which ends the lists above it. */
    OTHER
  }

  /** What the paragraphs below a heading are. */
  public enum Prose {
    /** No points. */
    NARRATIVE,
    /** Each paragraph is a point. */
    PARAGRAPHS,
    /** Each sentence is a point. */
    SENTENCES,
    /** Parts of the item above them. */
    CONTINUE
  }

  public SectionRule {
    names = List.copyOf(names);
    leadIns = List.copyOf(leadIns);
    if (names.isEmpty()) {
      throw new IllegalArgumentException("a section has no 'names'; expected the wordings of its heading.");
    }
    if (area.isPresent() && area.get().isBlank()) {
      throw new IllegalArgumentException("the 'area' of a section is blank; expected an id.");
    }
    if (graded && area.isEmpty()) {
      throw new IllegalArgumentException("a section is 'graded' and has no 'area'; expected the id of what is graded.");
    }
    if (outside && (area.isPresent() || parent.isPresent())) {
      throw new IllegalArgumentException("a section is 'outside' all areas and has an 'area' or 'parent'; expected one or the other.");
    }
    if (parent.isPresent() && parent.equals(area)) {
      throw new IllegalArgumentException("the area '" + area.get() + "' is its own 'parent'.");
    }
    boolean listed = polarity.isPresent() || list.isPresent() || prose != Prose.NARRATIVE;
    if (listed && items.isPresent() && items.get() != Items.POINTS) {
      throw new IllegalArgumentException("'polarity', 'list' and 'prose' are for points, but 'items' says that there are none; "
          + "expected 'items: points', or none of the others.");
    }
    if (listed) {
      items = Optional.of(Items.POINTS);
    }
  }
}
