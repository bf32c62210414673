package letterminer.profiling;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import letterminer.layout.TableBlock;
import letterminer.layout.TableCell;
import letterminer.layout.TableRow;
import letterminer.profile.Tokens;

/** Columns of the tables of several letters, combined by their headers. */
final class TableColumns {
  /** Tables with wider rows hold no grades. */
  private static final int MOST_COLUMNS = 8;

  /** A value, the label of its row and its letter. */
  record Cell(String label, String value, Specimen letter) {}

  /**
   * A column after the first.
   *
   * @param labelHead header of the first column; empty text if the tables have no headers
   * @param head its own header
   */
  record Column(String labelHead, String head, List<Cell> cells) {
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
        && values(first).stream().noneMatch(c -> below.contains(key(text(c))) || text(c).matches(".*\\d.*"));
    if (headed) {
      first.filled().forEach(c -> heads.add(Tokens.of(text(c)).flat()));
    }
    for (TableRow row : headed ? table.rows().subList(1, table.rows().size()) : table.rows()) {
      for (TableCell cell : row.cell(0).isPresent() ? values(row) : List.<TableCell>of()) {
        String labelHead = headed ? first.cell(0).map(TableColumns::text).orElse("") : "";
        String head = headed ? first.cell(cell.column()).map(TableColumns::text).orElse("") : "";
        columns.computeIfAbsent(Tokens.of(labelHead).flat() + "|" + Tokens.of(head).flat() + "|" + (head.isEmpty() ? cell.column() : ""),
            k -> new Column(labelHead, head, new ArrayList<>())).cells().add(new Cell(text(row.cell(0).orElseThrow()), text(cell), letter));
      }
    }
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
