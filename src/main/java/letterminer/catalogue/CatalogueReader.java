package letterminer.catalogue;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import letterminer.model.Days;
import letterminer.model.Sha256;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Reads a catalogue: CSV in UTF-8 with a row of column names, among them {@code file}. Every mistake is
 * reported with its line, and then nothing is used: half a catalogue would look like a whole one.
 */
public final class CatalogueReader {
  private static final CSVFormat FORMAT = CSVFormat.RFC4180.builder().setIgnoreEmptyLines(false).get();

  private static final long MOST_BYTES = 200_000_000;
  private static final int MOST_COLUMNS = 200;
  private static final int LONGEST_NAME = 100;
  private static final int LONGEST_QUOTE = 60;

  /** Years of publication; others are typing errors. */
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2100;

  private final String name;
  private final Set<String> taken;

  private CatalogueReader(String name, Set<String> taken) {
    this.name = name;
    this.taken = taken;
  }

  /**
   * Reads a catalogue.
   *
   * @param taken names of columns that the catalogue's would replace
   * @throws CatalogueException if it cannot be used
   */
  public static Catalogue read(Path file, Collection<String> taken) throws CatalogueException {
    Set<String> lower = new HashSet<>();
    taken.forEach(column -> lower.add(column.toLowerCase(Locale.ROOT)));
    CatalogueReader reader = new CatalogueReader(file.toString(), lower);
    byte[] bytes = reader.bytes(file);
    return reader.parse(new CatalogueText(reader.name).decode(bytes), Sha256.hex(bytes));
  }

  private byte[] bytes(Path file) throws CatalogueException {
    if (!Files.exists(file)) {
      throw new CatalogueException("there is no file " + name + ".");
    }
    if (!Files.isRegularFile(file)) {
      throw new CatalogueException(name + " is not a file that can be read; name a CSV file.");
    }
    try {
      if (Files.size(file) > MOST_BYTES) {
        throw new CatalogueException(name + " has more than " + MOST_BYTES / 1_000_000 + " MB; a catalogue has a short row for each file.");
      }
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new CatalogueException(name + " could not be read: " + e.getMessage() + ".");
    }
  }

  private Catalogue parse(String text, String sha256) throws CatalogueException {
    long line = 1;
    try (CSVParser parser = FORMAT.parse(new StringReader(text))) {
      Iterator<CSVRecord> records = parser.iterator();
      if (!records.hasNext()) {
        throw new CatalogueException(name + " is empty; its first line has to name the columns: file,url,published.");
      }
      List<String> head = head(records.next());
      List<Catalogue.Row> rows = new ArrayList<>();
      Map<String, Long> lines = new HashMap<>();
      while (true) {
        line = parser.getCurrentLineNumber() + 1;
        if (!records.hasNext()) {
          break;
        }
        CSVRecord record = records.next();
        if (record.stream().anyMatch(cell -> !cell.isBlank())) { // Spreadsheets end files with rows of commas; empty lines are allowed.
          rows.add(row(head, record, line, lines));
        }
      }
      return new Catalogue(head.stream().filter(c -> !c.equals(Catalogue.FILE)).toList(), rows, sha256);
    } catch (IOException | UncheckedIOException e) {
      throw wrong(line, "the quotation marks do not match: one is never closed, or text follows a closing one. A cell "
          + "with a comma or a quotation mark has to be in quotation marks, and each one in it doubled");
    }
  }

  private List<String> head(CSVRecord record) throws CatalogueException {
    List<String> head = record.stream().map(String::strip).toList();
    if (!head.contains(Catalogue.FILE)) {
      boolean semicolons = head.size() == 1 && head.get(0).indexOf(';') >= 0;
      boolean tabs = head.size() == 1 && record.get(0).indexOf('\t') >= 0;
      throw wrong(1, semicolons || tabs
          ? "the columns are separated by " + (tabs ? "tabs" : "semicolons") + "; save the catalogue with commas"
          : "there is no column 'file' among " + quoted(String.join(", ", head)) + "; it has to name each file as files.csv does");
    }
    if (head.size() > MOST_COLUMNS) {
      throw wrong(1, "there are " + head.size() + " columns; at most " + MOST_COLUMNS + " are allowed");
    }
    Set<String> seen = new HashSet<>();
    for (String column : head) {
      check(column, seen);
    }
    return head;
  }

  private void check(String column, Set<String> seen) throws CatalogueException {
    String lower = column.toLowerCase(Locale.ROOT);
    if (column.isEmpty()) {
      throw wrong(1, "a column has no name; name it or remove it");
    }
    if (column.length() > LONGEST_NAME || column.chars().anyMatch(Character::isISOControl)) {
      throw wrong(1, "the column name " + quoted(column) + " is too long or holds a line break or a tab");
    }
    if (!seen.add(lower)) {
      throw wrong(1, "there are two columns '" + column + "' (case is ignored); rename one");
    }
    if (!column.equals(Catalogue.FILE) && taken.contains(lower)) {
      throw wrong(1, "the column '" + column + "' would replace the column '" + lower + "' of letters.csv; rename it, for "
          + "example to 'my_" + lower + "'");
    }
  }

  private Catalogue.Row row(List<String> head, CSVRecord record, long line, Map<String, Long> lines)
      throws CatalogueException {
    if (record.size() != head.size()) {
      throw wrong(line, "this row has " + record.size() + " cells and the first line names " + head.size()
          + " columns; look for a missing or extra comma or quotation mark");
    }
    String file = "";
    List<String> cells = new ArrayList<>();
    for (int i = 0; i < head.size(); i++) {
      String cell = record.get(i).strip();
      switch (head.get(i)) {
        case Catalogue.FILE -> file = cell;
        case Catalogue.URL -> cells.add(address(cell, line));
        case Catalogue.PUBLISHED -> cells.add(day(cell, line));
        default -> cells.add(cell);
      }
    }
    if (file.isEmpty()) {
      throw wrong(line, "this row names no file; complete or remove it");
    }
    Long first = lines.putIfAbsent(Catalogue.key(file), line);
    if (first != null) {
      throw wrong(line, "the file " + quoted(file) + " already has a row, in line " + first + "; keep one of them");
    }
    return new Catalogue.Row(file, line, cells);
  }

  private String address(String cell, long line) throws CatalogueException {
    if (!cell.isEmpty() && !Links.isAddress(cell)) {
      throw wrong(line, "the url " + quoted(cell) + " is not an address; it has to begin with https://, http:// or file:/");
    }
    return cell;
  }

  private static boolean isPlausible(LocalDate day) {
    return day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR;
  }

  private String day(String cell, long line) throws CatalogueException {
    if (!cell.isEmpty() && Days.parse(cell).filter(CatalogueReader::isPlausible).isEmpty()) {
      throw wrong(line, "published is " + quoted(cell) + ", which is not a day from " + FIRST_YEAR + " to " + LAST_YEAR
          + " in the form 2019-03-31");
    }
    return cell;
  }

  private CatalogueException wrong(long line, String what) {
    return new CatalogueException(name + ", line " + line + ": " + what + ".");
  }

  private static String quoted(String text) {
    return "'" + (text.length() <= LONGEST_QUOTE ? text : text.substring(0, LONGEST_QUOTE) + "…") + "'";
  }
}
