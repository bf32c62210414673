package letterminer.extraction.heading;

import java.util.Optional;
import letterminer.model.ListKind;
import letterminer.model.Polarity;
import letterminer.profile.Area;
import letterminer.profile.Scale;
import letterminer.profile.SectionRule;

/**
 * The meaning of a heading.
 *
 * @param area the area that it opens
 * @param name the part of it that names the area, as printed
 * @param grade a grade in the heading
 * @param notJudged whether it says that the area has no grade
 * @param list the list that it opens
 * @param polarity the polarity of that list
 * @param kind the kind of that list, if it is one of points
 * @param rule the profile's rule for this heading
 */
public record Heading(
    Optional<Area> area,
    String name,
    Optional<Scale.Grade> grade,
    boolean notJudged,
    List list,
    Optional<Polarity> polarity,
    Optional<ListKind> kind,
    Optional<SectionRule> rule) {

  /** What a heading opens. */
  public enum List {
    /** No list. */
    NONE,
    /** Points. */
    POINTS,
    /** Items that are not points. */
    OTHER,
    /** Narrative that is a part of the section above it. */
    PART
  }

  /** The heading of an area's section. */
  static Heading ofArea(Area area, String name, Optional<Scale.Grade> grade, boolean notJudged) {
    return new Heading(Optional.of(area), name, grade, notJudged, List.NONE, Optional.empty(), Optional.empty(), Optional.empty());
  }

  /** The heading of something other than a list of points. */
  static Heading of(List list) {
    return new Heading(Optional.empty(), "", Optional.empty(), false, list, Optional.empty(), Optional.empty(), Optional.empty());
  }

  /** The heading of a list of points. */
  static Heading ofPoints(ListKind kind, Optional<Polarity> polarity) {
    return new Heading(Optional.empty(), "", Optional.empty(), false, List.POINTS, polarity, Optional.of(kind), Optional.empty());
  }

  /** This heading of a list, in another area. */
  Heading inArea(Area other, String itsName) {
    return new Heading(Optional.of(other), itsName, Optional.empty(), false, list, polarity, kind, rule);
  }

  /** This heading with the profile's rule for it: the heading of an area may open a list too. */
  Heading ruled(SectionRule itsRule, List itsList, Optional<ListKind> itsKind) {
    return new Heading(area, name, grade, notJudged, itsList, itsRule.polarity(), itsKind, Optional.of(itsRule));
  }

  /** Whether it opens an area's section, possibly among other things. */
  public boolean opensSection() {
    return area.isPresent() && (list == List.NONE || rule.flatMap(SectionRule::area).isPresent());
  }

  /** Whether both open the same thing, though perhaps in other words. */
  boolean opensTheSameAs(Heading other) {
    return list == other.list && polarity.equals(other.polarity);
  }

  /** Whether it opens a list of points and states its polarity. */
  public boolean opensPolarList() {
    return list == List.POINTS && polarity.isPresent();
  }
}
