package letterminer.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import letterminer.catalogue.Catalogue;
import letterminer.model.LetterFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Formats receive every row, typed, and a format that fails leaves the previous run unchanged. */
class OtherFormatsTest {
  @TempDir Path folder;

  /** Keeps the rows of points and writes a file, or fails after starting one. */
  private static final class Points implements TableFormat {
    private final List<String> rows = new ArrayList<>();
    private final boolean isFull;

    Points(boolean isFull) {
      this.isFull = isFull;
    }

    @Override
    public TableForm form() {
      return TableForm.ofFiles("parquet", "application/x-parquet", t -> "points.parquet");
    }

    @Override
    public List<String> files(List<Table<?>> tables) {
      return List.of("points.parquet");
    }

    @Override
    public void write(List<Spool> tables, Path to) throws IOException {
      Files.writeString(to.resolve("points.parquet"), "rows");
      Files.createDirectory(to.resolve("spill"));
      if (isFull) {
        Files.writeString(to.resolve("spill/part"), "half");
        throw new IOException("the disk is full");
      }
      Files.delete(to.resolve("spill"));
      for (Spool spool : tables) {
        if (spool.table().name().equals("points")) {
          rows.addAll(Files.readAllLines(spool.rows()));
        }
      }
    }
  }

  private void write(TableFormat... formats) throws IOException {
    Dataset dataset = new Dataset(false, Cells.AS_THEY_ARE, true, List.of(formats), Optional.empty(), Catalogue.NONE);
    LetterFile file = new LetterFile(List.of(SampleLetters.full("Subject", "two\nlines; =1")), List.of(), "f", 3);
    try (OutputFolder output = OutputFolder.open(folder); DatasetWriter writer = new DatasetWriter(output, dataset, "9.8.7")) {
      writer.add(new FileRow("a.pdf", "ab", 12, file.outcome(), 3, 1, Optional.empty(), List.of()),
          new FileRenderer(dataset, Optional.empty()).render("a.pdf", file));
      writer.finish(new Provenance("9.8.7", "m", Map.of()));
    }
  }

  private List<String> listing() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(f -> f.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void rowsAreTyped() throws IOException {
    Points points = new Points(false);
    write(points);
    JsonNode row = new ObjectMapper().readTree(points.rows.get(0));
    assertEquals("two lines; =1", row.get("text").asText());
    assertTrue(row.get("page").isInt() && row.get("x").isNumber(), row.toString());
    assertFalse(row.has("responsible"), "what is not stated is absent");
    assertTrue(listing().stream().noneMatch(n -> n.startsWith("spool")), "" + listing());
    JsonNode descriptor = new ObjectMapper().readTree(folder.resolve("datapackage.json").toFile());
    assertTrue(descriptor.get("resources").findValuesAsText("path").contains("points.parquet"));
  }

  @Test
  void aFormatThatFailsLeavesTheRunBefore() throws IOException {
    write();
    List<String> before = listing();
    IOException failed = assertThrows(IOException.class, () -> write(new Points(false), new Points(true)));
    assertFalse(failed.getMessage().isEmpty());
    assertEquals(before, listing());
  }

  @Test
  void filesOfAFormatAreRemovedWithTheirRun() throws IOException {
    write(new Points(false));
    Files.writeString(folder.resolve("mine.parquet"), "somebody's file");
    write();
    assertFalse(Files.exists(folder.resolve("points.parquet")));
    assertTrue(Files.exists(folder.resolve("mine.parquet")));
  }
}
