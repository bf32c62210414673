package letterminer.corrections;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import letterminer.runs.RunException;
import letterminer.values.LetterSummary;
import letterminer.values.LetterValues;
import letterminer.values.RunLetters;
import letterminer.values.Value;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * Corrections as a table for people who work in a spreadsheet: a row for each value with the parts that are corrected
 * most often, to be filled in, and a row for each existing mark. {@link SheetReader} reads it back.
 */
public final class CorrectionSheet {
  /** Its columns. People fill in {@code verdict}, {@code should_be}, {@code note} and {@code who}. */
  static final List<String> COLUMNS = List.of(
      "letter", "file", "page", "value", "field", "part", "label", "was", "verdict", "should_be", "note", "who", "when", "mark");

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  /** Cells that begin with one of these would run as formulas. */
  private static final String FORMULAS = "=+-@\t\r";

  private final CSVPrinter out;
  private final Map<String, List<Correction>> marks = new HashMap<>();

  private CorrectionSheet(CSVPrinter out, List<Correction> current) {
    this.out = out;
    current.forEach(c -> marks.computeIfAbsent(c.letter(), l -> new ArrayList<>()).add(c));
  }

  /**
   * Writes the sheet.
   *
   * @param current the marks in effect
   * @param letters ids of the letters whose values are written; empty for all letters
   */
  public static void write(RunLetters run, List<Correction> current, List<String> letters, Writer out)
      throws IOException, RunException {
    out.write(BYTE_ORDER_MARK); // Without it Excel reads the text as Windows-1252.
    CSVPrinter printer = new CSVPrinter(out, CSVFormat.RFC4180);
    printer.printRecord(COLUMNS);
    CorrectionSheet sheet = new CorrectionSheet(printer, current);
    for (int i = 0; i < run.letters().size(); i++) {
      LetterSummary letter = run.letters().get(i);
      if (letters.isEmpty() || letters.contains(letter.id())) {
        sheet.letter(run.letter(i));
      }
    }
    for (List<Correction> left : sheet.marks.values()) { // Marks on values or letters that the run does not have.
      for (Correction mark : left) {
        if (letters.isEmpty() || letters.contains(mark.letter())) {
          sheet.mark(mark, "");
        }
      }
    }
    printer.flush();
  }

  private void letter(LetterValues letter) throws IOException {
    List<Correction> own = marks.getOrDefault(letter.letter().id(), new ArrayList<>());
    for (Value value : letter.values()) {
      for (String part : parts(value)) {
        List<Correction> made = own.stream().filter(c -> c.value().filter(value.id()::equals).isPresent()
            && c.part().orElse(main(c.field())).equals(part)).toList();
        for (Correction mark : made) {
          mark(mark, value.label());
        }
        if (made.isEmpty()) {
          row(letter.letter(), value, part);
        }
        own.removeAll(made);
      }
    }
  }

  /** The parts of a value that have a row. */
  private static List<String> parts(Value value) {
    return switch (value.field()) {
      case "point" -> List.of("text", "polarity", "area");
      case "judgement", "missing" -> List.of("grade");
      case "addressee", "signatory" -> List.of("name", "role");
      case "inspector" -> List.of("name");
      case "period", "inspection" -> List.of("start", "end");
      default -> List.of("value");
    };
  }

  /** The part that is the value itself. */
  static String main(String field) {
    return switch (field) {
      case "point" -> "text";
      case "judgement", "missing" -> "grade";
      case "addressee", "signatory", "inspector" -> "name";
      case "period", "inspection" -> "start";
      default -> "value";
    };
  }

  private void row(LetterSummary letter, Value value, String part) throws IOException {
    print(letter.id(), letter.file(), value.places().isEmpty() ? "" : "" + value.places().get(0).page(), value.id(), value.field(),
        part, value.label(), value.parts().getOrDefault(part, ""), "", "", "", "", "", "");
  }

  private void mark(Correction c, String label) throws IOException {
    print(c.letter(), c.file(), c.page().map(String::valueOf).orElse(""), c.value().orElse(""), c.field(), part(c), label,
        c.was().getOrDefault(part(c), ""), c.verdict().code(), shouldBe(c), c.note().orElse(""), c.who(), c.when(), c.id());
  }

  /** The part shown in the row of a mark, which may change more. */
  private static String part(Correction c) {
    return c.part().orElse(c.changes().size() == 1 ? c.changes().keySet().iterator().next() : main(c.field()));
  }

  /** The right value in the row of a mark. */
  static String shouldBe(Correction c) {
    return c.changes().getOrDefault(part(c), "").replaceAll("\\s+", " ").strip();
  }

  private void print(String... cells) throws IOException {
    List<String> safe = new ArrayList<>();
    for (String cell : cells) {
      String line = cell.replaceAll("\\s+", " ");
      safe.add(!line.isEmpty() && FORMULAS.indexOf(line.charAt(0)) >= 0 ? "'" + line : line);
    }
    out.printRecord(safe);
  }

  /** A cell without the apostrophe that keeps spreadsheets from running it. */
  static String unguarded(String cell) {
    boolean guarded = cell.length() > 1 && cell.charAt(0) == '\'' && FORMULAS.indexOf(cell.charAt(1)) >= 0;
    return (guarded ? cell.substring(1) : cell).strip();
  }
}
