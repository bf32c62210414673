package letterminer.corrections;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import letterminer.model.Days;
import letterminer.runs.RunException;
import letterminer.values.LetterSummary;
import letterminer.values.LetterValues;
import letterminer.values.RunLetters;
import letterminer.values.Value;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Reads the corrections that were entered into a {@link CorrectionSheet}, as saved by spreadsheets: with a byte order
 * mark, semicolons or tabs between columns, days in another form. Every fault is reported with its line, and then no
 * correction is recorded: half a sheet would look like a complete one.
 */
public final class SheetReader {
  private static final long MOST_BYTES = 200_000_000;

  /** Maximum number of faults reported at once. */
  private static final int MOST_FAULTS = 20;

  private final String name;
  private final RunLetters run;
  private final List<Correction> current;
  private final Optional<String> who;
  private final List<Correction> read = new ArrayList<>();
  private final List<String> faults = new ArrayList<>();

  /** The first row about each part of a value, by who wrote it. */
  private final Map<List<String>, Row> rows = new HashMap<>();
  private LetterValues last;

  private SheetReader(String name, RunLetters run, List<Correction> current, Optional<String> who) {
    this.name = name;
    this.run = run;
    this.current = current;
    this.who = who;
  }

  private record Row(Correction mark, long line) {}

  /** A fault in a row; the message is the end of a sentence. */
  private static final class Fault extends Exception {
    private static final long serialVersionUID = 1;

    Fault(String message) {
      super(message);
    }
  }

  /**
   * The new marks in a sheet.
   *
   * @param current the marks in effect
   * @param who the author of rows that name nobody
   * @throws CorrectionException if the sheet cannot be used; the message has a line for each fault
   */
  public static List<Correction> read(Path file, RunLetters run, List<Correction> current, Optional<String> who)
      throws CorrectionException, RunException {
    SheetReader reader = new SheetReader(file.toString(), run, current, who);
    reader.parse(text(file));
    if (!reader.faults.isEmpty()) {
      int all = reader.faults.size();
      List<String> shown = reader.faults.subList(0, Math.min(all, MOST_FAULTS));
      throw new CorrectionException(String.join("\n", shown)
          + (all > MOST_FAULTS ? "\nand " + (all - MOST_FAULTS) + " more" : "")
          + "\nNothing was recorded.");
    }
    return List.copyOf(reader.read);
  }

  private static String text(Path file) throws CorrectionException {
    try {
      if (!Files.isRegularFile(file)) {
        throw new CorrectionException("There is no file " + file + ".");
      }
      if (Files.size(file) > MOST_BYTES) {
        throw new CorrectionException(file + " has more than " + MOST_BYTES / 1_000_000 + " MB; it is not a sheet of corrections.");
      }
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(Files.readAllBytes(file))).toString();
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      throw new CorrectionException(file + " is not UTF-8. In Excel, save it as 'CSV UTF-8'.");
    } catch (IOException e) {
      throw new CorrectionException(file + " cannot be read: " + e.getMessage() + ".");
    }
  }

  private void parse(String text) throws CorrectionException, RunException {
    char separator = separator(text);
    CSVFormat format = CSVFormat.RFC4180.builder().setDelimiter(separator).setIgnoreEmptyLines(false).get();
    long line = 1;
    try (CSVParser parser = format.parse(new StringReader(text))) {
      Iterator<CSVRecord> records = parser.iterator();
      List<String> head = head(records);
      while (true) {
        line = parser.getCurrentLineNumber() + 1;
        if (!records.hasNext()) {
          break;
        }
        row(head, records.next(), line);
      }
    } catch (IOException | UncheckedIOException e) {
      throw new CorrectionException(name + ", line " + line + ": the quotation marks do not match. Nothing was recorded.");
    }
  }

  private static char separator(String text) {
    String head = text.lines().findFirst().orElse("");
    return head.indexOf(';') >= 0 ? ';' : head.indexOf('\t') >= 0 ? '\t' : ',';
  }

  private List<String> head(Iterator<CSVRecord> records) throws CorrectionException {
    List<String> head = records.hasNext()
        ? records.next().stream().map(c -> c.strip().toLowerCase(Locale.ROOT)).toList() : List.of();
    for (String needed : List.of("value", "field", "verdict", "should_be")) {
      if (!head.contains(needed)) {
        throw new CorrectionException(name + ", line 1: there is no column '" + needed
            + "'. Begin with 'letterminer corrections RUN --to-csv FILE', which writes a sheet to fill in.");
      }
    }
    return head;
  }

  private void row(List<String> head, CSVRecord record, long line) throws RunException {
    Map<String, String> cells = new LinkedHashMap<>();
    for (int i = 0; i < head.size(); i++) {
      cells.put(head.get(i), i < record.size() ? CorrectionSheet.unguarded(record.get(i)) : "");
    }
    boolean isMark = !cell(cells, "verdict").isEmpty() || !cell(cells, "should_be").isEmpty();
    if (!isMark && cell(cells, "note").isEmpty() || isUntouched(cells)) {
      return;
    }
    try {
      Correction mark = mark(cells, isMark);
      Optional<String> fault = CorrectionRules.fault(mark);
      if (fault.isPresent()) {
        throw new Fault(fault.get());
      }
      checkOnce(mark, line);
      if (current.stream().noneMatch(known -> isSame(known, mark))) {
        read.add(mark);
      }
    } catch (Fault e) {
      faults.add(name + ", line " + line + ": " + e.getMessage() + ".");
    }
  }

  /** Of two rows of one person about one part of a value, the later would replace the earlier without a word. */
  private void checkOnce(Correction mark, long line) throws Fault {
    if (mark.value().isPresent()) {
      List<String> about = List.of(mark.who(), mark.value().get(), mark.part().orElse(""));
      Row before = rows.putIfAbsent(about, new Row(mark, line));
      if (before != null && !isSame(before.mark(), mark)) {
        throw new Fault("line " + before.line() + " has another correction of the same value by " + mark.who() + "; keep one of the two");
      }
    }
  }

  /** Whether the row of a mark is unchanged. The mark may contain more than its row shows. */
  private boolean isUntouched(Map<String, String> cells) {
    return current.stream().filter(c -> c.id().equals(cell(cells, "mark"))).anyMatch(c -> {
      String shouldBe = cell(cells, "should_be");
      return c.verdict().code().equals(cell(cells, "verdict")) && c.who().equals(cell(cells, "who"))
          && Texts.same(c.note().orElse(""), cell(cells, "note"))
          && (Texts.same(CorrectionSheet.shouldBe(c), shouldBe) || SheetDays.of(shouldBe).contains(CorrectionSheet.shouldBe(c)));
    });
  }

  private static String cell(Map<String, String> cells, String column) {
    return cells.getOrDefault(column, "");
  }

  /** A row that comes back unchanged is not a new mark. */
  private static boolean isSame(Correction known, Correction mark) {
    return known.who().equals(mark.who()) && known.letter().equals(mark.letter()) && known.field().equals(mark.field())
        && known.verdict() == mark.verdict() && known.note().equals(mark.note()) && known.changes().equals(mark.changes())
        && (known.verdict() == Verdict.MISSED ? known.page().equals(mark.page()) : known.value().equals(mark.value()));
  }

  private Correction mark(Map<String, String> cells, boolean isMark) throws Fault, RunException {
    if (!isMark) {
      throw new Fault("there is a note and no verdict; write right, wrong, spurious or missed");
    }
    Verdict verdict = verdict(cells);
    String id = cell(cells, "letter").isEmpty() ? letterOf(cell(cells, "value")) : cell(cells, "letter");
    LetterValues letter = letter(id);
    String by = cell(cells, "who").isEmpty() ? who.orElse("") : cell(cells, "who");
    if (by.isEmpty()) {
      throw new Fault("nobody is named as its author; fill in the column 'who', or give the name with --by");
    }
    Optional<Value> value = letter.value(cell(cells, "value"));
    Correction.Builder mark = verdict == Verdict.MISSED
        ? Correction.of(letter.letter(), cell(cells, "field"), verdict).is(missed(cells))
        : ofValue(cells, letter.letter(), value.orElseThrow(() -> new Fault("the letter " + id + " has no value '"
            + cell(cells, "value") + "'; it may have been read again since the sheet was written")), verdict);
    if (!cell(cells, "note").isEmpty()) {
      mark.note(cell(cells, "note"));
    }
    if (verdict == Verdict.MISSED && !cell(cells, "page").isEmpty()) {
      mark.at(page(cell(cells, "page")), Optional.empty());
    }
    return mark.by(by).build();
  }

  private static Verdict verdict(Map<String, String> cells) throws Fault {
    String verdict = cell(cells, "verdict").toLowerCase(Locale.ROOT);
    try {
      return verdict.isEmpty() ? Verdict.WRONG : Verdict.of(verdict);
    } catch (IllegalArgumentException e) {
      throw new Fault(e.getMessage());
    }
  }

  /** The letter's id, which begins a value's id. */
  private static String letterOf(String value) {
    int ordinal = value.indexOf('-');
    int end = ordinal < 0 ? -1 : value.indexOf('-', ordinal + 1);
    return end < 0 ? value : value.substring(0, end);
  }

  private LetterValues letter(String id) throws Fault, RunException {
    if (last == null || !last.letter().id().equals(id)) {
      Optional<LetterSummary> known = run.find(id);
      last = run.letter(known.orElseThrow(() -> new Fault("the run has no letter '" + id + "'")).id());
    }
    return last;
  }

  private static int page(String cell) throws Fault {
    try {
      return Integer.parseInt(cell);
    } catch (NumberFormatException e) {
      throw new Fault("the page is '" + cell + "', which is not a number");
    }
  }

  private Correction.Builder ofValue(Map<String, String> cells, LetterSummary letter, Value value, Verdict verdict) throws Fault {
    String part = cell(cells, "part").isEmpty() ? CorrectionSheet.main(value.field()) : cell(cells, "part");
    Correction.Builder mark = Correction.of(letter, value, verdict);
    String was = cell(cells, "was");
    String is = value.parts().getOrDefault(part, "");
    boolean same = Texts.same(was, is) || SheetDays.of(was).contains(is) || was.equals(value.was().get(part));
    if (cells.containsKey("was") && !was.isEmpty() && !same) {
      throw new Fault("the sheet has " + Texts.quoted(was) + " as what was read, and the run has " + Texts.quoted(is)
          + "; the letter was read again, or the row was changed");
    }
    String shouldBe = cell(cells, "should_be");
    boolean isOwnDay = CorrectionRules.isOwn(value.field()) && part.equals(CorrectionSheet.main(value.field())) && Days.parse(is).isPresent();
    String right = isOwnDay ? day(shouldBe) : day(value.field(), part, shouldBe);
    boolean mayDiffer = verdict == Verdict.WRONG || verdict == Verdict.EXTENT;
    if (!shouldBe.isEmpty() && !mayDiffer && verdict != Verdict.WITHDRAWN && !Texts.same(right, is)) {
      throw new Fault("the verdict is '" + verdict.code() + "', and should_be has another value, " + Texts.quoted(shouldBe)
          + "; empty should_be, or write wrong");
    }
    if (!shouldBe.isEmpty() && mayDiffer) {
      mark.is(part, right);
    }
    boolean isWhole = verdict == Verdict.SPURIOUS || part.equals(CorrectionSheet.main(value.field()));
    return isWhole ? mark : mark.part(part);
  }

  /** The value itself, and those of its parts that have columns of their own. */
  private static Map<String, String> missed(Map<String, String> cells) throws Fault {
    String field = cell(cells, "field");
    String part = cell(cells, "part").isEmpty() ? CorrectionSheet.main(field) : cell(cells, "part");
    Map<String, String> is = new LinkedHashMap<>();
    is.put(part, day(field, part, cell(cells, "should_be")));
    for (String other : CorrectionRules.parts(field)) {
      String cell = cell(cells, other.toLowerCase(Locale.ROOT));
      if (!cell.isEmpty() && !other.equals(part)) {
        is.put(other, day(field, other, cell));
      }
    }
    return is;
  }

  /** A day in ISO form. If there are two readings, none is chosen. */
  private static String day(String field, String part, String cell) throws Fault {
    boolean isDay = field.equals("date") && part.equals("value") || CorrectionRules.SPANS.contains(field) && !part.equals("text");
    return isDay ? day(cell) : cell;
  }

  private static String day(String cell) throws Fault {
    if (Days.parse(cell).isPresent()) {
      return cell;
    }
    List<String> days = SheetDays.of(cell);
    if (days.size() > 1) {
      throw new Fault("'" + cell + "' may be " + String.join(" or ", days) + "; write it as " + days.get(0)
          + ", in Excel with an apostrophe before it");
    }
    return days.isEmpty() ? cell : days.get(0);
  }
}
