package letterminer.extraction.people;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import letterminer.extraction.part.LetterPart;
import letterminer.extraction.part.Quote;
import letterminer.extraction.part.TextEnds;
import letterminer.layout.Block;
import letterminer.layout.BlockKind;
import letterminer.layout.TableBlock;
import letterminer.layout.TableCell;
import letterminer.layout.TableRow;
import letterminer.layout.TextBlock;
import letterminer.model.BoundingBox;
import letterminer.profile.Phrase;
import letterminer.profile.Profile;
import letterminer.profile.Tokens;
import letterminer.reading.Line;

/**
 * Reads the inspectors from the list of a team below its heading: one person per line with an office after the name, or
 * labels ({@code Team inspectors:}) with names after or below them. People under other labels ({@code Data analyst:})
 * are not inspectors. One use per letter.
 */
public final class TeamReader {
  /** The list of a team is within this many blocks below its heading, with at most this many lines. */
  private static final int TEAM_BLOCKS = 24;
  private static final int TEAM_LINES = 80;

  /** A block of this many words is running text, unless it begins with a label. */
  private static final int RUNNING_TEXT = 40;

  /** Maximum number of words of a label in a cell of its own. */
  private static final int LABEL_WORDS = 5;

  private static final Pattern LABEL = Pattern.compile("^([\\p{L}(][\\p{L} ()/'\u2019&-]{2,60}?)\\s{0,3}:\\s*(.*)$");
  private static final Pattern OPEN = Pattern.compile("(?:.{0,1000}\\s)?(?:and|&|with)|.{0,1000}[,;/(-]");

  /** Two words of a name at the beginning or the end of a piece between commas. */
  private static final Pattern TWO_NAMES = Pattern.compile("\\p{Lu}[^\\s,]*(?: \\p{Lu}[^\\s,]*){1,3}");

  private final Profile profile;
  private final PersonReader persons;
  private final List<Quote> names = new ArrayList<>();

  /** Whether the last label was one for inspectors; absent before the first label. */
  private Optional<Boolean> inspectors = Optional.empty();

  /** The lines read below the last label. */
  private final List<String> listed = new ArrayList<>();
  private final List<Line> printed = new ArrayList<>();

  public TeamReader(Profile profile, PersonReader persons) {
    this.profile = profile;
    this.persons = persons;
  }

  public List<Quote> read(List<Block> blocks) {
    int left = 0;
    for (Block block : blocks) {
      boolean heading = block instanceof TextBlock text
          && Phrase.anyMatches(profile.team(), text.text(), profile.scale());
      if (heading) {
        end();
        left = TEAM_BLOCKS;
      } else if (left > 0 && inspectors.isPresent() && isSomethingElse(block)) {
        left = 0;
      } else if (left > 0) {
        left = team(block) ? left - 1 : 0;
      }
    }
    end();
    return byColumn(names);
  }

  /**
   * The names of a list that is set in columns, one column after the other. Layout reads rows first where one column is longer
   * than the others.
   */
  private static List<Quote> byColumn(List<Quote> names) {
    Map<Integer, List<Quote>> pages = names.stream().collect(
        Collectors.groupingBy(n -> n.lines().get(0).page(), LinkedHashMap::new, Collectors.toList()));
    List<Quote> ordered = new ArrayList<>();
    pages.values().forEach(page -> columns(page).forEach(column -> ordered.addAll(column.names)));
    return List.copyOf(ordered);
  }

  /** Lines that are above each other, also in part, are of one column. */
  private static List<NameColumn> columns(List<Quote> names) {
    List<NameColumn> columns = new ArrayList<>();
    for (Quote name : names) {
      BoundingBox box = name.lines().get(0).box();
      List<NameColumn> same = columns.stream().filter(c -> box.x() < c.right && c.left < box.right()).toList();
      NameColumn column = same.isEmpty() ? new NameColumn() : same.get(0);
      if (same.isEmpty()) {
        columns.add(column);
      }
      same.stream().skip(1).forEach(other -> {
        column.add(other.names, other.left, other.right);
        columns.remove(other);
      });
      column.add(List.of(name), box.x(), box.right());
    }
    return columns;
  }

  /** Names below each other. */
  private static final class NameColumn {
    private final List<Quote> names = new ArrayList<>();
    private double left = Double.MAX_VALUE;
    private double right = -Double.MAX_VALUE;

    void add(List<Quote> more, double moreLeft, double moreRight) {
      names.addAll(more);
      left = Math.min(left, moreLeft);
      right = Math.max(right, moreRight);
    }
  }

  /** Whether a block is a heading or a list item: below labels there are only names. */
  private static boolean isSomethingElse(Block block) {
    return block instanceof TextBlock text && !LABEL.matcher(text.text()).matches()
        && (text.kind() == BlockKind.HEADING || text.kind() == BlockKind.ITEM);
  }

  /** Reads a block of the list. Returns false if the list has ended before it. */
  private boolean team(Block block) {
    if (block instanceof TableBlock table && table.rows().stream().anyMatch(this::isLabelled)) {
      table.rows().forEach(this::row);
      return true;
    }
    List<TextBlock> texts = LetterPart.flat(List.of(block));
    for (TextBlock text : texts) {
      boolean running = Tokens.hasMoreThan(RUNNING_TEXT, text.text())
          && !LABEL.matcher(text.firstLine().text()).matches();
      if (running || Phrase.anyStarts(profile.imprint(), text.text(), profile.scale())) {
        return false;
      }
      text.lines().stream().limit(TEAM_LINES).forEach(l -> line(l.text().strip(), List.of(l)));
    }
    return true;
  }

  /** Whether a table row has a label in its first cell and a name next to it. */
  private boolean isLabelled(TableRow row) {
    List<TableCell> cells = row.filled();
    String first = cells.isEmpty() ? "" : cells.get(0).text();
    return cells.size() > 1 && first.indexOf(',') < 0 && !Tokens.hasMoreThan(LABEL_WORDS, first)
        && Phrase.anyMatches(profile.teamLabels(), first, profile.scale()) && persons.entry(first).isEmpty();
  }

  private void row(TableRow row) {
    List<TableCell> cells = row.filled();
    if (cells.size() > 1) {
      line(TextEnds.without(cells.get(0).text(), ": ") + ": ", cells.get(0).lines());
    }
    cells.subList(Math.min(1, cells.size() - 1), cells.size())
        .forEach(c -> c.lines().forEach(l -> line(l.text().strip(), List.of(l))));
  }

  private void line(String line, List<Line> source) {
    Matcher label = LABEL.matcher(line);
    if (label.matches()) {
      end();
      inspectors = Optional.of(Phrase.anyMatches(profile.teamLabels(), label.group(1), profile.scale()));
      listed.add(label.group(2));
      printed.addAll(source);
    } else if (inspectors.isPresent()) {
      listed.add(line);
      printed.addAll(source);
    } else {
      person(line).or(() -> person(withCapital(line))).ifPresent(p -> names.add(new Quote(p.name(), source)));
    }
  }

  private Optional<Person> person(String line) {
    return persons.entry(line).filter(p -> persons.holdsRole(p.rest()));
  }

  /** A line whose first letter, a capital I, was read as an l, as in names of scanned pages: the two look the same. */
  private static String withCapital(String line) {
    return line.startsWith("l") ? "I" + line.substring(1) : line;
  }

  /** Finishes the list below the last label. */
  private void end() {
    if (inspectors.orElse(false)) {
      List<Line> lines = List.copyOf(printed);
      persons.listed(joined(listed)).forEach(n -> names.add(new Quote(n, lines)));
    }
    listed.clear();
    printed.clear();
    inspectors = Optional.empty();
  }

  /**
   * Joins the lines to one list. A name may continue on the next line. But if a line ends in a whole name and the next
   * begins with another, the comma between them was forgotten, or the names are one per line.
   */
  private static String joined(List<String> lines) {
    StringBuilder all = new StringBuilder();
    String before = "";
    for (String line : lines) {
      if (!before.isEmpty()) {
        String last = before.substring(before.lastIndexOf(',') + 1).strip();
        String first = line.split(",", 2)[0].strip();
        boolean apart = !OPEN.matcher(before).matches()
            && (TWO_NAMES.matcher(last).matches() && TWO_NAMES.matcher(first).matches());
        all.append(apart ? ", " : " ");
      }
      all.append(line);
      before = line;
    }
    return all.toString();
  }
}
