package letterminer.extraction.body;

import java.util.Optional;
import letterminer.extraction.heading.Heading;
import letterminer.model.Polarity;
import letterminer.profile.Area;

/**
 * Where in a letter the reader is. Immutable: what a box on the page interrupts is taken up again by
 * going back to the place before it.
 *
 * @param area the area of the section
 * @param areaName that area as printed in its heading
 * @param heading nearest heading as printed; empty before the first
 * @param list the list that is open
 * @param polarity the polarity of that list, where its heading tells
 * @param opened that list with the heading that opened it; absent where it is not certain to which list items belong
 * @param listLook how the heading of that list is set
 */
public record Place(
    Optional<Area> area,
    String areaName,
    String heading,
    Heading.List list,
    Optional<Polarity> polarity,
    Optional<OpenList> opened,
    Optional<Look> listLook) {

  static final Place START =
      new Place(Optional.empty(), "", "", Heading.List.NONE, Optional.empty(), Optional.empty(), Optional.empty());

  Optional<String> areaId() {
    return area.map(Area::id);
  }

  Place inArea(Optional<Area> other, String name) {
    return new Place(other, name, heading, list, polarity, opened, listLook);
  }

  Place withoutArea() {
    return inArea(Optional.empty(), "");
  }

  Place under(String other) {
    return new Place(area, areaName, other, list, polarity, opened, listLook);
  }

  Place inList(
      Heading.List other, Optional<Polarity> itsPolarity, Optional<OpenList> itsHeading, Optional<Look> look) {
    return new Place(area, areaName, heading, other, itsPolarity, itsHeading, look);
  }

  /** In the same place, but it is not certain to which list items belong. */
  Place inUncertainList() {
    return inList(list, Optional.empty(), Optional.empty(), listLook);
  }

  Place withoutList() {
    return inList(Heading.List.NONE, Optional.empty(), Optional.empty(), Optional.empty());
  }
}
