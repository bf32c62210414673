package letterminer.report;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.IOException;
import java.io.Writer;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import letterminer.dataset.Json;
import letterminer.summary.GradeOrder;
import letterminer.summary.LetterEntry;
import letterminer.summary.RunSummary;

/**
 * Writes a report as JSON that is safe in a {@code script} element: no character can begin a tag or a comment. A count
 * is an array of the number and the indices of its letters, each as the difference from the previous one.
 */
final class ReportJson {
  private final Report report;
  private final RunSummary run;
  private final JsonGenerator json;
  private final List<String> families;

  private ReportJson(Report report, JsonGenerator json) {
    this.report = report;
    this.run = report.figures().summary();
    this.json = json;
    this.families = List.copyOf(run.years().rows());
  }

  /**
   * Writes a report.
   *
   * @param letters prefix of relative links; empty if that is the page's own folder
   */
  static void write(Report report, String letters, Writer out) throws IOException {
    try (JsonGenerator json = Json.lines().createGenerator(out)) {
      json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
      json.setCharacterEscapes(new NoTags());
      new ReportJson(report, json).all(letters);
    }
  }

  private void all(String letters) throws IOException {
    json.writeStartObject();
    json.writeStringField("name", report.name());
    json.writeStringField("version", run.facts().version());
    json.writeStringField("model", run.facts().model());
    json.writeStringField("data", run.facts().name());
    json.writeStringField("base", letters);
    json.writePOJOField("families", families);
    letters();
    json.writeArrayFieldStart("tables");
    for (ReportTable table : report.tables()) {
      table(table);
    }
    json.writeEndArray();
    json.writePOJOField("themes", report.themes());
    order("grades", run.judgements().grades());
    order("scales", report.figures().scales());
    json.writeArrayFieldStart("tiles");
    for (TileGrid.Tile tile : report.grid().tiles()) {
      json.writePOJO(List.of(tile.dfeCode(), tile.label(), tile.column(), tile.row()));
    }
    json.writeEndArray();
    json.writeArrayFieldStart("audits");
    for (AuditResults audit : report.audits()) {
      json.writeStartObject();
      json.writeStringField("name", audit.name());
      json.writeStringField("table", audit.table().id());
      json.writeBooleanField("isOfThisData", audit.data().equals(run.facts().name()));
      json.writePOJOField("notes", audit.notes());
      json.writeStringField("methods", audit.methods());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void letters() throws IOException {
    json.writeArrayFieldStart("letters");
    for (LetterEntry letter : run.letters()) {
      json.writeStartArray();
      json.writeString(letter.id());
      json.writeNumber(families.indexOf(letter.family()));
      json.writeString(letter.authority());
      json.writeString(letter.date().isEmpty() ? letter.year() : letter.date());
      json.writeString(letter.link());
      json.writeEndArray();
    }
    json.writeEndArray();
  }

  private void table(ReportTable table) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", table.id());
    json.writeStringField("title", table.title());
    json.writeArrayFieldStart("columns");
    for (ReportTable.Column column : table.columns()) {
      json.writePOJO(List.of(column.id(), column.label(), column.kind().name().toLowerCase(Locale.ROOT)));
    }
    json.writeEndArray();
    json.writeArrayFieldStart("rows");
    for (List<ReportCell> row : table.rows()) {
      json.writeStartArray();
      for (ReportCell cell : row) {
        cell(cell);
      }
      json.writeEndArray();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void cell(ReportCell cell) throws IOException {
    if (cell instanceof ReportCell.Text text) {
      json.writeString(text.text());
    } else if (cell instanceof ReportCell.Number number) {
      json.writePOJO(number.value() == Math.rint(number.value()) ? (Object) (long) number.value() : number.value());
    } else if (cell instanceof ReportCell.Link link) {
      json.writePOJO(List.of(link.text(), link.address()));
    } else if (cell instanceof ReportCell.Count count) {
      count(count.count(), count.letters());
    } else {
      json.writeNull();
    }
  }

  private void count(int count, BitSet letters) throws IOException {
    json.writeStartArray();
    json.writeNumber(count);
    int before = 0;
    for (int place = letters.nextSetBit(0); place >= 0; place = letters.nextSetBit(place + 1)) {
      json.writeNumber(place - before);
      before = place;
    }
    json.writeEndArray();
  }

  /** The grades of each family or scale with their scores, best first. */
  private void order(String name, GradeOrder order) throws IOException {
    json.writeObjectFieldStart(name);
    for (String of : order.names()) {
      json.writeArrayFieldStart(of);
      for (String grade : order.of(of)) {
        json.writePOJO(List.of(grade, order.score(of, grade)));
      }
      json.writeEndArray();
    }
    json.writeEndObject();
  }

  /** Escapes characters with a meaning in HTML, and line ends of JavaScript, as \\u and four digits. */
  private static final class NoTags extends CharacterEscapes {
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
