package letterminer.report;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.IOException;
import java.io.Writer;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import letterminer.dataset.Json;
import letterminer.summary.GradeOrder;
import letterminer.summary.RunSummary;

/**
 * A report as JSON that is safe in a {@code script} element: no character can begin a tag or a comment. The components are the
 * keys of the object. A count is an array of the number and the indices of its letters, each as the difference from the previous
 * one.
 *
 * @param base prefix of relative links
 * @param grades the grades of each family with their scores, best first
 * @param scales the same for each scale
 */
record ReportJson(
    String name, String version, String model, String data, String base, List<String> families, List<List<Object>> letters,
    List<TableJson> tables, Map<String, String> themes, Map<String, List<List<Object>>> grades,
    Map<String, List<List<Object>>> scales, List<List<Object>> tiles, List<AuditJson> audits) {

  /** A table. */
  record TableJson(String id, String title, List<List<String>> columns, List<List<Object>> rows) {
    static TableJson of(ReportTable table) {
      return new TableJson(
          table.id(), table.title(),
          table.columns().stream().map(c -> List.of(c.id(), c.label(), c.kind().name().toLowerCase(Locale.ROOT))).toList(),
          table.rows().stream().map(row -> row.stream().map(ReportJson::cell).toList()).toList());
    }
  }

  /** An audit. */
  record AuditJson(String name, String table, boolean isOfThisData, List<String> notes, String methods) {}

  /**
   * Writes a report.
   *
   * @param letters prefix of relative links; empty if that is the page's own folder
   */
  static void write(Report report, String letters, Writer out) throws IOException {
    Json.lines().writer(new NoTags()).without(JsonGenerator.Feature.AUTO_CLOSE_TARGET).writeValue(out, of(report, letters));
  }

  private static ReportJson of(Report report, String base) {
    RunSummary run = report.figures().summary();
    List<String> families = List.copyOf(run.years().rows());
    return new ReportJson(
        report.name(), run.facts().version(), run.facts().model(), run.facts().name(), base, families,
        run.letters().stream().map(letter -> List.<Object>of(
            letter.id(), families.indexOf(letter.family()), letter.authority(),
            letter.date().isEmpty() ? letter.year() : letter.date(), letter.link())).toList(),
        report.tables().stream().map(TableJson::of).toList(), report.themes(), grades(run.judgements().grades()),
        grades(report.figures().scales()),
        report.grid().tiles().stream().map(tile -> List.<Object>of(tile.dfeCode(), tile.label(), tile.column(), tile.row())).toList(),
        report.audits().stream().map(audit -> new AuditJson(
            audit.name(), audit.table().id(), audit.data().equals(run.facts().name()), audit.notes(), audit.methods())).toList());
  }

  private static Object cell(ReportCell cell) {
    if (cell instanceof ReportCell.Text text) {
      return text.text();
    } else if (cell instanceof ReportCell.Number number) {
      return number.value() == Math.rint(number.value()) ? (Object) (long) number.value() : number.value();
    } else if (cell instanceof ReportCell.Link link) {
      return List.of(link.text(), link.address());
    }
    return cell instanceof ReportCell.Count count ? count(count.count(), count.letters()) : null;
  }

  private static int[] count(int count, BitSet letters) {
    int[] places = letters.stream().toArray();
    return IntStream.concat(
        IntStream.of(count), IntStream.range(0, places.length).map(i -> i == 0 ? places[0] : places[i] - places[i - 1])).toArray();
  }

  private static Map<String, List<List<Object>>> grades(GradeOrder order) {
    Map<String, List<List<Object>>> grades = new LinkedHashMap<>();
    order.names().forEach(of -> grades.put(
        of, order.of(of).stream().map(grade -> List.<Object>of(grade, order.score(of, grade))).toList()));
    return grades;
  }

  /** Escapes characters with a meaning in HTML, and line ends of JavaScript, as \\u and four digits. */
  private static final class NoTags extends CharacterEscapes {
    private static final long serialVersionUID = 1;
    private static final int[] ASCII = escapes();

    private static int[] escapes() {
      int[] escapes = CharacterEscapes.standardAsciiEscapesForJSON();
      for (char c : new char[] {'<', '>', '&'}) {
        escapes[c] = CharacterEscapes.ESCAPE_CUSTOM;
      }
      return escapes;
    }

    @Override
    public int[] getEscapeCodesForAscii() {
      return ASCII.clone();
    }

    @Override
    public SerializableString getEscapeSequence(int c) {
      return c == '<' || c == '>' || c == '&' || c == '\u2028' || c == '\u2029'
          ? new SerializedString(String.format("\\u%04x", c)) : null;
    }
  }
}
