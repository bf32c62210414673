package letterminer.extraction.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import letterminer.extraction.part.LetterPart;
import letterminer.layout.Block;
import letterminer.layout.TableBlock;
import letterminer.layout.TableCell;
import letterminer.layout.TextBlock;
import letterminer.profile.Phrase;
import letterminer.profile.Profile;
import letterminer.profile.Scale;
import letterminer.reading.Line;

/**
 * Reads the signatories. Text above the printed name may be a misread signature, so the name that counts is the one
 * with an office next to it or below. Two people may sign side by side.
 */
public final class SignatoryReader {
  private static final int LINES = 16;

  /** Maximum number of lines of an office, and of words of the last one. */
  private static final int ROLE_LINES = 3;
  private static final int REST_WORDS = 9;

  /** In a letter without a close, the signature is within this many blocks from the end. */
  private static final int LAST_BLOCKS = 40;

  /** Minimum gap between two signatures on one line, in ems. */
  private static final double APART = 2;

  /** Maximum distance between the baselines of a line and its continuation, in ems. */
  private static final double NEAR = 1.7;

  private final Profile.Words words;
  private final PersonReader persons;

  public SignatoryReader(Profile.Words words) {
    this.words = words;
    this.persons = new PersonReader(words);
  }

  /**
   * A line of a signature.
   *
   * @param near whether it is directly below the previous line
   * @param lines the lines on the page
   */
  private record Row(String text, boolean near, List<Line> lines) {}

  /** An office, with the lines that contain it. */
  private record Office(String text, List<Line> lines) {
    static Office of(Row row) {
      return new Office(row.text().strip(), row.lines());
    }

    FoundSignatory of(Person person, Row name) {
      List<Line> all = new ArrayList<>(name.lines());
      all.addAll(lines);
      return new FoundSignatory(person.name(), Optional.of(text), all);
    }
  }

  public List<FoundSignatory> read(LetterPart part, Set<Block> gradeTables) {
    if (part.close().isEmpty()) {
      return part.salutation().isPresent() ? withoutClose(part) : List.of();
    }
    List<FoundSignatory> withRole = new ArrayList<>();
    List<FoundSignatory> bare = new ArrayList<>();
    for (List<Row> flow : flows(part, gradeTables)) {
      read(flow, withRole, bare);
    }
    if (withRole.isEmpty()) {
      read(rows(part), withRole, bare); // Layout finds false columns in a line that is stretched over the page.
    }
    if (!withRole.isEmpty()) {
      return List.copyOf(withRole);
    }
    return bare.isEmpty() ? List.of() : List.of(bare.get(bare.size() - 1));
  }

  /**
   * The signatory of a letter without a close: the last printed name, alone on its line, with an office below it that
   * is set like a title. Only an imprint or an annex with a heading may follow.
   */
  private List<FoundSignatory> withoutClose(LetterPart part) {
    List<TextBlock> texts = part.body().stream()
        .filter(b -> b instanceof TextBlock).map(b -> (TextBlock) b).toList();
    Column column = new Column();
    for (TextBlock text : texts.subList(Math.max(0, texts.size() - LAST_BLOCKS), texts.size())) {
      text.lines().forEach(l -> column.add(text.marker().isPresent() ? "" : l.text(), l));
    }
    List<Row> rows = column.rows;
    for (int i = rows.size() - 2; i >= 0; i--) {
      Optional<Person> person = persons.read(rows.get(i).text(), Set.of()).filter(p -> p.rest().isBlank());
      Optional<Office> role = person.isPresent() ? role(rows, i + 1) : Optional.empty();
      if (role.isPresent() && isTitle(role.get().text()) && persons.beginsWithRole(role.get().text())) {
        return List.of(role.get().of(person.get(), rows.get(i)));
      }
    }
    return List.of();
  }

  /** Whether an office is written as below a signature, rather than as the beginning of a sentence. */
  private static boolean isTitle(String role) {
    String[] all = role.strip().split("\\s+");
    long small = Stream.of(all).filter(w -> w.length() > 3 && Character.isLowerCase(w.charAt(0))).count();
    return all.length > 1 && all.length <= REST_WORDS && small == 0 && !role.endsWith(".");
  }

  /** The lines below the close, column by column, up to the end of the signatures. */
  private static List<List<Row>> flows(LetterPart part, Set<Block> gradeTables) {
    List<Column> columns = new ArrayList<>();
    int count = 0;
    for (Block block : part.tail()) {
      if (count > LINES || gradeTables.contains(block)) {
        break;
      }
      if (block instanceof TextBlock text) {
        for (Line line : text.lines()) {
          List<Line> parts = parts(line);
          for (int c = 0; c < parts.size(); c++) {
            column(columns, c).add(parts.get(c).text(), parts.get(c));
          }
          count++;
        }
      } else if (block instanceof TableBlock table) {
        List<List<TextBlock>> texts = table.byColumn();
        for (int c = 0; c < texts.size(); c++) {
          for (TextBlock text : texts.get(c)) {
            for (Line line : text.lines()) {
              column(columns, c).add(line.text(), line);
            }
          }
        }
        count += table.rows().size();
      }
    }
    return columns.stream().map(c -> c.rows).toList();
  }

  /** The lines of one column. */
  private static final class Column {
    private final List<Row> rows = new ArrayList<>();
    private Line last;

    void add(String text, Line line) {
      double gap = last == null || last.page() != line.page() ? 0 : line.baseline() - last.baseline();
      rows.add(new Row(text, gap > 0 && gap < NEAR * line.size(), List.of(line)));
      last = line;
    }
  }

  /** The lines below the close, each across all columns. */
  private static List<Row> rows(LetterPart part) {
    List<Row> rows = new ArrayList<>();
    for (Block block : part.tail()) {
      if (block instanceof TextBlock text) {
        text.lines().forEach(l -> rows.add(new Row(l.text(), false, List.of(l))));
      } else if (block instanceof TableBlock table) {
        table.rows().forEach(r -> rows.add(new Row(
            r.filled().stream().map(TableCell::text).collect(Collectors.joining(" ")), false,
            r.filled().stream().flatMap(c -> c.lines().stream()).toList())));
      }
    }
    return rows;
  }

  private static Column column(List<Column> columns, int column) {
    while (columns.size() <= column) {
      columns.add(new Column());
    }
    return columns.get(column);
  }

  /** Splits a line with two names, which have a wide gap between them. */
  private static List<Line> parts(Line line) {
    List<Line> parts = new ArrayList<>();
    int start = 0;
    for (int i = 1; i < line.words().size(); i++) {
      if (line.words().get(i).box().x() - line.words().get(i - 1).box().right() > APART * line.size()) {
        parts.add(Line.of(line.page(), line.words().subList(start, i)));
        start = i;
      }
    }
    parts.add(start == 0 ? line : Line.of(line.page(), line.words().subList(start, line.words().size())));
    return parts;
  }

  private void read(List<Row> rows, List<FoundSignatory> withRole, List<FoundSignatory> bare) {
    for (int i = 0; i < Math.min(rows.size(), LINES); i++) {
      String line = rows.get(i).text();
      Optional<Person> person = isClose(line) ? Optional.empty() : persons.read(line, Set.of());
      if (person.isEmpty()) {
        continue;
      }
      String rest = person.get().rest();
      if (!rest.isBlank() && persons.beginsWithOffice(rest)) {
        withRole.add(new FoundSignatory(person.get().name(), Optional.of(rest), rows.get(i).lines()));
      } else if (rest.isBlank()) {
        Row name = rows.get(i);
        Optional<Office> role = role(rows, i + 1).or(() -> roleAbove(rows, person.get(), withRole));
        role.ifPresentOrElse(
            office -> withRole.add(office.of(person.get(), name)),
            () -> bare.add(new FoundSignatory(person.get().name(), Optional.empty(), name.lines())));
      }
    }
  }

  /** The office directly above a name, if the two were swapped. */
  private Optional<Office> roleAbove(List<Row> rows, Person person, List<FoundSignatory> before) {
    for (int i = 1; i < Math.min(rows.size(), LINES); i++) {
      String above = rows.get(i - 1).text().strip();
      boolean taken = before.stream().anyMatch(s -> s.role().map(r -> r.endsWith(above)).orElse(false));
      if (rows.get(i).text().contains(person.name()) && persons.beginsWithRole(above) && !taken
          && isTitle(above)) {
        return Optional.of(Office.of(rows.get(i - 1)));
      }
    }
    return Optional.empty();
  }

  /** The office below a name, or below the body that comes between them. */
  private Optional<Office> role(List<Row> rows, int at) {
    Optional<Office> below = roleAt(rows, at);
    boolean body = below.isEmpty() && at + 1 < rows.size() && persons.holdsOrganisation(rows.get(at).text())
        && persons.beginsWithRole(rows.get(at + 1).text());
    return body ? roleAt(rows, at + 1) : below;
  }

  private Optional<Office> roleAt(List<Row> rows, int at) {
    if (at >= rows.size() || !persons.holdsRole(rows.get(at).text()) || isName(rows.get(at)) || headsAnother(rows, at)) {
      return Optional.empty();
    }
    StringBuilder role = new StringBuilder(rows.get(at).text().strip());
    List<Line> lines = new ArrayList<>(rows.get(at).lines());
    for (int i = at + 1; i < Math.min(rows.size(), at + ROLE_LINES) && continues(role.toString(), rows, i); i++) {
      role.append(' ').append(rows.get(i).text().strip());
      lines.addAll(rows.get(i).lines());
    }
    return Optional.of(new Office(role.toString().replaceAll("(?<=\\p{Ll})- (?=\\p{Ll})", ""), lines));
  }

  /** Whether a line begins with a name, and not with an office that looks like one. */
  private boolean isName(Row row) {
    return persons.read(row.text(), Set.of()).isPresent() && !persons.beginsWithRole(row.text());
  }

  /** Whether a line is a body's name that belongs to the next signature below it. */
  private boolean headsAnother(List<Row> rows, int at) {
    return persons.beginsWithOrganisation(rows.get(at).text())
        && at + 1 < rows.size() && isName(rows.get(at + 1));
  }

  /**
   * Whether an office continues in a line: it is unfinished, or the line has the rest of a body's name and does not
   * belong to another signature.
   */
  private boolean continues(String role, List<Row> rows, int at) {
    String next = rows.get(at).text();
    boolean open = role.matches("(?s).*(?:,|\\band|\\bof|&|[-\u2013])$");
    boolean rest = !isName(rows.get(at)) && persons.holdsRole(next) || endsBody(next);
    boolean headsNext = headsAnother(rows, at) || !rows.get(at).near() && (persons.beginsWithOrganisation(next)
        || rows.subList(at + 1, Math.min(rows.size(), at + 3)).stream().anyMatch(this::isName));
    return open || rest && !headsNext && next.indexOf(':') < 0 && next.strip().split("\\s+").length <= REST_WORDS;
  }

  private boolean endsBody(String line) {
    String last = line.strip().substring(line.strip().lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    return words.bodyEndings().contains(last);
  }

  private boolean isClose(String line) {
    return Phrase.anyStarts(words.closing(), line, Scale.NONE);
  }
}
