package letterminer.extraction;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import letterminer.layout.Block;
import letterminer.layout.BlockKind;
import letterminer.layout.ListSign;
import letterminer.layout.TableBlock;
import letterminer.layout.TableCell;
import letterminer.layout.TableRow;
import letterminer.layout.TextBlock;
import letterminer.model.Evidence;
import letterminer.model.EvidenceKind;
import letterminer.model.Polarity;
import letterminer.model.Problem;
import letterminer.model.ProblemCode;
import letterminer.profile.Area;
import letterminer.profile.Profile;
import letterminer.profile.Tokens;

/**
 * Walks through a letter's body and keeps track of where it is: which area, under which heading, in
 * which list. Items of a list of points become points; grades at headings and in sentences become
 * statements. One use per letter.
 */
final class BodyReader {
  private static final int HEADING_WORDS = 30;
  private static final int DOUBT_WORDS = 9;

  private final Profile profile;
  private final boolean positioned;
  private final HeadingReader headings;
  private final HeadingJoiner joiner;
  private final Seams seams;
  private final NarrativeReader narratives;
  private final PointCollector points = new PointCollector();
  private final SectionCollector sections = new SectionCollector();
  private final List<Statement> statements = new ArrayList<>();
  private final Set<String> areasSeen = new LinkedHashSet<>();
  private final List<Problem> problems = new ArrayList<>();

  /** Lists that the area has had, and whether a line that may be an unknown heading came since. */
  private final Set<Polarity> listsSeen = EnumSet.noneOf(Polarity.class);
  private Optional<TextBlock> doubt = Optional.empty();

  /** Whether the current list needs no note that it was not taken: it is known, or the note was given. */
  private boolean told;

  private Optional<Area> area = Optional.empty();
  private String areaName = "";
  private String heading = "";
  private Heading.List list = Heading.List.NONE;
  private Optional<Polarity> polarity = Optional.empty();
  private boolean gradeMayFollow;
  private Optional<String> leadIn = Optional.empty();
  private Optional<Look> areaLook = Optional.empty();
  private Map<Integer, Heading> columnLists = Map.of();
  private int columnsOfLists;

  /** Areas opened inside a column: they hold for the column alone. */
  private final Map<Integer, Area> columnAreas = new HashMap<>();

  private final List<TextBlock> pending = new ArrayList<>();

  BodyReader(Profile profile, boolean positioned, Optional<String> year) {
    this.profile = profile;
    this.positioned = positioned;
    this.headings = new HeadingReader(profile);
    this.joiner = new HeadingJoiner(headings);
    this.seams = new Seams(profile, headings);
    this.narratives = new NarrativeReader(profile, positioned, year);
  }

  /** What the body gives. */
  record Body(
      List<PointCollector.Draft> points,
      List<letterminer.model.Section> sections,
      List<Statement> statements,
      List<String> areas,
      List<Problem> problems) {}

  Body read(List<Block> blocks, Set<Block> gradeTables) {
    for (Block block : joiner.join(blocks)) {
      if (gradeTables.contains(block)) {
        flush();
      } else if (block instanceof TextBlock text) {
        text(text);
      } else if (block instanceof TableBlock table) {
        table(table);
      }
    }
    flush();
    return new Body(
        points.drafts(), sections.sections(), List.copyOf(statements), List.copyOf(areasSeen),
        List.copyOf(problems));
  }

  private void text(TextBlock block) {
    Optional<Heading> known = knownHeading(block);
    if (known.isPresent()) {
      apply(known.get(), block);
    } else if (gradeMayFollow && gradeAlone(block)) {
      gradeMayFollow = false;
    } else if (block.kind() == BlockKind.ITEM) {
      gradeMayFollow = false;
      List<TextBlock> parts = seams.beforeFormula(block);
      item(parts.get(0));
      parts.stream().skip(1).forEach(this::paragraph);
    } else if (block.kind() == BlockKind.HEADING) {
      unknownHeading(block);
    } else {
      List<TextBlock> parts = seams.afterGradedHeading(block);
      if (parts.size() > 1) {
        text(parts.get(0));
      }
      paragraph(parts.get(parts.size() - 1));
    }
  }

  private Optional<Heading> knownHeading(TextBlock block) {
    String text = block.textWithoutNoteMarks();
    boolean bullet = block.kind() == BlockKind.ITEM
        && block.sign().map(s -> s.kind() == ListSign.Kind.BULLET).orElse(true);
    boolean sentence = text.endsWith(".") || text.endsWith(";") || text.endsWith(",");
    if (bullet || sentence && block.kind() != BlockKind.HEADING
        || Tokens.of(text).size() > HEADING_WORDS) {
      return Optional.empty();
    }
    return headings.read(text);
  }

  private void apply(Heading found, TextBlock block) {
    apply(found, block, block.text());
  }

  /** Goes on under a heading; {@code printed} is all of it where it stands in more than one block. */
  private void apply(Heading found, TextBlock block, String printed) {
    flush();
    columnLists = Map.of();
    leadIn = Optional.empty();
    if (found.area().isPresent()) {
      listsSeen.clear();
      area = found.area();
      areaName = found.name();
      areasSeen.add(area.get().id());
      areaLook = block.kind() == BlockKind.HEADING ? Optional.of(Look.of(block)) : areaLook;
      gradeMayFollow = found.grade().isEmpty();
      found.grade().ifPresent(g -> statements.add(new Statement(
          area.map(Area::id), areaName, g, g.grade(),
          evidence(EvidenceKind.SECTION, g.grade(), block, printed))));
    } else {
      gradeMayFollow = false;
    }
    boolean quiet = list == Heading.List.OTHER && found.area().isPresent();
    list = quiet && found.list() == Heading.List.NONE ? Heading.List.OTHER : found.list();
    polarity = found.polarity();
    told = list != Heading.List.NONE;
    polarity.filter(p -> !listsSeen.add(p) && doubt.isPresent()).ifPresent(p -> leaveArea());
    doubt = Optional.empty();
    heading = block.textWithoutNoteMarks();
    sections.open(area.map(Area::id), heading, found.area().isPresent() ? 1 : 2, block.page());
  }

  /** 'Grade 3' by itself, below an area's heading. */
  private boolean gradeAlone(TextBlock block) {
    GradeText read = GradeText.read(block.textWithoutNoteMarks(), profile.scale());
    if (read.grade().isEmpty() || area.isEmpty()) {
      return false;
    }
    String grade = read.grade().get().grade();
    statements.add(new Statement(
        area.map(Area::id), areaName, read.grade().get(), block.text(),
        evidence(EvidenceKind.SECTION, grade, block, block.text())));
    return true;
  }

  private Evidence evidence(EvidenceKind kind, String value, TextBlock block, String printed) {
    return Statement.evidence(kind, value, printed, block, positioned);
  }

  private void item(TextBlock block) {
    if (list == Heading.List.POINTS) {
      if (doubt.isPresent() && pending.isEmpty()) {
        polarity = Optional.empty(); // The line above may be the heading of another list.
        heading = doubt.get().text();
      }
      pending.add(block);
    } else {
      if (list == Heading.List.NONE && !told && area.isPresent()) {
        told = true;
        problems.add(Problem.of(
            ProblemCode.LIST_NOT_TAKEN, block.page(),
            "The list under \"" + heading + "\" was not taken for points: its heading says neither "
                + "strengths nor weaknesses."));
      }
      sections.paragraph(block.text());
    }
  }

  /** The same list a second time, after a line that may be a heading: that line opened another area. */
  private void leaveArea() {
    area = Optional.empty();
    areaName = "";
    listsSeen.clear();
  }

  /** A short line that is no sentence and names no body, in a letter whose headings have no look. */
  private boolean mayBeHeading(TextBlock block) {
    String text = block.text();
    return block.lines().size() == 1 && Tokens.of(text).size() <= DOUBT_WORDS
        && Character.isUpperCase(text.charAt(0))
        && Character.isLetter(text.charAt(text.length() - 1))
        && text.chars().noneMatch(Character::isDigit)
        && profile.words().organisations().stream()
            .noneMatch(text.toLowerCase(Locale.ROOT)::contains);
  }

  /** A heading that the profile does not know ends the list, and the area too if it looks like an area's. */
  private void unknownHeading(TextBlock block) {
    flush();
    columnLists = Map.of();
    leadIn = Optional.empty();
    gradeMayFollow = false;
    doubt = Optional.of(block);
    told = false;
    boolean ofAreaRank = areaLook.map(l -> l.equals(Look.of(block))).orElse(false);
    if (ofAreaRank) {
      area = Optional.empty();
      areaName = "";
    }
    list = profile.judgements().isEmpty() ? list : Heading.List.NONE;
    polarity = Optional.empty();
    heading = block.textWithoutNoteMarks();
    sections.open(area.map(Area::id), heading, ofAreaRank ? 1 : 2, block.page());
  }

  private void paragraph(TextBlock block) {
    flush();
    doubt = !block.text().isEmpty() && mayBeHeading(block) ? Optional.of(block) : Optional.empty();
    gradeMayFollow = false;
    statements.addAll(narratives.read(block, area, areaName));
    plain(block);
  }

  /** Text that is neither heading nor item; it may lead into the items below it. */
  private void plain(TextBlock block) {
    leadIn = ItemTree.isBareLeadIn(block.text()) ? Optional.of(block.text()) : Optional.empty();
    sections.paragraph(block.text());
  }

  private void flush() {
    if (!pending.isEmpty()) {
      points.add(pending, leadIn, area.map(Area::id), heading, polarity);
      pending.clear();
    }
  }

  private void table(TableBlock table) {
    flush();
    if (ScaleReader.isScale(table, profile.scale())) {
      return;
    }
    Map<Integer, Heading> lists = listsOf(table);
    if (!lists.isEmpty()) {
      columnLists = lists;
      columnsOfLists = table.columns();
    }
    if (!columnLists.isEmpty() && columnsOfLists == table.columns()) {
      for (TableRow row : table.rows()) {
        listRow(row);
      }
      return;
    }
    for (TableRow row : table.rows()) {
      plainRow(row);
    }
  }

  /** The columns whose first text is the heading of a list of points. */
  private Map<Integer, Heading> listsOf(TableBlock table) {
    Map<Integer, Heading> lists = new HashMap<>();
    for (int c = 0; c < table.columns(); c++) {
      List<TextBlock> column = table.column(c);
      for (int k = 0; k < Math.min(2, column.size()) && !lists.containsKey(c); k++) {
        Optional<Heading> found = knownHeading(column.get(k))
            .filter(h -> h.list() == Heading.List.POINTS && h.polarity().isPresent());
        if (found.isPresent()) {
          lists.put(c, found.get());
        }
      }
    }
    return lists;
  }

  /** A row of a table whose columns are lists: an area's name in a column without list is the row's. */
  private void listRow(TableRow row) {
    Map<Integer, Heading> current = new HashMap<>(columnLists);
    for (TableCell cell : row.filled()) {
      Optional<Heading> named = headings.read(cell.textWithoutNoteMarks())
          .filter(h -> h.area().isPresent() && h.list() == Heading.List.NONE);
      boolean spans = cell.span() > 1 || row.filled().size() == 1;
      if (named.isPresent() && (spans || !current.containsKey(cell.column()))) {
        apply(named.get(), cell.blocks().get(0));
        columnLists = current;
        columnAreas.clear();
      } else if (current.containsKey(cell.column())) {
        listCell(cell, current.get(cell.column()));
        columnLists = current;
      } else {
        cell.blocks().forEach(this::text);
        columnLists = current;
      }
    }
  }

  private void listCell(TableCell cell, Heading columnList) {
    Optional<Area> rowArea = area;
    String rowName = areaName;
    area = Optional.ofNullable(columnAreas.get(cell.column())).or(() -> rowArea);
    list = columnList.list();
    polarity = columnList.polarity();
    for (Block joined : joiner.join(cell.blocks())) {
      TextBlock block = (TextBlock) joined;
      Optional<Heading> found = knownHeading(block);
      if (found.isPresent()) {
        apply(found.get(), block);
        found.get().area().ifPresent(a -> columnAreas.put(cell.column(), a));
        if (found.get().list() == Heading.List.NONE) {
          list = columnList.list();
          polarity = columnList.polarity();
        }
      } else if (block.kind() == BlockKind.ITEM) {
        item(block);
      } else {
        flush();
        plain(block);
      }
    }
    flush();
    gradeMayFollow = false;
    if (!columnAreas.containsKey(cell.column())) {
      area = rowArea;
      areaName = rowName;
    }
    list = Heading.List.NONE;
    polarity = Optional.empty();
  }

  /** Text in columns that is no table of lists: a row may be a heading with its grade beside it. */
  private void plainRow(TableRow row) {
    List<TableCell> cells = row.filled();
    StringBuilder joined = new StringBuilder();
    cells.forEach(c -> joined.append(joined.length() == 0 ? "" : " ").append(c.textWithoutNoteMarks()));
    boolean shortCells = cells.stream().allMatch(c -> c.blocks().size() == 1
        && c.blocks().get(0).kind() != BlockKind.ITEM);
    Optional<Heading> found = shortCells && Tokens.of(joined.toString()).size() <= HEADING_WORDS
        ? headings.read(joined.toString())
        : Optional.empty();
    if (found.isPresent() && cells.size() > 1) {
      apply(found.get(), cells.get(0).blocks().get(0), joined.toString());
    } else if (shortCells && cells.size() > 1) {
      flush();
      sections.paragraph(joined.toString()); // A row of some other table: its cells are no headings.
    } else {
      cells.forEach(c -> joiner.join(c.blocks()).forEach(b -> text((TextBlock) b)));
    }
  }
}
