package letterminer.extraction.body;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import letterminer.extraction.heading.Heading;
import letterminer.layout.ListMarker;
import letterminer.layout.TextBlock;
import letterminer.model.Polarity;
import letterminer.profile.Area;

/**
 * The mutable state of a body that is being read. Only {@link BodyWalk} and the {@linkplain BodyState states} change
 * it. One per letter.
 */
final class Track {
  /** A column of a table that is a list. */
  record ColumnList(Heading heading, OpenList opened) {}

  Place place = Place.START;

  /**
   * Whether a heading other than the document's title was seen. Text below the title is introduction, unless the
   * document has no other heading.
   */
  boolean headingSeen;

  /** Whether any heading was seen. */
  boolean titleSeen;

  /** Areas that have a section. */
  final Set<String> areasSeen = new LinkedHashSet<>();

  /** How the headings of area sections are set. */
  Optional<Look> areaLook = Optional.empty();

  /** The same for areas whose sections are nested in another area's. */
  Optional<Look> nestedLook = Optional.empty();

  /**
   * Whether there was text in an area other than a chapter. Before that, the name of a chapter belongs to the title
   * page.
   */
  boolean areaTextSeen;

  /** The heading of an area whose grade may follow on its own. */
  Optional<Heading> ungraded = Optional.empty();

  /** Lists that were already seen in the area. */
  final Set<Polarity> listsSeen = EnumSet.noneOf(Polarity.class);

  /** The previous line, if it may be a heading that the profile does not know. */
  Optional<TextBlock> doubt = Optional.empty();

  /** Whether the current list needs no report that it was skipped: it is known, or was reported already. */
  boolean listNoted;

  /** A short numbered item on its own; it may be a heading that only its number makes look like an item. */
  Optional<TextBlock> lone = Optional.empty();

  /** The heading of a section whose paragraphs were points, ended by an unknown heading. */
  Optional<String> proseEnded = Optional.empty();

  /** The list marker of the open list's first item. */
  Optional<ListMarker.Style> listMarker = Optional.empty();

  /** The sentence that the items below it complete. */
  Optional<String> leadIn = Optional.empty();

  /** Items of the open list that are not points yet, because others may be below them. */
  final List<TextBlock> pending = new ArrayList<>();

  /** The columns that are lists. They apply while tables with the same number of columns follow. */
  Map<Integer, ColumnList> columns = Map.of();

  boolean inChapter() {
    return place.area().map(Area::chapter).orElse(false);
  }

  /** Called for a heading: resets the state of the section, and ends open lead-ins and columns. */
  void headingCame() {
    columns = Map.of();
    leadIn = Optional.empty();
    ungraded = Optional.empty();
    lone = Optional.empty();
  }

  /** The same list occurs a second time after a line that may be a heading, so that line opened another area. */
  void leaveArea() {
    place = place.withoutArea();
    listsSeen.clear();
  }

  /** Called for running text. */
  void textCame() {
    areaTextSeen |= place.area().isPresent() && !inChapter();
  }
}
