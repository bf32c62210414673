package letterminer.extraction.body;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import letterminer.extraction.heading.Heading;
import letterminer.extraction.part.RunningText;
import letterminer.layout.BlockKind;
import letterminer.layout.ListMarker;
import letterminer.layout.TextBlock;
import letterminer.model.Problem;
import letterminer.model.ProblemCode;
import letterminer.model.Section;
import letterminer.profile.Area;
import letterminer.profile.Profile;
import letterminer.profile.SectionRule;

/**
 * Visits the blocks of a body and keeps {@linkplain Track track} of the current area, heading and list. Headings change
 * these; the current {@linkplain BodyState state} decides what becomes of items and paragraphs, using the actions
 * below. One use per letter.
 */
final class BodyWalk {
  private final Profile profile;
  private final BodyHeadings headings;
  private final Seams seams;
  private final BodyGrades grades;
  private final Set<TextBlock> unmarkedItems;
  private final MarkedItems markedItems;
  private final Turns turns;
  private final SectionCollector sections;
  private final TitleLines titleLines;
  private final List<Problem> problems = new ArrayList<>();
  private final Track track = new Track();
  private final NumberedLists numberedLists = new NumberedLists();
  private final Intake intake;

  /**
   * Makes a walk.
   *
   * @param unmarkedItems paragraphs that are items of lists without bullets, by identity
   * @param markedItems recognises items that begin with a list marker specific to the letter family
   */
  BodyWalk(
      Profile profile, BodyHeadings headings, Seams seams, BodyGrades grades, SectionCollector sections,
      Set<TextBlock> unmarkedItems, MarkedItems markedItems) {
    this.profile = profile;
    this.headings = headings;
    this.seams = seams;
    this.grades = grades;
    this.sections = sections;
    this.unmarkedItems = unmarkedItems;
    this.markedItems = markedItems;
    this.turns = new Turns(profile);
    this.titleLines = new TitleLines(profile);
    this.intake = new Intake(profile, track, grades, sections, markedItems);
  }

  // Where it is

  Place place() {
    return track.place;
  }

  Track track() {
    return track;
  }

  Intake intake() {
    return intake;
  }

  private BodyState state() {
    return BodyState.at(track.place);
  }

  private boolean inList() {
    return track.place.list() == Heading.List.POINTS;
  }

  /** Moves to another place, after finishing everything read so far. */
  void goTo(Place other) {
    intake.finishItems();
    track.place = other;
    track.ungraded = Optional.empty();
    track.leadIn = Optional.empty();
  }

  /** Pages are missing here: the following text may belong to headings that are not in the file. */
  void loseTrack(int page) {
    String heading = track.place.heading();
    goTo(track.place.withoutArea().inUncertainList().under(""));
    track.columns = Map.of();
    track.listsSeen.clear();
    track.doubt = Optional.empty();
    sections.open(Optional.empty(), heading, 2, page);
  }

  /** Ends the body. */
  void end() {
    intake.finishItems();
    intake.awaited().end();
    intake.strays().end();
    problems.addAll(intake.awaited().problems());
    problems.addAll(intake.strays().problems());
    problems.addAll(numberedLists.problems());
  }

  // Blocks

  /** Takes a block of text of any kind. */
  void text(TextBlock block) {
    Optional<Heading> known = headings.known(block, track.place.areaId());
    if (known.isPresent() && turns.isPartOfList(track, known.get(), block)) {
      unknownHeading(block);
    } else if (known.isPresent()) {
      heading(known.get(), block);
    } else if (track.ungraded.filter(h -> grades.alone(block, h)).isPresent()) {
      track.ungraded = Optional.empty();
    } else if (markedItems.isTitle(block) && inList()) {
      intake.finishItems();
      openPartOfList(block);
    } else if (unmarkedItems.contains(block) && inList()) {
      item(block);
    } else if (headings.isNumbered(block) && turns.isLikeAnAreas(track, Look.of(block))) {
      unknownHeading(block);
    } else if (block.kind() == BlockKind.ITEM) {
      itemOfText(block);
    } else if (block.kind() == BlockKind.HEADING) {
      grades.inSentences(block, track.place);
      unknownHeading(block);
    } else {
      List<TextBlock> parts = seams.afterGradedHeading(block);
      if (parts.size() > 1) {
        text(parts.get(0));
      }
      paragraph(parts.get(parts.size() - 1));
    }
  }

  private void itemOfText(TextBlock block) {
    track.ungraded = Optional.empty();
    if (!inList()) {
      grades.inSentences(block, track.place);
    }
    List<TextBlock> parts = seams.beforeFormula(block);
    item(parts.get(0));
    parts.stream().skip(1).forEach(this::paragraph);
  }

  void item(TextBlock block) {
    state().item(this, block);
  }

  private void paragraph(TextBlock block) {
    if (intake.continuesItem(block)) {
      intake.continueItem(block);
      return;
    }
    intake.finishItems();
    boolean mayBeHeading = profile.lists().subheadings() == Profile.Subheadings.END && headings.mayBeUnknown(block);
    track.doubt = mayBeHeading ? Optional.of(block) : Optional.empty();
    track.ungraded = Optional.empty();
    track.lone = Optional.empty();
    state().paragraph(this, block);
  }

  // Headings

  void heading(Heading found, TextBlock block) {
    heading(found, List.of(block), block.text());
  }

  /** Moves below a known heading that is printed in these blocks. */
  void heading(Heading found, List<TextBlock> blocks, String printed) {
    TextBlock block = blocks.get(0);
    intake.finishItems();
    intake.awaited().under(found);
    intake.strays().end();
    track.headingCame();
    track.ungraded = Optional.of(found)
        .filter(h -> h.area().isPresent() && h.grade().isEmpty() && !h.notJudged());
    Heading.List below = turns.listBelow(track, found);
    Look look = turns.listLook(track, below, Look.of(block));
    toArea(found, block);
    grades.inHeading(found, blocks, printed);
    track.listMarker = Optional.empty();
    track.proseEnded = Optional.empty();
    Optional<OpenList> opened = found.kind().filter(k -> below == Heading.List.POINTS)
        .map(k -> intake.lists().open(k, block.textWithoutNoteMarks(), block.page()));
    track.place = track.place.inList(below, found.polarity(), opened, Optional.of(look)).ruled(found.rule());
    if (found.opensPolarList()) {
      intake.awaited().await(block, track.place);
    }
    if (below == Heading.List.POINTS) {
      intake.strays().open(block.textWithoutNoteMarks(), found.opensPolarList());
    }
    track.listNoted = below != Heading.List.NONE;
    found.polarity().filter(p -> !track.listsSeen.add(p) && track.doubt.isPresent())
        .ifPresent(p -> track.leaveArea());
    track.doubt = Optional.empty();
    boolean opensArea = found.opensSection() || found.area().isPresent() && !track.inChapter();
    openSection(block, opensArea ? 1 : 2);
  }

  /** Moves to the area that a known heading opens, or that its list or part belongs to. */
  private void toArea(Heading found, TextBlock block) {
    if (turns.isBeforeChapters(track, found) || found.area().isEmpty() && turns.leavesArea(track, found, block)) {
      track.place = track.place.withoutArea();
    } else if (found.area().isPresent()) {
      track.listsSeen.clear();
      track.areasSeen.add(found.area().get().id());
      if (found.opensSection() && (block.kind() == BlockKind.HEADING || headings.isNumbered(block))) {
        Optional<Look> look = Optional.of(Look.of(block));
        boolean nested = profile.parent(found.area().get().id()).isPresent();
        track.areaLook = nested ? track.areaLook : look;
        track.nestedLook = nested ? look : track.nestedLook;
      }
      track.place = track.place.inArea(found.area(), found.name());
    }
  }

  /** Takes a heading that the profile does not know. It may end the area, the list, or neither. */
  private void unknownHeading(TextBlock block) {
    intake.finishItems();
    track.headingCame();
    track.listNoted = false;
    Look look = Look.of(block);
    boolean endsArea = turns.endsArea(track, look);
    Optional<Area> around = turns.areaAround(track, look);
    if (endsArea) {
      track.place = track.place.withoutArea();
    } else if (around.isPresent()) {
      track.place = track.place.inArea(around, around.get().label());
    }
    boolean part = turns.continuesList(track, look);
    if (!part) {
      track.proseEnded = Optional.of(track.place).filter(p -> p.prose() != SectionRule.Prose.NARRATIVE).map(Place::heading)
          .or(() -> track.proseEnded);
      intake.awaited().text(block.text());
      intake.awaited().end();
      intake.strays().end();
      track.place = track.place.withoutList();
    }
    track.doubt = part ? Optional.empty() : Optional.of(block);
    openSection(block, endsArea ? 1 : 2);
    if (sections.isOnTitlePage() && titleLines.isOne(block.textWithoutNoteMarks())) {
      track.place = track.place.under(sections.returnToTitle());
    }
  }

  private void openSection(TextBlock heading, int level) {
    String text = heading.textWithoutNoteMarks();
    track.place = track.place.under(text);
    track.headingSeen |= track.titleSeen || !sections.isTitle(text);
    track.titleSeen = true;
    sections.open(track.place.areaId(), track.place.heading(), level, heading.page());
  }

  // What states ask and do

  /** Whether items that are under no list heading are points anyway. */
  boolean takesItemsElsewhere() {
    return track.headingSeen && profile.lists().elsewhere() == Profile.Elsewhere.POINTS;
  }

  /** Reports a list that is skipped because its heading is unknown to the profile. A numbered heading is not a list. */
  void noteListNotTaken(TextBlock item) {
    if (track.lone.isEmpty() && headings.mayBeNumbered(item)) {
      track.lone = Optional.of(item);
      return;
    }
    TextBlock block = track.lone.orElse(item);
    if (profile.lists().elsewhere() == Profile.Elsewhere.NARRATIVE && mayListPointsHere()) {
      track.lone.ifPresent(first -> numberedLists.passed(first, track.place.heading()));
      numberedLists.passed(item, track.place.heading());
    }
    track.lone = Optional.empty();
    if (!track.listNoted && !sections.isAside() && mayListPoints(block)) {
      track.listNoted = true;
      String above = track.doubt.map(TextBlock::textWithoutNoteMarks).orElse(track.place.heading());
      problems.add(Problem.of(
          ProblemCode.LIST_NOT_TAKEN, block.page(),
          (above.isEmpty() ? "A list before the first heading" : "The list under \"" + above + "\"")
              + " was not read as points: no heading above it says that it lists points."));
    }
  }

  /**
   * Whether an item may be a point whose heading is unknown. Where items elsewhere are narrative, most numbers are those
   * of paragraphs ({@link NumberedLists} finds the others), and bullets below the title alone list what was looked at.
   */
  private boolean mayListPoints(TextBlock item) {
    return profile.lists().elsewhere() == Profile.Elsewhere.REPORT
        || mayListPointsHere() && item.hasMarker(ListMarker.Style.BULLET);
  }

  private boolean mayListPointsHere() {
    return track.headingSeen && !sections.isAside() && !sections.isSubject(track.place.heading());
  }

  /** Reports paragraphs that would have been points if there were no unknown heading above them. */
  void noteProseNotTaken(TextBlock block) {
    if (track.proseEnded.isPresent() && !sections.isAside() && RunningText.is(block.text(), false)) {
      problems.add(Problem.of(
          ProblemCode.LIST_NOT_TAKEN, block.page(),
          "The paragraphs under \"" + track.place.heading() + "\" were not read as points: the profile does not know "
              + "this heading, so it ends the section \"" + track.proseEnded.get() + "\". Add it to 'sections', or see "
              + "'lists.subheadings'."));
      track.proseEnded = Optional.empty();
    }
  }

  /**
   * Whether an item after a paragraph belongs to a list other than the open one: it has a number, the list has bullets,
   * and numbered paragraphs of the letter are narrative.
   */
  boolean isOfOtherList(TextBlock item) {
    return profile.lists().elsewhere() == Profile.Elsewhere.NARRATIVE && track.place.rule().isEmpty()
        && track.pending.isEmpty() && track.listMarker.equals(Optional.of(ListMarker.Style.BULLET))
        && item.hasMarker(ListMarker.Style.NUMBER);
  }

  void leaveList() {
    track.place = track.place.withoutList();
    track.doubt = Optional.empty();
  }

  /** Whether a paragraph heads a part of the list, although it is set like text or in italics. */
  boolean headsPartOfList(TextBlock block) {
    return profile.lists().subheadings() == Profile.Subheadings.KEEP && headings.mayBeUnknown(block);
  }

  void openPartOfList(TextBlock block) {
    track.leadIn = Optional.empty();
    track.place = track.place.under(block.textWithoutNoteMarks());
    sections.open(track.place.areaId(), track.place.heading(), 2, block.page());
  }

  // What it found

  List<Section> sections() {
    return sections.sections();
  }

  /** Whether the open section lists people or addresses. */
  boolean isListing() {
    return sections.isListing();
  }

  List<Problem> problems() {
    return List.copyOf(problems);
  }
}
