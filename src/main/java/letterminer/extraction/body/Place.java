package letterminer.extraction.body;

import java.util.Optional;
import letterminer.extraction.heading.Heading;
import letterminer.model.Polarity;
import letterminer.profile.Area;
import letterminer.profile.SectionRule;

/**
 * The current place in a letter. Immutable: after a box that interrupts the text, the place before the box is restored.
 *
 * @param area area of the section
 * @param areaName that area as printed in its heading
 * @param heading nearest heading as printed; empty before the first
 * @param list the list that is open
 * @param polarity the polarity of that list, if its heading states one
 * @param opened that list with the heading that opened it; absent if it is uncertain which list items belong to
 * @param listLook how the heading of that list is set
 * @param rule the profile's rule for the heading that opened the section or list
 */
record Place(
    Optional<Area> area,
    String areaName,
    String heading,
    Heading.List list,
    Optional<Polarity> polarity,
    Optional<OpenList> opened,
    Optional<Look> listLook,
    Optional<SectionRule> rule) {

  static final Place START =
      new Place(
          Optional.empty(), "", "", Heading.List.NONE, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  Optional<String> areaId() {
    return area.map(Area::id);
  }

  Place inArea(Optional<Area> other, String name) {
    return new Place(other, name, heading, list, polarity, opened, listLook, rule);
  }

  Place withoutArea() {
    return inArea(Optional.empty(), "");
  }

  Place under(String other) {
    return new Place(area, areaName, other, list, polarity, opened, listLook, rule);
  }

  Place inList(
      Heading.List other, Optional<Polarity> itsPolarity, Optional<OpenList> itsHeading, Optional<Look> look) {
    return new Place(area, areaName, heading, other, itsPolarity, itsHeading, look, rule);
  }

  Place ruled(Optional<SectionRule> itsRule) {
    return new Place(area, areaName, heading, list, polarity, opened, listLook, itsRule);
  }

  /** How paragraphs are treated here. */
  SectionRule.Prose prose() {
    return rule.filter(r -> list == Heading.List.POINTS).map(SectionRule::prose).orElse(SectionRule.Prose.NARRATIVE);
  }

  /** The same place, where it is uncertain which list items belong to. */
  Place inUncertainList() {
    return inList(list, Optional.empty(), Optional.empty(), listLook);
  }

  Place withoutList() {
    return new Place(
        area, areaName, heading, Heading.List.NONE, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
  }
}
