package letterminer.extraction;

import java.util.Optional;
import letterminer.model.Polarity;
import letterminer.profile.Area;
import letterminer.profile.Scale;

/**
 * What a heading says.
 *
 * @param area the area that it opens
 * @param name the part of it that names the area, as printed
 * @param grade a grade that stands in it
 * @param list what list it opens
 * @param polarity the polarity of that list
 */
record Heading(
    Optional<Area> area,
    String name,
    Optional<Scale.Grade> grade,
    List list,
    Optional<Polarity> polarity) {

  /** What a heading opens. */
  enum List {
    /** No list. */
    NONE,
    /** Points. */
    POINTS,
    /** Items that are not points. */
    OTHER
  }
}
