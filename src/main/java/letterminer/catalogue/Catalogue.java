package letterminer.catalogue;

import java.text.Normalizer;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is known about the files of an archive besides their content. Immutable and safe for use by several
 * threads.
 */
public final class Catalogue {
  /** The column that names the file. */
  public static final String FILE = "file";

  /** The column with the address that a file was published at. */
  public static final String URL = "url";

  /** The column with the day on which a file was published. */
  public static final String PUBLISHED = "published";

  /** No catalogue. */
  public static final Catalogue NONE = new Catalogue(List.of(), List.of(), "");

  private final List<String> columns;
  private final String sha256;
  private final Map<String, Row> rows = new LinkedHashMap<>();

  /**
   * A row.
   *
   * @param file the file's name as written in the catalogue
   * @param line where the row begins in the catalogue, from 1
   * @param cells its cells in the order of {@link #columns}, empty if nothing is stated
   */
  public record Row(String file, long line, List<String> cells) {}

  /**
   * Creates a catalogue.
   *
   * @param columns the names of its columns, without that of the file
   * @param rows at most one for each file
   * @param sha256 of the file that it was read from
   */
  Catalogue(List<String> columns, List<Row> rows, String sha256) {
    this.columns = List.copyOf(columns);
    this.sha256 = sha256;
    rows.forEach(row -> this.rows.put(key(row.file()), row));
  }

  /**
   * The key under which a file's name is looked up: a catalogue that was made on another system may separate folders by
   * backslashes, and may write accented letters in two parts.
   */
  static String key(String file) {
    String name = Normalizer.normalize(file, Normalizer.Form.NFC).replace('\\', '/');
    return name.startsWith("./") ? name.substring(2) : name;
  }

  /** Whether there is one. */
  public boolean isPresent() {
    return this != NONE;
  }

  /** SHA-256 of the file that it was read from; empty if there is none. */
  public String sha256() {
    return sha256;
  }

  /** The names of the columns, in order, without that of the file. */
  public List<String> columns() {
    return columns;
  }

  /** All rows in order. */
  public Collection<Row> rows() {
    return rows.values();
  }

  /** The row of a file of the run. */
  public Optional<Row> row(String file) {
    return Optional.ofNullable(rows.get(key(file)));
  }

  /** A column's value for a file of the run; empty if nothing is stated. */
  public Optional<String> value(String file, String column) {
    int at = columns.indexOf(column);
    return at < 0 ? Optional.empty() : row(file).map(row -> row.cells().get(at)).filter(cell -> !cell.isEmpty());
  }
}
