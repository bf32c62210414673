package letterminer.profiling;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import letterminer.layout.TableBlock;
import letterminer.layout.TableCell;
import letterminer.layout.TableRow;
import letterminer.profile.Tokens;

/** Columns of the tables of several letters, combined by their headers. */
final class TableColumns {
  /** Tables with wider rows hold no grades. */
  private static final int MOST_COLUMNS = 8;

  /** The header of a column for one year, '2018' or 'Grade 2018/19'. */
  private static final Pattern YEAR = Pattern.compile("\\D{0,30}((?:19|20)\\d\\d)(?:\\W\\d{2,4})?");

  /** Words of the header of the column with the letter's own grades. */
  private static final Pattern THIS = Pattern.compile("(?i)\\b(?:this|current|now|new)\\b");

  /** A value, the label of its row and its letter. */
  record Cell(String label, String value, Specimen letter) {}

  /**
   * A column after the first.
   *
   * @param labelHead header of the first column; empty text if the tables have no headers
   * @param head its own header
   * @param isEarlier whether its header has a year before that of another column, or a year where another column says 'this'
   */
  record Column(String labelHead, String head, boolean isEarlier, List<Cell> cells) {
    /** Its values as they are compared, each once. */
    Set<String> values() {
      return cells.stream().map(c -> key(c.value())).collect(Collectors.toSet());
    }
  }

  private final Map<String, Column> columns = new LinkedHashMap<>();

  /** Texts of headers, as they are compared. */
  private final Set<String> heads = new HashSet<>();

  TableColumns(List<Specimen> letters) {
    Set<String> below = new HashSet<>();
    letters.forEach(l -> l.tables().forEach(t -> t.rows().stream().skip(1).forEach(r -> values(r).forEach(c -> below.add(key(text(c)))))));
    for (Specimen letter : letters) {
      letter.tables().stream().filter(t -> t.columns() > 1 && t.columns() <= MOST_COLUMNS).forEach(t -> add(t, below, letter));
    }
  }

  private void add(TableBlock table, Set<String> below, Specimen letter) {
    TableRow first = table.rows().get(0);
    boolean headed = table.rows().size() > 1 && first.filled().size() > 1
        && values(first).stream().noneMatch(c -> below.contains(key(text(c))) || text(c).matches(".*\\d.*") && !(table.columns() > 2 && YEAR.matcher(text(c)).matches()));
    List<String> titles = headed ? values(first).stream().map(TableColumns::text).toList() : List.of();
    if (headed) {
      first.filled().forEach(c -> heads.add(Tokens.of(text(c)).flat()));
    }
    for (TableRow row : headed ? table.rows().subList(1, table.rows().size()) : table.rows()) {
      for (TableCell cell : row.cell(0).isPresent() ? values(row) : List.<TableCell>of()) {
        String labelHead = headed ? first.cell(0).map(TableColumns::text).orElse("") : "";
        String head = headed ? first.cell(cell.column()).map(TableColumns::text).orElse("") : "";
        String place = head.isEmpty() ? cell.column() + "|" + Tokens.of(first.cell(0).map(TableColumns::text).orElse("")).flat() : "";
        columns.computeIfAbsent(Tokens.of(labelHead).flat() + "|" + Tokens.of(head).flat() + "|" + place,
            k -> new Column(labelHead, head, isEarlier(head, titles), new ArrayList<>())).cells().add(new Cell(text(row.cell(0).orElseThrow()), text(cell), letter));
      }
    }
  }

  private static boolean isEarlier(String head, List<String> heads) {
    Optional<Integer> year = year(head);
    return year.isPresent() && heads.stream().anyMatch(h -> year(h).map(y -> y > year.get()).orElse(THIS.matcher(h).find()));
  }

  private static Optional<Integer> year(String head) {
    Matcher year = YEAR.matcher(head);
    return year.matches() ? Optional.of(Integer.parseInt(year.group(1))) : Optional.empty();
  }

  private static List<TableCell> values(TableRow row) {
    return row.filled().stream().filter(c -> c.column() > 0).toList();
  }

  private static String text(TableCell cell) {
    return cell.textWithoutNoteMarks().strip();
  }

  /** A value as it is compared: its words, or its symbols if it has none. */
  static String key(String value) {
    String flat = Tokens.of(value).flat();
    return flat.isEmpty() ? value.strip() : flat;
  }

  List<Column> all() {
    return List.copyOf(columns.values());
  }

  /** Whether a text is the header of a column. */
  boolean isHead(String text) {
    return heads.contains(Tokens.of(text).flat());
  }
}
