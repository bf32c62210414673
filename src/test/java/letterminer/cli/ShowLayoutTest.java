package letterminer.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import letterminer.cli.DrawnHtml.Drawn;
import letterminer.model.BoundingBox;
import letterminer.values.LetterValues;
import letterminer.values.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;

/** What {@code show --layout} draws of letters: the right boxes, at the right places. */
class ShowLayoutTest {
  private static final Path LETTER = Path.of("corpus/letters/apa-2008-12-18-st-brannocks.pdf");
  private static final Path TEXT = Path.of("corpus/letters/apa-2008-12-17-kings-wharfdale.txt");
  private static final Path TWO_COLUMNS = Path.of("corpus/letters/apa-2006-11-01-dunmere.pdf");

  @TempDir Path folder;

  private DrawnHtml draw(Path letter) {
    Path target = folder.resolve("letter.html");
    Program run = Program.run("show", letter, "--layout", target);
    assertEquals(0, run.status, run.err);
    assertEquals("", run.out);
    assertEquals("letterminer: drawn: " + target + ".\n", run.err);
    return new DrawnHtml(target);
  }

  @Test
  void boxesAreWhereTheWordsAre() throws IOException {
    DrawnHtml drawn = draw(LETTER);
    for (Drawn mark : List.of(
        drawn.mark("paragraph", "Dear Dr Trewhellan"),
        drawn.mark("heading", "Annual performance assessment of services"),
        drawn.mark("cell", "Achieving economic well-being"),
        drawn.mark("furniture", "APA 2008"))) {
      BoundingBox box = mark.outline();
      assertTrue(drawn.ink(mark.page(), box) > 0.05, mark.title());
      assertEquals(0, drawn.ink(mark.page(),
          new BoundingBox(box.right() + 0.5, box.y(), 5, box.height())), mark.title());
      assertEquals(0, drawn.ink(mark.page(),
          new BoundingBox(box.x(), box.y() - 1.5, box.width(), 1)), mark.title());
    }
  }

  @Test
  void everyKindIsDrawnAsWhatItIs() {
    DrawnHtml drawn = draw(LETTER);
    assertEquals("heading 26\nMajor strengths", drawn.mark("heading", "Major strengths").title());
    assertEquals(List.of("13"), drawn.mark("paragraph", "Dear Dr").labels());
    assertEquals(List.of("18"), drawn.mark("table", "table 18, 2 columns, ruled").labels());
    assertEquals(List.of("r3"), drawn.mark("row", "row 3 of table 18").labels());
    Drawn cell = drawn.mark("cell", "Being healthy");
    assertEquals("cell in column 0, row 3 of table 18\nBeing healthy", cell.title());
    assertEquals(List.of("c0"), cell.labels());
    assertEquals(List.of("18.5"), drawn.mark("paragraph", "Being healthy").labels());
    assertEquals(List.of(""), List.of(String.join("", drawn.mark("furniture", "APA 2008").labels())));
    DrawnHtml noted = draw(TWO_COLUMNS);
    assertEquals(List.of("n1"), noted.marks("footnote").get(0).labels());
  }

  @Test
  void anItemShowsItsBulletAndWhereItsTextBegins() {
    Drawn item = draw(LETTER).mark("item", "Nine out of ten");
    assertTrue(item.title().startsWith("list item 27, marker 1.\nNine"), item.title());
    BoundingBox marker = DrawnHtml.box(item.parts("rect", "marker").get(0));
    double edge = DrawnHtml.number(item.parts("line", "edge").get(0), "x1");
    assertTrue(marker.x() >= item.outline().x() && marker.right() < edge, marker + " " + edge);
    assertTrue(edge < item.outline().x() + 40, item.outline() + " " + edge);
  }

  @Test
  void blocksThatContinueOnTheNextPageShareANumber() {
    DrawnHtml drawn = draw(TWO_COLUMNS);
    for (String kind : List.of("table", "item", "strength")) {
      List<Drawn> parts = drawn.marks(kind).stream()
          .filter(m -> !m.parts("line", "link").isEmpty()).toList();
      Drawn first = parts.get(0);
      String number = first.labels().get(0);
      Drawn second = parts.stream()
          .filter(m -> m.page() == 3 && m.labels().get(0).equals(number)).findFirst().orElseThrow();
      assertEquals(2, first.page());
      assertEquals(List.of(number, number + " continued on page 3"), first.labels());
      assertEquals(List.of(number, number + " continued from page 2"), second.labels());
      assertEquals(first.title(), second.title());
    }
  }

  @Test
  void pointsAndGradesAreThoseOfTheRecord() throws IOException {
    for (Path letter : List.of(LETTER, TWO_COLUMNS, TEXT)) {
      JsonNode record = new ObjectMapper().readTree(Program.run("show", letter, "--json").out);
      DrawnHtml drawn = draw(letter);
      Set<String> expected = new TreeSet<>();
      record.get("points").forEach(p -> expected.add(
          (p.path("polarity").asText().equals("strength") ? "strength + " : "weakness - ")
              + p.get("id").asText().replaceAll(".*-", "")));
      assertEquals(expected, drawn.marks().stream()
          .filter(m -> m.kind().equals("strength") || m.kind().equals("weakness"))
          .map(m -> m.kind() + " " + m.labels().get(0))
          .collect(Collectors.toCollection(TreeSet::new)), letter.toString());
      int evidence = 0;
      for (JsonNode judgement : record.get("judgements")) {
        evidence += judgement.get("evidence").size();
      }
      assertEquals(evidence, drawn.marks("grade").size(), letter.toString());
    }
    assertEquals(List.of("grade 3 \u2260"),
        draw(LETTER).mark("grade", "for: Staying safe\nconflict, the letter's grade is 3").labels());
  }

  @Test
  void valuesOfTheHeaderAndPeopleAreDrawnWhereTheyArePrinted() throws IOException {
    for (Path letter : List.of(LETTER, TWO_COLUMNS, TEXT)) {
      JsonNode record = new ObjectMapper().readTree(Program.run("show", letter, "--json").out);
      DrawnHtml drawn = draw(letter);
      for (String field : List.of("subject", "authority", "date")) {
        assertTrue(record.at("/evidence/" + field).size() > 0, field);
        assertEquals(
            record.at("/evidence/" + field).size(),
            drawn.marks("field").stream().filter(m -> m.labels().get(0).equals(field)).count(), field + letter);
      }
      for (JsonNode addressee : record.get("addressees")) {
        drawn.mark("person", "addressee " + addressee.get("name").asText());
      }
      for (JsonNode signatory : record.get("signatories")) {
        drawn.mark("person", "signatory " + signatory.get("name").asText());
      }
    }
    Drawn date = draw(LETTER).mark("field", "date 2008");
    assertTrue(drawn(date) > 0.05, date.title());
  }

  private double drawn(Drawn mark) throws IOException {
    return new DrawnHtml(folder.resolve("letter.html")).ink(mark.page(), mark.outline());
  }

  @Test
  void aTextIsDrawnOnItsGridWithThePlacesOfItsGrades() {
    DrawnHtml drawn = draw(TEXT);
    assertTrue(drawn.all("image").isEmpty());
    Element word = drawn.all("text").stream()
        .filter(t -> t.getTextContent().equals("Sowerthwaite")).findFirst().orElseThrow();
    BoundingBox block = drawn.mark("paragraph", "Mrs Annette Sowerthwaite").outline();
    assertTrue(DrawnHtml.number(word, "x") > block.x()
        && DrawnHtml.number(word, "y") > block.y() && DrawnHtml.number(word, "y") < block.bottom());
    List<Drawn> sections = drawn.marks("grade").stream()
        .filter(m -> m.title().contains(" in a section")).toList();
    assertEquals(sections.size(), sections.stream().map(m -> m.outline().y()).distinct().count());
    Drawn heading = drawn.mark("paragraph", "\nStaying safe");
    Drawn last = drawn.marks("paragraph").stream()
        .filter(m -> m.title().endsWith("\nStaying safe")).reduce((a, b) -> b).orElse(heading);
    BoundingBox grade = drawn.mark("grade", "in a section, for: Staying safe").outline();
    assertTrue(grade.y() > last.outline().y() && grade.y() < last.outline().bottom() + 36);
  }

  @Test
  void theLegendSwitchesEveryKindWithoutAScript() throws IOException {
    DrawnHtml drawn = draw(LETTER);
    String page = Files.readString(folder.resolve("letter.html"));
    assertTrue(drawn.all("script").isEmpty());
    assertTrue(page.contains("content=\"default-src 'none'; img-src data:; style-src 'unsafe-inline'\""));
    Set<String> kinds = drawn.marks().stream().map(Drawn::kind).collect(Collectors.toSet());
    assertEquals(
        Set.of("table", "row", "cell", "grade", "strength", "weakness", "heading", "paragraph", "item",
            "furniture", "field", "person"), kinds);
    for (String kind : kinds) {
      assertTrue(page.contains("#show-" + kind + ":not(:checked) ~ main ." + kind + " { display: none; }"));
      assertEquals(1, drawn.all("input").stream()
          .filter(i -> i.getAttribute("id").equals("show-" + kind)).count());
      assertEquals(1, drawn.all("label").stream()
          .filter(l -> l.getAttribute("for").equals("show-" + kind)).count());
    }
  }

  @Test
  void everyValueHasAnAnchorAndAnEntry() throws IOException {
    for (Path letter : List.of(LETTER, TWO_COLUMNS, TEXT)) {
      JsonNode record = new ObjectMapper().readTree(Program.run("show", letter, "--json").out);
      DrawnHtml drawn = draw(letter);
      Set<String> anchors = drawn.all("*").stream().map(e -> e.getAttribute("id"))
          .filter(i -> !i.isEmpty()).collect(Collectors.toSet());
      assertEquals(anchors.size(), drawn.all("*").stream().filter(e -> e.hasAttribute("id")).count(), "ids are unique");
      for (Value value : LetterValues.of(record)) {
        if (!value.field().equals("licence") && !value.text().equals("not-in-framework")) {
          assertTrue(anchors.contains(value.id()), value.id());
        }
      }
      for (Element link : drawn.all("a")) {
        assertTrue(anchors.contains(link.getAttribute("href").substring(1)), link.getAttribute("href"));
      }
      String list = drawn.all("aside").get(0).getTextContent();
      record.get("problems").forEach(p -> assertTrue(list.contains(p.get("message").asText())));
    }
  }

  @Test
  void onlyGradesAndPointsAreSwitchedOnAtFirst() {
    assertEquals(
        Set.of("show-grade", "show-strength", "show-weakness", "show-other-point", "show-picture"),
        draw(LETTER).all("input").stream().filter(i -> i.hasAttribute("checked")).map(i -> i.getAttribute("id"))
            .collect(Collectors.toSet()));
  }

  @Test
  void labelsDoNotOverlap() {
    for (Path letter : List.of(LETTER, TWO_COLUMNS, TEXT)) {
      for (Element page : draw(letter).all("section")) {
        List<BoundingBox> labels = DrawnHtml.elements(page, "text").stream()
            .filter(t -> t.getAttribute("class").startsWith("label")).map(ShowLayoutTest::label).toList();
        for (int i = 0; i < labels.size(); i++) {
          for (int j = 0; j < i; j++) {
            BoundingBox both = labels.get(i).intersection(labels.get(j));
            assertTrue(both.width() < 1 || both.height() < 1, page.getAttribute("id") + labels.get(i) + labels.get(j));
          }
        }
      }
    }
  }

  /** As high as small letters at least, and as wide as such letters are on average. */
  private static BoundingBox label(Element text) {
    double width = text.getTextContent().length() * 3.5;
    double x = DrawnHtml.number(text, "x");
    boolean before = text.getAttribute("class").endsWith("before");
    return new BoundingBox(before ? x - width : x, DrawnHtml.number(text, "y") - 4.5, width, 4.5);
  }

  @Test
  void theSameFileGivesTheSameBytes() throws IOException {
    draw(LETTER);
    byte[] first = Files.readAllBytes(folder.resolve("letter.html"));
    draw(LETTER);
    assertArrayEquals(first, Files.readAllBytes(folder.resolve("letter.html")));
  }

  @Test
  void aPictureOfEachPageHasTheSameBoxes() throws IOException {
    DrawnHtml drawn = draw(LETTER);
    Program run = Program.run("show", LETTER, "--layout", folder.resolve("pages.png"));
    assertEquals(0, run.status, run.err);
    assertEquals("letterminer: drawn: " + folder.resolve("pages-1.png") + " to pages-4.png.\n", run.err);
    assertFalse(Files.exists(folder.resolve("pages.png")) || Files.exists(folder.resolve("pages-5.png")));
    Drawn heading = drawn.mark("heading", "Annual performance");
    BoundingBox box = heading.outline();
    BufferedImage page = ImageIO.read(folder.resolve("pages-1.png").toFile());
    int x = (int) Math.round((box.centreX() + 30) * 1.5);
    int y = (int) Math.round((box.bottom() + 30) * 1.5);
    boolean outlined = false;
    for (int dy = -2; dy <= 2; dy++) {
      int rgb = page.getRGB(x, y + dy);
      outlined |= Math.abs((rgb >> 16 & 0xFF) - 0x7B) < 40 && (rgb >> 8 & 0xFF) < 110
          && Math.abs((rgb & 0xFF) - 0xA2) < 40;
    }
    assertTrue(outlined);
  }
}
