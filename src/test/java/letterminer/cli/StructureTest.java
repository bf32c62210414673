package letterminer.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import letterminer.reading.TaggedPdf;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Guards which readers {@code --structure} uses, and what the records contain about tags. */
class StructureTest {
  @TempDir
  Path folder;

  private Path letter;

  /** A letter with four items: equal for both readers, cut by the tags, without a bullet, and plain text in the tags. */
  @BeforeEach
  void write() throws IOException {
    TaggedPdf pdf = new TaggedPdf();
    letter = folder.resolve("letter.pdf");
    Files.write(letter, pdf.tree(
        pdf.element("P", pdf.text(72, 72, "17 January 2019")),
        pdf.element("P", pdf.text(72, 100, "Dear Ms Lorne")),
        pdf.element("P", pdf.bold(72, 128, "Review of bakeries in Marrow")),
        pdf.element("P", pdf.text(72, 156,
            "Thank you for the help that you and your bakers gave us when we came to the town to",
            "look at its bread. We have looked at many loaves, and have talked to those who bake",
            "them and to those who eat them, and we have written down here what we have found.")),
        pdf.element("P", pdf.bold(72, 212, "What works well")),
        pdf.element("LI", pdf.text(72, 240, "- The rye is sour.")),
        pdf.element("LI", pdf.text(72, 262, "- The wheat is white and has been so for all of the years that we know of in the")),
        pdf.element("LI", pdf.text(80, 276, "town.")),
        pdf.element("LI", pdf.text(72, 298, "- The crust is thick.")),
        pdf.element("LI", pdf.text(80, 330, "The rolls are round.")),
        pdf.element("P", pdf.text(72, 362, "- The cakes are flat.")),
        pdf.element("P", pdf.text(72, 400, "Yours sincerely")),
        pdf.element("P", pdf.text(72, 440, "Tom Ferrow")),
        pdf.element("P", pdf.text(72, 454, "Divisional Manager"))).bytes());
  }

  private JsonNode record(String... options) throws IOException {
    List<Object> words = new ArrayList<>(List.of("show", letter, "--json"));
    words.addAll(List.of(options));
    Program run = Program.run(words.toArray());
    assertEquals(0, run.status, run.err);
    return new ObjectMapper().readTree(run.out);
  }

  private static List<String> points(JsonNode record) {
    List<String> points = new ArrayList<>();
    record.get("points").forEach(p -> points.add(p.path("tags").asText("-") + " " + p.get("text").asText()));
    return points;
  }

  private static final String WHEAT =
      "The wheat is white and has been so for all of the years that we know of in the town.";

  @Test
  void placesDecideAndTagsConfirm() throws IOException {
    JsonNode record = record();

    assertEquals(
        List.of("agree The rye is sour.", "differ " + WHEAT, "agree The crust is thick.", "agree The rolls are round.",
            "differ The cakes are flat."),
        points(record));
    assertEquals(points(record), points(record("--structure", "both")));
  }

  @Test
  void eachPointThatDiffersInTheTagsIsReportedWithItsWords() throws IOException {
    List<String> reported = new ArrayList<>();
    record().get("problems").forEach(p -> {
      if (p.get("code").asText().equals("tags-differ")) {
        assertEquals("note", p.get("severity").asText());
        assertEquals(1, p.get("page").asInt());
        reported.add(p.get("message").asText());
      }
    });

    assertEquals(2, reported.size(), reported::toString);
    assertTrue(reported.get(0).contains("in pieces") && reported.get(0).contains("The wheat is white"), reported.get(0));
    assertTrue(reported.get(1).contains("plain text") && reported.get(1).contains("The cakes are flat."), reported.get(1));
  }

  @Test
  void geometryDoesNotFindAnItemWithoutItsBullet() throws IOException {
    assertTrue(points(record("--structure", "geometry")).stream().noneMatch(p -> p.contains("rolls")));
  }

  @Test
  void tagsAloneMakePointsOfTaggedItemsOnly() throws IOException {
    List<String> points = points(record("--structure", "tags"));

    assertTrue(points.contains("agree The rolls are round."), points::toString);
    assertTrue(points.stream().noneMatch(p -> p.contains("cakes")), points::toString);
  }

  @Test
  void theChoiceAlsoAppliesToBlocks() {
    String tags = Program.run("show", letter, "--blocks", "--structure", "tags").out;
    String places = Program.run("show", letter, "--blocks", "--structure", "geometry").out;

    assertEquals(4 + 1, tags.lines().filter(l -> l.toLowerCase().contains("item")).count(), tags);
    assertEquals(4, places.lines().filter(l -> l.toLowerCase().contains("item")).count(), places);
  }

  @Test
  void aTableOfPointsHasAColumnForTheTags() throws IOException {
    Path output = folder.resolve("output");
    assertEquals(0, Program.run("extract", letter, "-o", output).status);
    List<String> rows = Files.readAllLines(output.resolve("points.csv"));

    assertTrue(rows.get(0).contains(",tags,"), rows.get(0));
    assertEquals(3, rows.stream().filter(r -> r.contains(",agree,")).count());
    assertEquals(2, rows.stream().filter(r -> r.contains(",differ,")).count());
  }

  @Test
  void extractTakesTheOptionToo() throws IOException {
    Path output = folder.resolve("output");
    assertEquals(0, Program.run("extract", letter, "-o", output, "--structure", "geometry").status);

    assertTrue(Files.readString(output.resolve("points.csv")).lines().noneMatch(r -> r.contains("rolls")));
  }

  @Test
  void anUnknownReaderIsAnErrorThatNamesTheKnownOnes() {
    Program run = Program.run("show", letter, "--structure", "magic");

    assertEquals(2, run.status);
    assertTrue(run.err.contains("magic") && run.err.contains("--structure"), run.err);
    for (String reader : List.of("geometry", "tags", "both")) {
      assertTrue(run.err.toLowerCase().contains(reader), run.err);
    }
  }
}
