package letterminer.dataset;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import letterminer.model.MissingReason;

/**
 * Describes a run for people: the content of each column, how it was obtained, and text for a paper's methods
 * section.
 */
final class Codebook {
  static final String FILE = "codebook.md";

  /** Largest number of values printed for a column. */
  private static final int MOST_PRINTED = 20;

  private final Publication run;
  private final Map<String, TableCounts> tables = new LinkedHashMap<>();
  private final StringBuilder text = new StringBuilder();

  private Codebook(Publication run) {
    this.run = run;
  }

  /**
   * Writes the codebook of a run.
   *
   * @param counts counts of the values in each of its tables
   */
  static String of(Publication run, Iterable<TableCounts> counts) {
    Codebook book = new Codebook(run);
    counts.forEach(table -> book.tables.put(table.table().name(), table));
    book.write();
    return book.text.toString();
  }

  private void write() {
    line("# Codebook: " + Publication.TITLE);
    line(run.description());
    line("Data version `" + run.contentVersion() + "`. " + place() + " An empty cell means not stated or not found. "
        + "`datapackage.json` has the same for programs, with the hash of each file.");
    line("## Methods, to copy");
    line(methods());
    line("## Citation, to copy");
    line(citation());
    line("## Licence");
    licences();
    tables.values().forEach(this::table);
  }

  /** The place of the tables. */
  private String place() {
    List<String> places = new ArrayList<>();
    if (run.dataset().csv()) {
      places.add("Each table is a CSV file in UTF-8.");
    }
    for (TableFormat format : run.dataset().formats()) {
      TableForm form = format.form();
      places.add(form.part().isEmpty()
          ? "Each table is a " + (run.isInParts() ? "folder of " + form.name() + " files." : form.name() + " file.") : "All tables are in `" + form.file().apply(Tables.FILES) + "`.");
    }
    if (run.dataset().formats().stream().anyMatch(format -> format.form().boxes())) {
      places.add("In parquet and duckdb the columns " + TableForm.EDGES.stream().map(e -> "`" + e + "`").collect(Collectors.joining(", "))
          + " are one structure, `" + TableForm.BOX + "`.");
    }
    return places.isEmpty()
        ? "The tables are not in this folder: `letters.jsonl` holds the letters, and `letterminer export --format csv` writes "
            + "the tables of the run." : String.join(" ", places);
  }

  /** The name of a table for the reader of the codebook. */
  private String called(String table) {
    return "`" + (run.dataset().csv() ? table + ".csv" : table) + "`";
  }

  /** Never one licence for all letters: if a letter prints none, it is unknown. */
  private void licences() {
    ColumnCounts licence = tables.get("letters").column(TableCounts.LICENCE);
    line("The letters and reports belong to their publishers. A sentence about reuse was found in " + licence.filled() + " of "
        + count(letters(), "letter", "letters") + " (`licence` of " + called("letters") + "; " + called("fields") + " has its page). Of the others "
        + "no licence is known: ask their publishers before you publish text from them.");
    if (licence.isMany()) {
      line("The sentences differ too much to list them here.");
    }
    licence.values().forEach((sentence, letters) ->
        line("- " + count(letters, "letter", "letters") + ": “" + cell(sentence) + "”"));
  }

  private long letters() {
    return tables.get("letters").rows();
  }

  private String methods() {
    TableCounts judgements = tables.get("judgements");
    TableCounts points = tables.get("points");
    long found = judgements.column("grade").filled();
    String settings = run.provenance().settings().entrySet().stream()
        .map(s -> s.getKey() + " " + s.getValue()).collect(Collectors.joining(", "));
    String profiles = counted(tables.get("letters").column("profile"));
    return "We read " + count(run.sources().documents(), "document", "documents") + " (" + (run.isInParts() ? "hash" : "SHA-256") + " of their list "
        + run.sources().sha256().substring(0, 12) + ") with Letterminer " + run.provenance().version() + ", polarity model "
        + run.provenance().model() + (settings.isEmpty() ? "" : ", settings: " + settings) + ". It found "
        + count(letters(), "letter or report", "letters and reports")
        + (profiles.isEmpty() ? "" : ", by profile: " + profiles) + ". They have " + count(found, "judgement", "judgements")
        + missing(judgements)
        + ". Of " + count(points.rows(), "listed point", "listed points") + ", " + points.column("basis").of("heading")
        + " have their polarity from the heading above them, and "
        + points.column("basis").of("classifier") + " from the model's reading of their words. " + corrected()
        + called("problems") + " lists "
        + count(tables.get("problems").rows(), "problem", "problems") + ".";
  }

  private String corrected() {
    if (!tables.containsKey(CorrectionTable.TABLE.name())) {
      return "";
    }
    ColumnCounts states = tables.get(CorrectionTable.TABLE.name()).column("state");
    return "People compared values with the letters: " + counted(states) + " (" + called(CorrectionTable.TABLE.name()) + "). ";
  }

  /** Judgements that the framework does not have were not lost. */
  private String missing(TableCounts judgements) {
    List<String> reasons = Stream.of(MissingReason.values()).map(MissingReason::code)
        .filter(reason -> judgements.column("status").of(reason) > 0)
        .map(reason -> reason + " " + judgements.column("status").of(reason)).toList();
    return reasons.isEmpty() ? "" : "; other rows of " + called("judgements") + " say why there is none: " + String.join(", ", reasons);
  }

  private String citation() {
    String year = run.dataset().created().map(t -> t.toString().substring(0, 4)).orElse("n.d.");
    return "> " + Publication.MAKERS + " (" + year + "). Letterminer, version " + run.provenance().version()
        + " [computer program]. Dataset version " + run.contentVersion() + ", polarity model " + run.provenance().model()
        + ", read from " + count(run.sources().documents(), "document", "documents") + ".";
  }

  private void table(TableCounts table) {
    line("## " + called(table.table().name()));
    line(table.table().title() + "; " + count(table.rows(), "row", "rows") + "."
        + (table.table().key().isEmpty() ? "" : " The key of a row is `" + String.join("`, `", table.table().key()) + "`."));
    text.append("| column | type | meaning | filled | values | how obtained |\n| --- | --- | --- | ---: | --- | --- |\n");
    for (Column<?> column : table.table().columns()) {
      ColumnCounts counts = table.column(column.name());
      text.append("| `").append(column.name()).append("` | ").append(column.type().kind().code()).append(" | ")
          .append(cell(column.description())).append(" | ").append(share(counts)).append(" | ").append(cell(values(column, counts)))
          .append(" | ").append(Obtained.how(column.name())).append(" |\n");
    }
    text.append('\n');
  }

  private static String share(ColumnCounts counts) {
    if (counts.rows() == 0) {
      return "";
    }
    // Rounded down, so that 100 % means that no cell is empty.
    return String.format(Locale.ROOT, "%.1f %%", Math.floor(1000.0 * counts.filled() / counts.rows()) / 10);
  }

  private static String values(Column<?> column, ColumnCounts counts) {
    String range = counts.least().isEmpty() ? "" : counts.least() + " to " + counts.most();
    if (column.type().isEnumeration()) {
      return counted(counts);
    }
    if (!range.isEmpty()) {
      return range;
    }
    if (counts.isMany() || column.name().equals(TableCounts.LICENCE)) {
      return counts.filled() == 0 ? "" : "many";
    }
    return counts.values().size() > MOST_PRINTED ? counts.values().size() + " different" : counted(counts);
  }

  private static String counted(ColumnCounts counts) {
    List<String> parts = counts.values().entrySet().stream().map(v -> v.getKey() + " (" + v.getValue() + ")").toList();
    return String.join(", ", parts);
  }

  private static String count(long number, String one, String many) {
    return number + " " + (number == 1 ? one : many);
  }

  /** Escapes what would end a cell or be taken for markup. */
  private static String cell(String value) {
    return value.replace("\\", "\\\\").replace("|", "\\|").replace("<", "&lt;").replace('\n', ' ');
  }

  private void line(String paragraph) {
    text.append(paragraph).append("\n\n");
  }
}
