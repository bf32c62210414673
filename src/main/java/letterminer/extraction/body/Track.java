package letterminer.extraction.body;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import letterminer.extraction.heading.Heading;
import letterminer.layout.ListSign;
import letterminer.layout.TextBlock;
import letterminer.model.Polarity;
import letterminer.profile.Area;

/**
 * Everything that changes while a body is read. {@link BodyWalk} and the {@linkplain BodyState states} change it, and
 * nothing else does. One per letter.
 */
final class Track {
  /** A column of a table that is a list. */
  record ColumnList(Heading heading, OpenList opened) {}

  Place place = Place.START;

  /**
   * Whether a heading has come that is not the document's title; what stands below the title alone is introduction,
   * unless the document has no other heading.
   */
  boolean headingSeen;

  /** Whether any heading has come. */
  boolean titleSeen;

  /** Areas that have a section. */
  final Set<String> areasSeen = new LinkedHashSet<>();

  /** How the headings of areas' sections are set. */
  Optional<Look> areaLook = Optional.empty();

  /** The same of areas whose sections stand within another's. */
  Optional<Look> nestedLook = Optional.empty();

  /** Whether text has come in an area that is no chapter: what names a chapter before is the title page. */
  boolean areaTextSeen;

  /** The heading of an area whose grade may follow by itself. */
  Optional<Heading> ungraded = Optional.empty();

  /** Lists that the area has had. */
  final Set<Polarity> listsSeen = EnumSet.noneOf(Polarity.class);

  /** A line, the last that came, that may be a heading which the profile does not know. */
  Optional<TextBlock> doubt = Optional.empty();

  /** Whether the current list needs no note that it was not taken: it is known, or the note was given. */
  boolean listNoted;

  /** A short numbered item that came by itself: it may be a heading whose number makes it look like an item. */
  Optional<TextBlock> lone = Optional.empty();

  /** The heading of a section whose paragraphs were points and which an unknown heading ended. */
  Optional<String> proseEnded = Optional.empty();

  /** The list marker of the open list's first item. */
  Optional<ListSign.Kind> listMarker = Optional.empty();

  /** The sentence that the items below it complete. */
  Optional<String> leadIn = Optional.empty();

  /** Items of the open list that are not yet points: others may be below them. */
  final List<TextBlock> pending = new ArrayList<>();

  /** The columns that are lists, as long as tables of as many columns follow. */
  Map<Integer, ColumnList> columns = Map.of();

  boolean inChapter() {
    return place.area().map(Area::chapter).orElse(false);
  }

  /** A heading was met: what its section has had and what a lead-in or a column had begun is over. */
  void headingCame() {
    columns = Map.of();
    leadIn = Optional.empty();
    ungraded = Optional.empty();
    lone = Optional.empty();
  }

  /** The same list a second time, after a line that may be a heading: that line opened another area. */
  void leaveArea() {
    place = place.withoutArea();
    listsSeen.clear();
  }

  /** Running text came where the track is. */
  void textCame() {
    areaTextSeen |= place.area().isPresent() && !inChapter();
  }
}
