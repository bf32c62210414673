package letterminer.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SentencesTest {
  private static final String LETTER = "corpus/letters/focused-visit-2018-07-26-tidehaven.pdf";

  @TempDir Path folder;

  private List<CSVRecord> table(String name) throws IOException {
    try (Reader in = Files.newBufferedReader(folder.resolve(name))) {
      return CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get().parse(in).getRecords();
    }
  }

  private void extract(Object... more) {
    Object[] args = new Object[5 + more.length];
    System.arraycopy(new Object[] {"extract", LETTER, "-o", folder, "-q"}, 0, args, 0, 5);
    System.arraycopy(more, 0, args, 5, more.length);
    assertEquals(0, Program.run(args).status);
  }

  @Test
  void everySentenceOfNarrativeAndPointsHasARowWithItsPlace() throws IOException {
    extract("--sentences");
    List<CSVRecord> rows = table("sentences.csv");
    assertEquals(rows.size(), rows.stream().map(r -> r.get("id")).distinct().count());
    Set<String> points = table("points.csv").stream().map(r -> r.get("id")).collect(Collectors.toSet());
    Set<String> named = rows.stream().map(r -> r.get("point_id")).filter(p -> !p.isEmpty()).collect(Collectors.toSet());
    assertEquals(points, named);
    assertTrue(rows.stream().anyMatch(r -> r.get("point_id").isEmpty()));
    for (CSVRecord row : rows) {
      assertTrue(Set.of("strength", "weakness", "mixed", "neutral").contains(row.get("polarity")), row.toString());
      assertTrue(Integer.parseInt(row.get("page")) >= 1);
      assertTrue(Double.parseDouble(row.get("width")) > 0, row.toString());
      assertFalse(row.get("text").isBlank());
    }
    String text = rows.stream().map(r -> r.get("text")).collect(Collectors.joining()).replaceAll("\\s", "");
    for (CSVRecord point : table("points.csv")) {
      assertTrue(text.contains(point.get("text").replaceAll("\\s", "")), point.get("text"));
    }
  }

  @Test
  void theTableIsInTheDataPackage() throws IOException {
    extract("--sentences");
    JsonNode descriptor = new ObjectMapper().readTree(folder.resolve("datapackage.json").toFile());
    assertTrue(descriptor.get("resources").findValuesAsText("path").contains("sentences.csv"));
  }

  @Test
  void anEarlierRunsTableDoesNotStay() throws IOException {
    extract("--sentences");
    extract();
    assertFalse(Files.exists(folder.resolve("sentences.csv")));
    JsonNode descriptor = new ObjectMapper().readTree(folder.resolve("datapackage.json").toFile());
    assertFalse(descriptor.get("resources").findValuesAsText("path").contains("sentences.csv"));
  }

  @Test
  void uncertainPolaritiesStayOpen() throws IOException {
    extract("--sentences", "--min-confidence", "0.9");
    List<CSVRecord> rows = table("sentences.csv");
    assertTrue(rows.stream().anyMatch(r -> r.get("polarity").isEmpty()));
    for (CSVRecord row : rows) {
      assertEquals(Double.parseDouble(row.get("confidence")) < 0.9, row.get("polarity").isEmpty());
    }
    List<CSVRecord> open = table("points.csv").stream().filter(r -> r.get("polarity").isEmpty()).toList();
    assertFalse(open.isEmpty());
    open.forEach(r -> assertEquals("classifier", r.get("basis")));
    assertEquals(open.size(),
        table("problems.csv").stream().filter(r -> r.get("code").equals("point-without-polarity")).count());
  }

  @Test
  void pointsKeepThePolarityOfTheirHeadings() throws IOException {
    extract();
    List<CSVRecord> points = table("points.csv");
    assertTrue(points.stream().anyMatch(r -> r.get("basis").equals("heading") && r.get("confidence").equals("1")));
    assertTrue(points.stream().anyMatch(r -> r.get("basis").equals("classifier")));
    assertTrue(points.stream().noneMatch(r -> r.get("polarity").isEmpty()));
  }
}
