package letterminer.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The tables of a run as a whole: written by every run, described, and joined to the others. */
class PanelTablesTest {
  @TempDir Path folder;

  private List<CSVRecord> rows(String table) throws IOException {
    try (Reader reader = Files.newBufferedReader(folder.resolve("run").resolve(table + ".csv"))) {
      return CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get().parse(reader).getRecords();
    }
  }

  private void extract(Object... more) {
    List<Object> words = new ArrayList<>(List.of("extract", folder.resolve("in"), "-o", folder.resolve("run")));
    words.addAll(List.of(more));
    Program run = Program.run(words.toArray());
    assertEquals(0, run.status, run.err);
  }

  private void letters(String... names) throws IOException {
    Files.createDirectories(folder.resolve("in"));
    for (String name : names) {
      Files.copy(Path.of("corpus/letters", name), folder.resolve("in").resolve(name));
    }
  }

  @Test
  void everyJudgementIsInThePanelOfItsYearAndInTheChanges() throws IOException {
    letters("apa-2008-12-17-westmarsh.pdf", "ilacs-2018-09-17-northwold-and-esk.pdf", "sif-2014-06-27-castle-brome.pdf");
    extract();

    Set<String> judged = new HashSet<>();
    rows("panel").stream().filter(r -> r.get("standing").equals("judged")).forEach(r -> judged.add(r.get("judgement_id")));
    Set<String> changed = new HashSet<>();
    rows("changes").forEach(r -> changed.add(r.get("judgement_id")));
    int scored = 0;
    for (CSVRecord row : rows("judgements")) {
      if (!row.get("score").isEmpty()) {
        scored++;
        assertTrue(judged.contains(row.get("id")) && changed.contains(row.get("id")), row.get("id"));
      }
    }
    assertTrue(scored > 10);
    assertTrue(rows("panel").stream().allMatch(r -> r.get("link").equals(r.get("file") + "#page=" + r.get("page"))));
    assertEquals("2018", rows("panel").get(rows("panel").size() - 1).get("year"));
  }

  @Test
  void theyAreDescribedAndExportWritesTheSame() throws IOException {
    letters("ilacs-2018-09-17-northwold-and-esk.pdf");
    extract();
    Path again = folder.resolve("again");
    assertEquals(0, Program.run("export", folder.resolve("run"), "-o", again).status);

    for (String table : List.of("panel.csv", "changes.csv")) {
      assertArrayEquals(Files.readAllBytes(folder.resolve("run").resolve(table)), Files.readAllBytes(again.resolve(table)));
    }
    JsonNode resources = new ObjectMapper().readTree(again.resolve("datapackage.json").toFile()).get("resources");
    List<String> keys = new ArrayList<>();
    for (JsonNode resource : resources) {
      if (List.of("panel.csv", "changes.csv").contains(resource.get("path").asText())) {
        keys.add(resource.get("schema").get("primaryKey").toString());
        assertTrue(resource.hasNonNull("hash"));
      }
    }
    assertEquals(List.of("[\"authority_id\",\"year\",\"area\"]", "[\"authority_id\",\"area\",\"judged_on\"]"), keys);
  }

  @Test
  void publicationGivesTheYearOfThePanelToo() throws IOException {
    letters("ilacs-2018-09-17-northwold-and-esk.pdf");
    Path catalogue = folder.resolve("catalogue.csv");
    Files.writeString(catalogue, "file,published\nilacs-2018-09-17-northwold-and-esk.pdf,2019-01-04\n");
    extract("--catalogue", catalogue);

    assertTrue(rows("panel").stream().allMatch(r -> r.get("year").equals("2019") && r.get("judged_on").equals("2019-01-04")));
  }

  /** A letter of a family that a profile of the test's own reads. */
  private void libraries(String harmonised) throws IOException {
    Files.createDirectories(folder.resolve("in"));
    Files.createDirectories(folder.resolve("profiles"));
    Files.writeString(folder.resolve("profiles/library-review.yaml"), """
        id: library-review
        extends: letter
        family: library
        title: Review of library services
        recognise:
          - {phrase: "review of library services", in: subject, weight: 9}
        atLeast: 5
        subject: ["review of library services in {authority}"]
        scale:
          - {grade: good, score: 3}
          - {grade: poor, score: 1}
        areas:
          - {id: books, label: Books, names: ["books"], harmonised: [%s]}
        judgements: [books]
        narrative:
          - {phrase: "provision in this area is {grade}"}
        headings: {strengths: ["what we liked"]}
        """.formatted(harmonised));
    Files.writeString(folder.resolve("in/library.txt"), """
        12 May 2014

        Ottoline Barr
        Director of Children's Services
        Kent County Council

        Dear Ms Barr

        Review of library services in Kent

        Thank you for your help.

        Books

        Provision in this area is good.

        Yours sincerely

        Una Marrow
        Her Majesty's Inspector
        """);
  }

  @Test
  void aProfileSaysWhereTheAreasOfItsFamilyBelong() throws IOException {
    libraries("{area: help-and-protection, scale: four-words, scope: books-alone}");
    Files.copy(Path.of("corpus/letters/sif-2014-06-27-castle-brome.pdf"), folder.resolve("in/sif.pdf"));
    extract("--profiles", folder.resolve("profiles"));
    CSVRecord row = rows("panel").stream().filter(r -> r.get("family").equals("library")).findFirst().orElseThrow();
    assertEquals("help-and-protection", row.get("area"));
    assertEquals("four-words", row.get("scale"));
    assertEquals("books-alone", row.get("scope"));
    assertEquals("books", row.get("source_area"));

    Path again = folder.resolve("again");
    assertEquals(0, Program.run("export", folder.resolve("run"), "-o", again).status);
    assertArrayEquals(
        Files.readAllBytes(folder.resolve("run/panel.csv")), Files.readAllBytes(again.resolve("panel.csv")), "without the profiles");
  }

  @Test
  void profilesOfAFamilyAgree() throws IOException {
    libraries("{area: help-and-protection}");
    Path second = folder.resolve("profiles/library-visit.yaml");
    Files.writeString(second, Files.readString(folder.resolve("profiles/library-review.yaml"))
        .replace("id: library-review", "id: library-visit").replace("help-and-protection", "leadership"));
    Program wrong = Program.run(
        "extract", folder.resolve("in"), "-o", folder.resolve("run"), "--profiles", folder.resolve("profiles"));
    assertEquals(2, wrong.status);
    assertTrue(wrong.err.contains("Use the same in both"), wrong.err);
  }

  @Test
  void aLetterWithoutAYearIsReported() throws IOException {
    Files.createDirectories(folder.resolve("in"));
    String text = Files.readString(Path.of("corpus/letters/apa-2008-12-17-kings-wharfdale.txt"));
    Files.writeString(folder.resolve("in/undated.txt"), text.replace("17 December 2008", ""));
    Program run = Program.run("extract", folder.resolve("in"), "-o", folder.resolve("run"));

    assertTrue(run.err.contains("not in it, as they have no authority or year: 1"), run.err);
    assertEquals(0, rows("panel").size());
    assertEquals(1, rows("problems").stream().filter(r -> r.get("code").equals("not-in-panel")).count());
  }
}
