package letterminer.dataset;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import letterminer.model.Authority;
import letterminer.model.BoundingBox;
import letterminer.model.Letter;
import letterminer.model.PageBox;
import letterminer.model.Period;

/** The columns common to all tables about letters. */
final class LetterColumns {
  /** The key of a letter: one file under two names gives two letters with one id. */
  static final List<String> KEY = List.of("file", "letter_id");

  static final String LETTER = "letter_id";
  static final String FILE = "file";
  static final String DATE = "date";
  static final String YEAR = "year";
  static final String YEAR_FROM = "year_from";
  static final String PUBLISHED = "published";

  private LetterColumns() {}

  /** The columns about the letter in every row that belongs to it, so that tables can be used without a join. */
  static <R> List<Column<R>> of(Function<R, Letter> letter) {
    return ofSome(row -> Optional.of(letter.apply(row)), row -> letter.apply(row).source().file());
  }

  /** The same for rows that may belong to a file without letters. */
  static <R> List<Column<R>> ofSome(Function<R, Optional<Letter>> letter, Function<R, String> file) {
    Of<R> of = new Of<>(letter);
    return List.of(
        of.column(LETTER, ColumnType.STRING, "The letter", Letter::id),
        Column.of(FILE, ColumnType.STRING, "Path of the file, relative to the input it was found under", file),
        of.column("family", ColumnType.STRING, "Family of letters: apa, focused-visit, jtai, ilacs, sif, area-send, "
            + "one of your own profiles, or letter where none fits", Letter::family),
        of.column("profile", ColumnType.STRING, "Profile that read the letter", Letter::profile),
        of.column("authority", ColumnType.STRING, "Name of the place; of the school, company or other body where the profile says that letters are about one", l -> authority(l, a -> Optional.of(a.name()))),
        of.column("ons_code", ColumnType.STRING, "ONS code of the authority, as valid on the letter's day",
            l -> authority(l, Authority::onsCode)),
        of.column("dfe_code", ColumnType.STRING, "DfE code of the authority, as valid on that day",
            l -> authority(l, Authority::dfeCode)),
        of.column(DATE, ColumnType.DATE, "The letter's own date", l -> l.date().map(LocalDate::toString).orElse("")),
        of.column("inspection_start", ColumnType.DATE, "First day of the inspection", l -> day(l.inspection(), Period::start)),
        of.column("inspection_end", ColumnType.DATE, "Last day of the inspection", l -> day(l.inspection(), Period::end)),
        of.column(YEAR, ColumnType.INTEGER, "Year of the letter's date; of its day of publication, as the catalogue has it, where it "
            + "prints no date; or else of the inspection's last day", LetterColumns::year),
        of.column(YEAR_FROM, ColumnType.oneOf(List.of("date", PUBLISHED, "inspection")),
            "Where the year is from: date, published or inspection", LetterColumns::yearFrom));
  }

  private record Of<R>(Function<R, Optional<Letter>> letter) {
    Column<R> column(String name, ColumnType type, String description, Function<Letter, String> value) {
      Function<R, String> cell = row -> letter.apply(row).map(value).orElse("");
      return Column.of(name, type, description, cell);
    }
  }

  private static String year(Letter letter) {
    return yearOf(letter.date().map(LocalDate::toString).orElseGet(() -> lastDay(letter)));
  }

  /** The last day of a letter's inspection; empty if it is not stated. */
  static String lastDay(Letter letter) {
    return day(letter.inspection(), Period::end);
  }

  /** The year of a day; empty if it is. */
  static String yearOf(String day) {
    return day.isEmpty() ? "" : day.substring(0, day.indexOf('-'));
  }

  private static String yearFrom(Letter letter) {
    return letter.date().isPresent() ? DATE : letter.inspection().isPresent() ? "inspection" : "";
  }

  /** Columns for the place of something on its page. */
  static <R> List<Column<R>> box(String what, Function<R, Optional<BoundingBox>> box) {
    return List.of(
        Column.of("x", ColumnType.NUMBER, "Left edge of " + what + " in points; no box in text files", row -> edge(box.apply(row), BoundingBox::x)),
        Column.of("y", ColumnType.NUMBER, "Top edge", row -> edge(box.apply(row), BoundingBox::y)),
        Column.of("width", ColumnType.NUMBER, "Width", row -> edge(box.apply(row), BoundingBox::width)),
        Column.of("height", ColumnType.NUMBER, "Height", row -> edge(box.apply(row), BoundingBox::height)));
  }

  /** The first of some boxes. */
  static Optional<BoundingBox> first(List<PageBox> boxes) {
    return boxes.stream().findFirst().map(b -> new BoundingBox(b.x(), b.y(), b.width(), b.height()));
  }

  @SafeVarargs
  static <R> List<Column<R>> joined(List<Column<R>>... parts) {
    List<Column<R>> all = new ArrayList<>();
    for (List<Column<R>> part : parts) {
      all.addAll(part);
    }
    return List.copyOf(all);
  }

  /** The reference to the letter that a row belongs to. */
  static ForeignKey letter() {
    return new ForeignKey(KEY, "letters", KEY);
  }

  /** The same for rows that may have no letter: a reference of two columns must not have just one of them empty. */
  static ForeignKey letterAlone() {
    return new ForeignKey(List.of(LETTER), "letters", List.of(LETTER));
  }

  static String day(Optional<Period> period, Function<Period, LocalDate> end) {
    return period.map(end).map(LocalDate::toString).orElse("");
  }

  static String authority(Letter letter, Function<Authority, Optional<String>> part) {
    return letter.authority().flatMap(part).orElse("");
  }

  static String number(double value) {
    return value == Math.rint(value) ? String.valueOf((long) value) : String.valueOf(value);
  }

  private static String edge(Optional<BoundingBox> box, Function<BoundingBox, Double> part) {
    return box.map(b -> number(part.apply(b))).orElse("");
  }
}
