package letterminer.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two runs are compared value by value, and what cannot be compared is named. */
class DiffTest {
  private static final String LETTER = """
      %s

      Ms Ada Lorne
      Director of Children's Services
      Wexmoor Council

      Dear Ms Lorne

      Annual performance assessment of services for children and young people in Wexmoor Council 2008

      This letter summarises the findings of the 2008 annual performance assessment (APA) for your council.

      Being healthy Grade 3

      Major strengths

      - The health of looked after children is checked each year without fail.
      %s

      Areas for development

      - Waiting times for speech therapy are too long in the north of the county.

      Yours sincerely

      Tom Ferrow
      Divisional Manager
      """;

  @TempDir Path folder;
  private Path in;
  private Path old;
  private Path now;

  @BeforeEach
  void letters() throws IOException {
    in = Files.createDirectory(folder.resolve("in"));
    old = folder.resolve("old");
    now = folder.resolve("new");
    write("wexmoor.txt", "17 December 2008", "- Immunisation rates have risen to well above the national average.");
    write("marrow.txt", "18 December 2008", "- Schools work well with nurses.");
    Program.run("extract", in, "-o", old);
  }

  private void write(String name, String date, String point) throws IOException {
    Files.writeString(in.resolve(name), String.format(LETTER, date, point));
  }

  private JsonNode changes() throws IOException {
    Program.run("extract", in, "-o", now);
    Program diff = Program.run("diff", old, now, "--format", "json");
    assertEquals(1, diff.status, diff.err);
    return new ObjectMapper().readTree(diff.out);
  }

  @Test
  void tablesForSpreadsheetsAreComparedWithoutTheirByteOrderMark() {
    Program.run("export", old, "-o", now, "--safe-csv");

    Program diff = Program.run("diff", old, now, "--summary");
    assertEquals(0, diff.status, diff.out);
  }

  private static String value(JsonNode diff, String kind, String aspectOrId, String of) {
    for (JsonNode change : diff.get("changes")) {
      if (change.get("kind").asText().equals(kind)
          && (change.get("aspect").asText().equals(aspectOrId) || change.get("id").asText().equals(aspectOrId))) {
        return change.get(of).asText();
      }
    }
    return "nothing";
  }

  @Test
  void aCatalogueIsComparedColumnByColumn() throws IOException {
    Path catalogue = Files.writeString(folder.resolve("c.csv"), "file,shelf,url\nwexmoor.txt,W 7,https://www.example.org/w\n");
    Program.run("export", old, "-o", now, "--catalogue", catalogue);
    Program diff = Program.run("diff", old, now, "--format", "json");
    assertEquals(1, diff.status, diff.err);
    JsonNode changes = new ObjectMapper().readTree(diff.out);
    assertEquals("W 7", value(changes, "catalogue", "shelf", "after"));
    assertEquals(1, changes.at("/summary/catalogue/changed").asInt(), "only that letter's columns");
    assertTrue(value(changes, "problem", "", "after").contains("no row for this file"), diff.out);
    assertEquals(0, changes.at("/summary/panel/changed").asInt(), "links are compared once");
  }

  @Test
  void theRowsOfThePanelAreFoundByTheirKeys() throws IOException {
    Files.copy(Path.of("corpus/letters/apa-2008-12-17-westmarsh.pdf"), in.resolve("apa.pdf"));
    Program.run("extract", in, "-o", now);
    Program diff = Program.run("diff", old, now);
    assertTrue(diff.out.contains("panel rows\n  + panel row ") && diff.out.contains("+ row of changes "), diff.out);
    assertEquals(0, Program.run("diff", now, now).status);
  }

  @Test
  void theSameInputsAreTheSame() {
    Program.run("extract", in, "-o", now);
    Program diff = Program.run("diff", old, now);
    assertEquals(0, diff.status, diff.out);
    assertTrue(diff.out.contains("No difference in 2 letters"), diff.out);
    Program rows = Program.run("diff", old, now, "--format", "csv");
    assertEquals("file,letter_id,kind,status,id,aspect,before,after\n", rows.out);
  }

  @Test
  void aPointThatIsRewordedIsOneThatChangedAndNotOneGoneAndOneNew() throws IOException {
    write("wexmoor.txt", "17 December 2008", "- Immunisation rates have fallen to well below the national average.");
    JsonNode diff = changes();
    assertEquals(1, diff.at("/summary/changedLetters").asInt());
    assertEquals(1, diff.at("/summary/sameLetters").asInt());
    assertEquals(1, diff.at("/summary/point/changed").asInt());
    assertEquals(0, diff.at("/summary/point/added").asInt() + diff.at("/summary/point/gone").asInt());
    assertTrue(value(diff, "point", "text", "after").contains("fallen"));
    assertFalse(value(diff, "point", "id", "before").equals(value(diff, "point", "id", "after")));
    assertTrue(diff.get("reasons").toString().contains("files in both runs with different content: 1"));
  }

  @Test
  void anAddedPointDoesNotChangeOthers() throws IOException {
    write("wexmoor.txt", "17 December 2008", "- Foster carers are visited at least every six weeks.\n"
        + "- Immunisation rates have risen to well above the national average.");
    JsonNode diff = changes();
    assertEquals(1, diff.at("/summary/point/added").asInt());
    assertEquals(0, diff.at("/summary/point/changed").asInt());
  }

  @Test
  void aDateThatChangedIsAHeaderField() throws IOException {
    write("wexmoor.txt", "16 December 2008", "- Immunisation rates have risen to well above the national average.");
    JsonNode diff = changes();
    assertEquals("2008-12-17", value(diff, "field", "date", "before"));
    assertEquals("2008-12-16", value(diff, "field", "date", "after"));
  }

  @Test
  void lettersThatCameAndWentSayWhy() throws IOException {
    Files.delete(in.resolve("marrow.txt"));
    Files.writeString(in.resolve("wexmoor.txt"), "");
    Files.writeString(in.resolve("more.txt"), String.format(LETTER, "19 December 2008", "- Nurses visit every school."));
    JsonNode diff = changes();
    assertEquals(2, diff.at("/summary/letter/gone").asInt());
    assertEquals(1, diff.at("/summary/letter/added").asInt());
    String all = diff.get("changes").toString();
    assertTrue(all.contains("its file is not in the new run"), all);
    assertTrue(all.contains("its file is 'damaged' in the new run"), all);
    assertTrue(all.contains("its file is not in the old run"), all);
  }

  @Test
  void aDifferentSettingIsAReason() {
    Program.run("extract", in, "-o", now, "--structure", "tags", "--min-confidence", "0.5");
    Program diff = Program.run("diff", old, now);
    assertTrue(diff.out.contains("structure both, then tags"), diff.out);
    assertTrue(diff.out.contains("min-confidence 0.0, then 0.5"), diff.out);
  }

  @Test
  void theSummaryComesFirst() throws IOException {
    write("wexmoor.txt", "16 December 2008", "- Immunisation rates have risen to well above the national average.");
    changes();
    String text = Program.run("diff", old, now).out;
    assertTrue(text.indexOf("header fields") < text.indexOf("~ header field date: [-2008-12-17-]{+2008-12-16+}"), text);
    String summary = Program.run("diff", old, now, "--summary").out;
    assertTrue(text.startsWith(summary), summary);
    assertFalse(summary.contains("[-"), summary);
  }

  @Test
  void aFolderThatIsNotARunIsNamed() throws IOException {
    Program.run("extract", in, "-o", now);
    assertRefused("There is no folder", folder.resolve("none"));
    assertRefused("is a file", in.resolve("wexmoor.txt"));
    assertRefused("There is no run in", in);

    Path descriptor = now.resolve("datapackage.json");
    String whole = Files.readString(descriptor);
    Files.writeString(descriptor, whole.replace("\"contract\" : 2", "\"contract\" : 3"));
    assertRefused("later version", now);
    Files.writeString(descriptor, "{\"profile\": \"data-package\", \"resources\": []}");
    assertRefused("earlier version", now);
    Files.writeString(descriptor, whole.substring(0, 100));
    assertRefused("is not JSON", now);
    Files.writeString(descriptor, whole.replace("\"path\" : \"letters.csv\"", "\"path\" : \"../letters.csv\""));
    assertRefused("outside the run", now);
    Files.writeString(descriptor, whole);
    Files.writeString(now.resolve("letters.jsonl"), "{\"id\"\n");
    assertRefused("was changed after the run", now);
    Files.delete(now.resolve("letters.jsonl"));
    assertRefused("is missing its file letters.jsonl", now);
    Files.createDirectory(now.resolve(".publishing"));
    assertRefused("interrupted while it was published", now);
  }

  private void assertRefused(String sentence, Path run) {
    Program diff = Program.run("diff", old, run);
    assertEquals(2, diff.status, diff.out);
    assertTrue(diff.err.contains(sentence), diff.err);
    assertEquals("", diff.out);
  }
}
