package letterminer.extraction.body;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import letterminer.extraction.heading.Heading;
import letterminer.extraction.part.RunningText;
import letterminer.layout.BlockKind;
import letterminer.layout.ListSign;
import letterminer.layout.TextBlock;
import letterminer.model.PointList;
import letterminer.model.Problem;
import letterminer.model.ProblemCode;
import letterminer.model.Section;
import letterminer.profile.Area;
import letterminer.profile.Phrase;
import letterminer.profile.Profile;
import letterminer.profile.SectionRule;

/**
 * Goes from block to block of a body and keeps {@linkplain Track track} of where it is: which area, under which
 * heading, in which list. Headings move it; what becomes of items and paragraphs is for the {@linkplain BodyState
 * state} to say that it is in, by the actions below. One use per letter.
 */
final class BodyWalk {
  private final Profile profile;
  private final BodyHeadings headings;
  private final Seams seams;
  private final BodyGrades grades;
  private final Set<TextBlock> unmarkedItems;
  private final MarkedItems markedItems;
  private final Turns turns;
  private final Endings endings;
  private final SectionCollector sections;
  private final PointCollector points = new PointCollector();
  private final PointLists lists = new PointLists();
  private final AwaitedItems awaited;
  private final List<Problem> problems = new ArrayList<>();
  private final Track track = new Track();

  /**
   * Makes a walk.
   *
   * @param unmarkedItems paragraphs that are items of lists without bullets, by identity
   * @param markedItems knows the items that begin with a marker of the family's own
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
    this.endings = new Endings(profile);
    this.awaited = new AwaitedItems(endings, lists);
  }

  // Where it is

  Place place() {
    return track.place;
  }

  Track track() {
    return track;
  }

  private BodyState state() {
    return BodyState.at(track.place);
  }

  private boolean inList() {
    return track.place.list() == Heading.List.POINTS;
  }

  /** Goes on at another place; what was read up to here is finished first. */
  void goTo(Place other) {
    finishItems();
    track.place = other;
    track.ungraded = Optional.empty();
    track.leadIn = Optional.empty();
  }

  /** Pages are missing here: what follows may stand under headings that are not in the file. */
  void loseTrack(int page) {
    String heading = track.place.heading();
    goTo(track.place.withoutArea().inUncertainList().under(""));
    track.columns = Map.of();
    track.listsSeen.clear();
    track.doubt = Optional.empty();
    sections.open(Optional.empty(), heading, 2, page);
  }

  /** The body ends here. */
  void end() {
    finishItems();
    awaited.end();
    problems.addAll(awaited.problems());
  }

  // Blocks

  /** Takes a block of text, whatever it is. */
  void text(TextBlock block) {
    Optional<Heading> known = headings.known(block, track.place.areaId());
    if (known.isPresent() && turns.isPartOfList(track, known.get(), block)) {
      unknownHeading(block);
    } else if (known.isPresent()) {
      heading(known.get(), block);
    } else if (track.ungraded.filter(h -> grades.alone(block, h)).isPresent()) {
      track.ungraded = Optional.empty();
    } else if (markedItems.isTitle(block) && inList()) {
      finishItems();
      openPartOfList(block);
    } else if (unmarkedItems.contains(block) && inList()) {
      item(block);
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
    if (continuesItem(block)) {
      TextBlock item = track.pending.remove(track.pending.size() - 1);
      track.pending.add(item.followedBy(block));
      return;
    }
    finishItems();
    boolean mayBeHeading = profile.lists().subheadings() == Profile.Subheadings.END && headings.mayBeUnknown(block);
    track.doubt = mayBeHeading ? Optional.of(block) : Optional.empty();
    track.ungraded = Optional.empty();
    state().paragraph(this, block);
  }

  /** A row of a table that is read from cell to cell. */
  void row(String text, int page) {
    finishItems();
    awaited.text(text);
    sections.row(text, page);
  }

  /**
   * A table's cell as points of the open list: one, unless it is a lead-in with items.
   *
   * @param responsible the body that its row names
   */
  void cellOfPoints(List<TextBlock> blocks, Optional<String> responsible) {
    finishItems();
    awaited.itemCame();
    if (blocks.stream().allMatch(b -> endings.saysNothing(b.text()))) {
      lists.foundEmpty(track.place.opened(), track.place.areaId());
      blocks.forEach(sections::paragraph);
    } else {
      points.addCell(blocks, track.place, responsible);
    }
  }

  // Headings

  void heading(Heading found, TextBlock block) {
    heading(found, List.of(block), block.text());
  }

  /** Goes on under a known heading that stands in these blocks. */
  void heading(Heading found, List<TextBlock> blocks, String printed) {
    TextBlock block = blocks.get(0);
    finishItems();
    awaited.under(found);
    track.headingCame();
    track.ungraded = Optional.of(found)
        .filter(h -> h.area().isPresent() && h.grade().isEmpty() && !h.notJudged());
    Heading.List below = turns.listBelow(track, found);
    Look look = turns.listLook(track, below, Look.of(block));
    toArea(found, block);
    grades.inHeading(found, blocks, printed);
    track.listMarker = Optional.empty();
    Optional<OpenList> opened = found.kind().filter(k -> below == Heading.List.POINTS)
        .map(k -> lists.open(k, block.textWithoutNoteMarks(), block.page()));
    track.place = track.place.inList(below, found.polarity(), opened, Optional.of(look)).ruled(found.rule());
    if (found.opensPolarList()) {
      awaited.await(block, track.place);
    }
    track.listNoted = below != Heading.List.NONE;
    found.polarity().filter(p -> !track.listsSeen.add(p) && track.doubt.isPresent())
        .ifPresent(p -> track.leaveArea());
    track.doubt = Optional.empty();
    boolean opensArea = found.opensSection() || found.area().isPresent() && !track.inChapter();
    openSection(block, opensArea ? 1 : 2);
  }

  /** Goes to the area that a known heading opens, or that its list or part belongs to. */
  private void toArea(Heading found, TextBlock block) {
    if (turns.isBeforeChapters(track, found) || found.area().isEmpty() && turns.leavesArea(track, found, block)) {
      track.place = track.place.withoutArea();
    } else if (found.area().isPresent()) {
      track.listsSeen.clear();
      track.areasSeen.add(found.area().get().id());
      if (found.opensSection() && block.kind() == BlockKind.HEADING) {
        Optional<Look> look = Optional.of(Look.of(block));
        boolean nested = profile.parent(found.area().get().id()).isPresent();
        track.areaLook = nested ? track.areaLook : look;
        track.nestedLook = nested ? look : track.nestedLook;
      }
      track.place = track.place.inArea(found.area(), found.name());
    }
  }

  /** A heading that the profile does not know: it may end the area, the list, or neither. */
  private void unknownHeading(TextBlock block) {
    finishItems();
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
      awaited.text(block.text());
      awaited.end();
      track.place = track.place.withoutList();
    }
    track.doubt = part ? Optional.empty() : Optional.of(block);
    openSection(block, endsArea ? 1 : 2);
  }

  private void openSection(TextBlock heading, int level) {
    String text = heading.textWithoutNoteMarks();
    track.place = track.place.under(text);
    track.headingSeen |= track.titleSeen || !sections.isTitle(text);
    track.titleSeen = true;
    sections.open(track.place.areaId(), track.place.heading(), level, heading.page());
  }

  // Actions of the states

  /** Whether items under no heading of a list are points all the same. */
  boolean takesItemsElsewhere() {
    return track.headingSeen && profile.lists().elsewhere() == Profile.Elsewhere.POINTS;
  }

  /** An item that is a point, unless it says that there is none. */
  void takeItem(TextBlock block) {
    if (isLeadIn(block)) {
      awaited.itemCame();
      leadIn(block);
      return;
    }
    track.listMarker = track.listMarker.or(() -> block.sign().map(ListSign::kind));
    if (track.doubt.isPresent() && track.pending.isEmpty()) {
      // The line above may be the heading of another list.
      track.place = track.place.inUncertainList().under(track.doubt.get().text());
    }
    awaited.itemCame();
    if (endings.saysNothing(block.text())) {
      lists.foundEmpty(track.place.opened(), track.place.areaId());
      sections.paragraph(markedItems.asPrinted(block));
    } else {
      track.pending.add(block);
    }
  }

  /** An item that is no point. */
  void passItem(TextBlock block) {
    track.textCame();
    sections.paragraph(markedItems.asPrinted(block));
  }

  /** A list under no heading that the profile knows is passed over, and a problem says so. */
  void noteListNotTaken(TextBlock block) {
    if (!track.listNoted && !sections.isAside() && profile.lists().elsewhere() == Profile.Elsewhere.REPORT) {
      track.listNoted = true;
      problems.add(Problem.of(
          ProblemCode.LIST_NOT_TAKEN, block.page(),
          (track.place.heading().isEmpty() ? "A list before the first heading"
              : "The list under \"" + track.place.heading() + "\"") + " was not taken for points: no heading above it "
              + "says that it lists any."));
    }
  }

  /**
   * Whether an item after a paragraph belongs to another list than the one that is open: numbers where the
   * list has bullets, in a letter whose numbered paragraphs are narrative.
   */
  boolean isOfOtherList(TextBlock item) {
    return profile.lists().elsewhere() == Profile.Elsewhere.NARRATIVE
        && track.pending.isEmpty() && track.listMarker.equals(Optional.of(ListSign.Kind.BULLET))
        && item.sign().map(ListSign::kind).equals(Optional.of(ListSign.Kind.NUMBER));
  }

  void leaveList() {
    track.place = track.place.withoutList();
    track.doubt = Optional.empty();
  }

  /** A paragraph is read for what it says, before it becomes text of its section. */
  void narrative(TextBlock block) {
    awaited.text(block.text());
    track.textCame();
    grades.inSentences(block, track.place);
  }

  /** Whether a paragraph heads a part of the list, set like text or in italics. */
  boolean headsPartOfList(TextBlock block) {
    return profile.lists().subheadings() == Profile.Subheadings.KEEP && headings.mayBeUnknown(block);
  }

  void openPartOfList(TextBlock block) {
    track.leadIn = Optional.empty();
    track.place = track.place.under(block.textWithoutNoteMarks());
    sections.open(track.place.areaId(), track.place.heading(), 2, block.page());
  }

  /** Whether a paragraph belongs to the item above it, as the profile says. */
  private boolean continuesItem(TextBlock block) {
    return track.place.prose() == SectionRule.Prose.CONTINUE && !track.pending.isEmpty()
        && !endings.isNoItem(block.text());
  }

  /**
   * Whether a paragraph is a point, or its sentences are, as the profile says: running text that leads to nothing
   * below it.
   */
  boolean isProsePoint(TextBlock block) {
    SectionRule.Prose prose = track.place.prose();
    return (prose == SectionRule.Prose.PARAGRAPHS || prose == SectionRule.Prose.SENTENCES)
        && !endings.isNoItem(block.text()) && !isLeadIn(block) && !ItemTree.isBareLeadIn(block.text())
        && RunningText.is(block.text(), false);
  }

  void takeParagraph(TextBlock block) {
    awaited.itemCame();
    track.textCame();
    track.leadIn = Optional.empty();
    track.doubt = Optional.empty();
    boolean graded = grades.inSentences(block, track.place);
    if (graded && Sentences.in(block.text()).size() == 1) {
      sections.paragraph(block); // It says the grade and nothing else.
    } else if (track.place.prose() == SectionRule.Prose.SENTENCES) {
      points.addSentences(block, track.place);
    } else {
      points.addParagraph(block, track.place);
    }
  }

  /** Whether a text leads to what stands below it, by the words that the profile has for it. */
  private boolean isLeadIn(TextBlock block) {
    return track.place.rule().filter(r -> Phrase.anyStarts(r.leadIns(), block.text(), profile.scale())).isPresent();
  }

  private void leadIn(TextBlock block) {
    finishItems();
    track.leadIn = Optional.of(block.text());
    sections.paragraph(block);
  }

  /** Text that is neither heading nor item; it may lead into the items below it. */
  void plain(TextBlock block) {
    finishItems();
    track.leadIn = ItemTree.isBareLeadIn(block.text()) || isLeadIn(block) ? Optional.of(block.text()) : Optional.empty();
    sections.paragraph(block);
  }

  /** Makes points of the items so far: something stands between them and what follows. */
  void finishItems() {
    if (!track.pending.isEmpty()) {
      points.add(track.pending, track.leadIn, track.place);
      track.pending.clear();
    }
  }

  // What it found

  List<PointCollector.Draft> points() {
    return points.drafts();
  }

  List<PointList> lists() {
    return lists.of(points.drafts());
  }

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
