package letterminer.extraction.body;

import java.util.Optional;
import letterminer.extraction.heading.Heading;
import letterminer.layout.BlockKind;
import letterminer.layout.TextBlock;
import letterminer.profile.Area;
import letterminer.profile.Profile;

/** Decides where headings lead from the current track, without changing it. Immutable. */
final class Turns {
  private final Profile profile;

  Turns(Profile profile) {
    this.profile = profile;
  }

  /**
   * Whether the name of an area within a list that covers all areas opens a part of the list rather than a section.
   * With a grade it is the heading of a section, unless it is set smaller than the heading of the list.
   */
  boolean isPartOfList(Track at, Heading found, TextBlock block) {
    if (!keepsLists() || at.place.list() != Heading.List.POINTS
        || found.area().isEmpty() || found.list() != Heading.List.NONE || at.place.listLook().isEmpty()) {
      return false;
    }
    long smaller = at.place.listLook().get().size() - Look.of(block).size();
    boolean asText = block.kind() != BlockKind.HEADING && profile.hasChapters();
    return found.grade().isEmpty() && !found.notJudged() ? smaller >= 0 : smaller > 0 || smaller == 0 && asText;
  }

  private boolean keepsLists() {
    return profile.lists().subheadings() == Profile.Subheadings.KEEP;
  }

  /** Whether a heading names a chapter on the title page or in the table of contents, before its section. */
  boolean isBeforeChapters(Track at, Heading found) {
    return found.area().isPresent() && found.area().get().chapter() && !at.areaTextSeen;
  }

  /**
   * Whether a heading without an area ends the open area. A section of the profile ends it if it is set larger than
   * areas are, or if the profile says so; if set alike, it may be a part of each area.
   */
  boolean leavesArea(Track at, Heading found, TextBlock block) {
    if (found.rule().isPresent()) {
      boolean larger = at.areaLook.map(l -> Look.of(block).size() > l.size()).orElse(false);
      return found.rule().get().outside() || found.rule().get().parent().isEmpty() && larger;
    }
    return switch (found.list()) {
      case OTHER -> keepsLists();
      case PART -> !at.inChapter() && at.areaLook.map(l -> Look.of(block).size() > l.size()).orElse(false);
      case POINTS -> profile.hasChapters() && !at.inChapter();
      case NONE -> false;
    };
  }

  /** The list that is open below a known heading. The name of an area among items that are not points opens none. */
  Heading.List listBelow(Track at, Heading found) {
    boolean quiet = at.place.list() == Heading.List.OTHER && found.area().isPresent()
        && found.rule().isEmpty();
    return found.list() == Heading.List.PART || quiet && found.list() == Heading.List.NONE
        ? Heading.List.OTHER : found.list();
  }

  /** The look of the heading of the list that is open below a known heading: its own, or that of the enclosing list. */
  Look listLook(Track at, Heading.List below, Look look) {
    Optional<Look> around = at.place.listLook()
        .filter(l -> at.place.list() == Heading.List.POINTS && below == Heading.List.POINTS && l.size() >= look.size());
    return around.orElse(look);
  }

  /**
   * Whether a heading that the profile does not know ends the area: it looks like an area's heading, or is set larger.
   */
  boolean endsArea(Track at, Look look) {
    return at.areaLook.map(l -> !at.inChapter() && l.equals(look) || look.size() > l.size()).orElse(false);
  }

  /** Whether a look is that of area headings. */
  boolean isLikeAnAreas(Track at, Look look) {
    return at.areaLook.equals(Optional.of(look)) || at.nestedLook.equals(Optional.of(look));
  }

  /** The area around the open one, if a heading that the profile does not know ends only the open one. */
  Optional<Area> areaAround(Track at, Look look) {
    boolean ends = at.nestedLook.map(l -> l.equals(look) || look.size() > l.size()).orElse(false);
    return at.place.areaId().filter(a -> ends).flatMap(profile::parent).flatMap(profile::area);
  }

  /** Whether a heading that the profile does not know is a part of the open list. Otherwise it ends the list. */
  boolean continuesList(Track at, Look look) {
    int rank = at.place.listLook().map(l -> Long.compare(look.size(), l.size())).orElse(0);
    return switch (profile.lists().subheadings()) {
      case END -> false;
      case SMALLER -> rank < 0;
      case KEEP -> rank <= 0;
    };
  }
}
