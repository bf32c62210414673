package letterminer.extraction.body;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import letterminer.extraction.grades.NarrativeReader;
import letterminer.extraction.grades.Statement;
import letterminer.extraction.grades.UnreadRow;
import letterminer.extraction.header.SubjectReader;
import letterminer.extraction.heading.Heading;
import letterminer.extraction.heading.HeadingJoiner;
import letterminer.extraction.heading.HeadingReader;
import letterminer.extraction.part.WordCutter;
import letterminer.layout.Block;
import letterminer.layout.BlockKind;
import letterminer.layout.ListSign;
import letterminer.layout.PageGaps;
import letterminer.layout.TableBlock;
import letterminer.layout.TextBlock;
import letterminer.model.PointList;
import letterminer.model.Polarity;
import letterminer.model.Problem;
import letterminer.model.ProblemCode;
import letterminer.profile.Area;
import letterminer.profile.Phrase;
import letterminer.profile.Profile;
import letterminer.profile.Tokens;

/**
 * Walks through a letter's body and keeps track of where it is: which area, under which heading, in
 * which list. Items of a list of points become points; grades at headings and in sentences become
 * statements. Tables are read by {@link BodyTables}. One use per letter.
 *
 * <p>It is longer than our classes should be because all of its methods move one state; what has a state of its own
 * (grades, tables, awaited items, seams) is in classes of its own.
 */
public final class BodyReader {
  static final int HEADING_WORDS = 30;
  private static final int DOUBT_WORDS = 9;

  private final Profile profile;
  private final HeadingReader headings;
  private final HeadingJoiner joiner;
  private final Seams seams;
  private final BodyGrades grades;
  private final BodyTables tables;
  private final AwaitedItems awaited;
  private final PointCollector points = new PointCollector();
  private final PointLists lists = new PointLists();
  private final SectionCollector sections;
  private final Set<String> areasSeen = new LinkedHashSet<>();
  private final List<Problem> problems = new ArrayList<>();

  private Place place = Place.START;

  /** Paragraphs that are items of lists without bullets, by identity. */
  private Set<TextBlock> unmarked = Set.of();

  /** Lists that the area has had, and whether a line that may be an unknown heading came since. */
  private final Set<Polarity> listsSeen = EnumSet.noneOf(Polarity.class);
  private Optional<TextBlock> doubt = Optional.empty();

  /** Whether the current list needs no note that it was not taken: it is known, or the note was given. */
  private boolean told;

  /** Headings so far; what stands below the first, the title, is introduction. */
  private int headingsSeen;

  /** Whether text has come in an area that is no chapter: what names a chapter before is the title page. */
  private boolean areaTextSeen;

  /** The heading of an area whose grade may follow by itself. */
  private Optional<Heading> ungraded = Optional.empty();
  private Optional<ListSign.Kind> listKind = Optional.empty();
  private Optional<String> leadIn = Optional.empty();
  private Optional<Look> areaLook = Optional.empty();
  private final List<TextBlock> pending = new ArrayList<>();

  public BodyReader(
      Profile profile, boolean positioned, Optional<SubjectReader.Subject> subject, Optional<String> year,
      WordCutter words) {
    this.profile = profile;
    this.sections = new SectionCollector(positioned, new PassageKinds(profile), subject);
    this.headings = new HeadingReader(profile);
    this.joiner = new HeadingJoiner(headings);
    this.seams = new Seams(profile, headings);
    this.grades = new BodyGrades(profile, positioned, new NarrativeReader(profile, positioned, year, words));
    this.tables = new BodyTables(profile, this, headings, joiner);
    this.awaited = new AwaitedItems(profile, lists);
  }

  /** What the body gives. */
  public record Body(
      List<PointCollector.Draft> points,
      List<PointList> lists,
      List<letterminer.model.Section> sections,
      List<Statement> statements,
      List<UnreadRow> unread,
      List<String> areas,
      List<Problem> problems) {}

  public Body read(List<Block> blocks, Set<Block> gradeTables, PageGaps gaps) {
    List<Block> joined = joiner.join(blocks);
    unmarked = new UnmarkedLists(this::knownHeading, awaited::isNoItem).in(joined);
    for (int i = 0; i < joined.size(); i++) {
      Block block = joined.get(i);
      if (i > 0 && gaps.isBetween(joined.get(i - 1).page(), block.page())) {
        loseTrack(block.page());
      }
      if (gradeTables.contains(block)) {
        gradeTable(block);
      } else if (block instanceof TextBlock text && 2 * i > joined.size() && isImprint(text)) {
        break;
      } else if (block instanceof TextBlock text) {
        text(text);
      } else if (block instanceof TableBlock table) {
        tables.read(table);
      }
    }
    flush();
    awaited.end();
    problems.addAll(awaited.problems());
    return new Body(
        points.drafts(), lists.of(points.drafts()), sections.sections(), grades.statements(), grades.unread(),
        List.copyOf(areasSeen), List.copyOf(problems));
  }

  /** Pages are missing here: what follows may stand under headings that are not in the file. */
  private void loseTrack(int page) {
    String heading = place.heading();
    goTo(place.withoutArea().inUncertainList().under(""));
    tables.leaveLists();
    listsSeen.clear();
    doubt = Optional.empty();
    sections.open(Optional.empty(), heading, 2, page);
  }

  private boolean isImprint(TextBlock block) {
    return Phrase.anyStarts(profile.imprint(), block.text(), profile.scale());
  }

  /** A grade table may hold sentences too, in rows that go from side to side: they may state grades of their own. */
  private void gradeTable(Block block) {
    flush();
    if (block instanceof TableBlock table) {
      table.rows().stream().filter(r -> r.filled().size() == 1)
          .flatMap(r -> r.filled().get(0).blocks().stream())
          .forEach(this::sentenceOfTable);
    }
  }

  private void sentenceOfTable(TextBlock block) {
    grades.inSentences(block, Place.START);
    if (block.text().endsWith(".") && Tokens.upTo(DOUBT_WORDS, block.text()).size() >= DOUBT_WORDS) {
      sections.paragraph(block);
    }
  }

  Place place() {
    return place;
  }

  /** Goes on at another place; what was read up to here is finished first. */
  void goTo(Place other) {
    flush();
    place = other;
    ungraded = Optional.empty();
    leadIn = Optional.empty();
  }

  void text(TextBlock block) {
    Optional<Heading> known = knownHeading(block);
    if (known.isPresent() && isPartOfList(known.get(), block)) {
      unknownHeading(block);
    } else if (known.isPresent()) {
      apply(known.get(), block);
    } else if (ungraded.filter(h -> grades.alone(block, h)).isPresent()) {
      ungraded = Optional.empty();
    } else if (unmarked.contains(block) && place.list() == Heading.List.POINTS) {
      item(block);
    } else if (block.kind() == BlockKind.ITEM) {
      ungraded = Optional.empty();
      if (place.list() != Heading.List.POINTS) {
        grades.inSentences(block, place);
      }
      List<TextBlock> parts = seams.beforeFormula(block);
      item(parts.get(0));
      parts.stream().skip(1).forEach(this::paragraph);
    } else if (block.kind() == BlockKind.HEADING) {
      grades.inSentences(block, place);
      unknownHeading(block);
    } else {
      List<TextBlock> parts = seams.afterGradedHeading(block);
      if (parts.size() > 1) {
        text(parts.get(0));
      }
      paragraph(parts.get(parts.size() - 1));
    }
  }

  /**
   * An area's name within a list that goes through all areas: it opens a part of the list, no section. With a
   * grade it is a section's heading, unless it is set smaller than the list's.
   */
  private boolean isPartOfList(Heading found, TextBlock block) {
    if (profile.lists().subheadings() != Profile.Subheadings.KEEP || place.list() != Heading.List.POINTS
        || found.area().isEmpty() || found.list() != Heading.List.NONE || place.listLook().isEmpty()) {
      return false;
    }
    long smaller = place.listLook().get().size() - Look.of(block).size();
    boolean asText = block.kind() != BlockKind.HEADING && profile.hasChapters();
    return found.grade().isEmpty() && !found.notJudged() ? smaller >= 0 : smaller > 0 || smaller == 0 && asText;
  }

  Optional<Heading> knownHeading(TextBlock block) {
    boolean bullet = block.kind() == BlockKind.ITEM
        && block.sign().map(s -> s.kind() == ListSign.Kind.BULLET).orElse(true);
    if (bullet) {
      return Optional.empty();
    }
    String text = block.textWithoutNoteMarks();
    if (Tokens.hasMoreThan(HEADING_WORDS, text)) {
      return Optional.empty();
    }
    boolean whole = block.kind() == BlockKind.HEADING || block.firstLine().bold();
    boolean sentence = text.endsWith(".") || text.endsWith(";") || text.endsWith(",");
    return headings.read(text) // A sentence is a heading only if it looks like one, or is a list's to the word.
        .filter(h -> !sentence || whole || h.opensPolarList())
        .or(() -> whole && !sentence ? headings.readOfPart(text) : Optional.empty());
  }

  void apply(Heading found, TextBlock block) {
    apply(found, List.of(block), block.text());
  }

  /** Goes on under a heading that stands in these blocks. */
  void apply(Heading found, List<TextBlock> blocks, String printed) {
    TextBlock block = blocks.get(0);
    flush();
    awaited.under(found);
    tables.leaveLists();
    leadIn = Optional.empty();
    ungraded = Optional.of(found)
        .filter(h -> h.area().isPresent() && h.grade().isEmpty() && !h.notJudged());
    Heading.List before = place.list();
    place = placed(found, block);
    grades.inHeading(found, blocks, printed);
    boolean quiet = before == Heading.List.OTHER && found.area().isPresent();
    Heading.List list = found.list() == Heading.List.PART || quiet && found.list() == Heading.List.NONE
        ? Heading.List.OTHER : found.list();
    listKind = Optional.empty();
    Look look = Look.of(block);
    boolean within = before == Heading.List.POINTS && list == Heading.List.POINTS
        && place.listLook().map(l -> l.size() >= look.size()).orElse(false);
    Optional<OpenList> opened = found.kind().filter(k -> list == Heading.List.POINTS)
        .map(k -> lists.open(k, block.textWithoutNoteMarks(), block.page()));
    place = place.inList(list, found.polarity(), opened, within ? place.listLook() : Optional.of(look));
    if (found.opensPolarList()) {
      awaited.await(block, place);
    }
    told = list != Heading.List.NONE;
    found.polarity().filter(p -> !listsSeen.add(p) && doubt.isPresent()).ifPresent(p -> leaveArea());
    doubt = Optional.empty();
    place = place.under(block.textWithoutNoteMarks());
    headingsSeen++;
    boolean opensArea = found.area().isPresent() && !(found.list() != Heading.List.NONE && inChapter());
    sections.open(place.areaId(), place.heading(), opensArea ? 1 : 2, block.page());
  }

  /** The place in the area that a heading opens, or that its list or part belongs to. */
  private Place placed(Heading found, TextBlock block) {
    boolean keeps = profile.lists().subheadings() == Profile.Subheadings.KEEP;
    if (found.area().isPresent()) {
      boolean section = found.list() == Heading.List.NONE;
      if (found.area().get().chapter() && !areaTextSeen) {
        return place.withoutArea(); // The title page and the contents name it too.
      }
      listsSeen.clear();
      areasSeen.add(found.area().get().id());
      areaLook = section && block.kind() == BlockKind.HEADING ? Optional.of(Look.of(block)) : areaLook;
      return place.inArea(found.area(), found.name());
    }
    boolean leaves = switch (found.list()) {
      case OTHER -> keeps;
      case PART -> !inChapter() && areaLook.map(l -> Look.of(block).size() > l.size()).orElse(false);
      case POINTS -> profile.hasChapters() && !inChapter();
      case NONE -> false;
    };
    return leaves ? place.withoutArea() : place;
  }

  private boolean inChapter() {
    return place.area().map(Area::chapter).orElse(false);
  }

  void item(TextBlock block) {
    boolean elsewhere = place.list() == Heading.List.NONE && headingsSeen > 1
        && profile.lists().elsewhere() == Profile.Elsewhere.POINTS;
    if (place.list() == Heading.List.POINTS && isOtherList(block)) {
      place = place.withoutList(); // Its heading was not seen for one.
      doubt = Optional.empty();
    }
    if (place.list() == Heading.List.POINTS || elsewhere) {
      listKind = listKind.or(() -> block.sign().map(ListSign::kind)); // The first item's: others may be below it.
      if (doubt.isPresent() && pending.isEmpty()) {
        place = place.inUncertainList(); // The line above may be the heading of another list.
        place = place.under(doubt.get().text());
      }
      awaited.itemCame();
      if (awaited.saysNothing(block.text())) {
        lists.foundEmpty(place.opened(), place.areaId());
        sections.paragraph(block);
      } else {
        pending.add(block);
      }
    } else {
      if (place.list() == Heading.List.NONE && !told && place.area().isPresent()
          && profile.lists().elsewhere() == Profile.Elsewhere.REPORT) {
        told = true;
        problems.add(Problem.of(
            ProblemCode.LIST_NOT_TAKEN, block.page(),
            "The list under \"" + place.heading() + "\" was not taken for points: its heading says "
                + "neither strengths nor weaknesses."));
      }
      areaTextSeen |= place.area().isPresent() && !inChapter();
      sections.paragraph(block);
    }
  }

  /**
   * Whether an item after a paragraph belongs to another list than the one that is open: numbers where the
   * list has bullets, in a letter whose numbered paragraphs are narrative.
   */
  private boolean isOtherList(TextBlock item) {
    return profile.lists().elsewhere() == Profile.Elsewhere.NARRATIVE
        && pending.isEmpty() && listKind.equals(Optional.of(ListSign.Kind.BULLET))
        && item.sign().map(ListSign::kind).equals(Optional.of(ListSign.Kind.NUMBER));
  }

  /**
   * A table's cell as points of the open list: one, unless it is a lead-in with items.
   *
   * @param responsible the body that its row names
   */
  void cellOfPoints(List<TextBlock> blocks, Optional<String> responsible) {
    flush();
    awaited.itemCame();
    if (blocks.stream().allMatch(b -> awaited.saysNothing(b.text()))) {
      lists.foundEmpty(place.opened(), place.areaId());
      blocks.forEach(sections::paragraph);
    } else {
      points.addCell(blocks, place, responsible);
    }
  }

  /** The same list a second time, after a line that may be a heading: that line opened another area. */
  private void leaveArea() {
    place = place.withoutArea();
    listsSeen.clear();
  }

  /** A short line that is no sentence and names no body, in a letter whose headings have no look. */
  private boolean mayBeHeading(TextBlock block) {
    String text = block.text();
    return block.lines().size() == 1 && !Tokens.hasMoreThan(DOUBT_WORDS, text)
        && Character.isUpperCase(text.charAt(0))
        && Character.isLetter(text.charAt(text.length() - 1))
        && text.chars().noneMatch(Character::isDigit)
        && profile.words().organisations().stream()
            .noneMatch(text.toLowerCase(Locale.ROOT)::contains);
  }

  /**
   * A heading that the profile does not know. Whether it ends the list is the profile's to say; it ends
   * the area if it looks like an area's.
   */
  private void unknownHeading(TextBlock block) {
    flush();
    tables.leaveLists();
    leadIn = Optional.empty();
    ungraded = Optional.empty();
    told = false;
    Look look = Look.of(block);
    boolean ofAreaRank = areaLook.map(l -> !inChapter() && l.equals(look) || look.size() > l.size()).orElse(false);
    if (ofAreaRank) {
      place = place.withoutArea();
    }
    int rank = place.listLook().map(l -> Long.compare(look.size(), l.size())).orElse(0);
    boolean part = switch (profile.lists().subheadings()) {
      case END -> false;
      case SMALLER -> rank < 0;
      case KEEP -> rank <= 0;
    };
    if (!part) {
      awaited.text(block.text());
      awaited.end();
    }
    doubt = part ? Optional.empty() : Optional.of(block);
    place = part ? place : place.withoutList();
    place = place.under(block.textWithoutNoteMarks());
    headingsSeen++;
    sections.open(place.areaId(), place.heading(), ofAreaRank ? 1 : 2, block.page());
  }

  private void paragraph(TextBlock block) {
    flush();
    boolean mayBe = !block.text().isEmpty() && profile.lists().subheadings() == Profile.Subheadings.END
        && mayBeHeading(block);
    doubt = mayBe ? Optional.of(block) : Optional.empty();
    ungraded = Optional.empty();
    awaited.text(block.text());
    areaTextSeen |= place.area().isPresent() && !inChapter();
    grades.inSentences(block, place);
    if (profile.lists().subheadings() == Profile.Subheadings.KEEP
        && place.list() == Heading.List.POINTS && mayBeHeading(block)) {
      listPart(block);
      return;
    }
    plain(block);
  }

  /** A heading of a part of the list, set like text or in italics. */
  private void listPart(TextBlock block) {
    leadIn = Optional.empty();
    place = place.under(block.textWithoutNoteMarks());
    sections.open(place.areaId(), place.heading(), 2, block.page());
  }

  /** Text that is neither heading nor item; it may lead into the items below it. */
  void plain(TextBlock block) {
    flush();
    leadIn = ItemTree.isBareLeadIn(block.text()) ? Optional.of(block.text()) : Optional.empty();
    sections.paragraph(block);
  }

  /** Whether the open section lists people or addresses. */
  boolean isListing() {
    return sections.isListing();
  }

  /** A row of a table that is read from cell to cell. */
  void row(String text, int page) {
    flush();
    awaited.text(text);
    sections.row(text, page);
  }

  private void flush() {
    if (!pending.isEmpty()) {
      points.add(pending, leadIn, place);
      pending.clear();
    }
  }
}
