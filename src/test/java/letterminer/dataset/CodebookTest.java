package letterminer.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import letterminer.catalogue.Catalogue;
import letterminer.model.LetterFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The codebook of a run names every column, counts its values, and claims nothing that is not in the run. */
class CodebookTest {
  @TempDir Path folder;
  private Dataset dataset = Dataset.PLAIN;

  private String codebook(List<LetterFile> files) throws IOException {
    try (OutputFolder output = OutputFolder.open(folder);
        DatasetWriter writer = new DatasetWriter(output, dataset, "9.8.7")) {
      FileRenderer renderer = new FileRenderer(dataset, Optional.empty());
      for (LetterFile file : files) {
        writer.add(
            new FileRow("2008/westford.pdf", "ab", 12, file.outcome(), 3, 1, Optional.empty(), List.of()),
            renderer.render("2008/westford.pdf", file));
      }
      writer.finish(new Provenance("9.8.7", "abc", Map.of("structure", "both")));
    }
    return Files.readString(folder.resolve("codebook.md"));
  }

  private String full() throws IOException {
    return codebook(List.of(new LetterFile(List.of(SampleLetters.full("A | subject", "Point")), List.of(), "f", 3)));
  }

  private static String row(String book, String table, String column) {
    String from = book.substring(book.indexOf("## `" + table + "`"));
    return from.lines().filter(line -> line.startsWith("| `" + column + "` |")).findFirst().orElseThrow();
  }

  @Test
  void everyColumnOfEveryTableHasARow() throws IOException {
    String book = full();
    for (Table<?> table : Dataset.PLAIN.allTables()) {
      for (Column<?> column : table.columns()) {
        assertTrue(row(book, table.file(), column.name()).contains(column.description().split("\\|")[0]), column.name());
        assertTrue(Obtained.knows(column.name()), "Say in Obtained how this column came about: " + column.name());
      }
    }
  }

  @Test
  void aColumnHasItsShareAndItsValuesWithCounts() throws IOException {
    String book = full();
    assertTrue(row(book, "letters.csv", "date").contains("| 100.0 % | 2008-12-17 to 2008-12-17 |"), book);
    assertTrue(row(book, "letters.csv", "inspection_start").contains("| 0.0 % |"), book);
    assertTrue(row(book, "letters.csv", "family").contains("apa (1)"), book);
    assertTrue(row(book, "judgements.csv", "score").contains("1 (0), 2 (0), 3 (1), 4 (0)"), book);
    assertTrue(row(book, "letters.csv", "subject").contains("A \\| subject (1)"), "a bar would end the cell");
  }

  @Test
  void methodsAndCitationNameWhatMadeTheRun() throws IOException {
    String book = full();
    assertTrue(book.contains("We read 1 document "), book);
    assertTrue(book.contains("Letterminer 9.8.7, polarity model abc, settings: structure both"), book);
    assertTrue(book.contains("by profile: apa-2008 (1)"), book);
    assertTrue(book.contains("> Letterminer maintainers (n.d.). Letterminer, version 9.8.7"), book);
    assertTrue(book.contains("was found in 0 of 1 letter "), "no licence is claimed");
    assertFalse(book.contains("Open Government"), book);
  }

  @Test
  void thePlaceOfTheTablesIsDescribed() throws IOException {
    dataset = new Dataset(false, Cells.AS_THEY_ARE, false, List.of(new OneFile()), Optional.empty(), Catalogue.NONE);
    String book = full();
    assertTrue(book.contains("All tables are in `all.xlsx`."), book);
    assertFalse(book.contains("CSV file"), book);
    assertTrue(row(book, "letters", "family").contains("apa (1)"), "counted without CSV too");
  }

  @Test
  void aRunWithoutLettersHasACodebook() throws IOException {
    String book = codebook(List.of());
    assertTrue(book.contains("It found 0 letters and reports."), book);
    assertTrue(row(book, "letters.csv", "date").contains("|  |  |"), book);
  }

  @Test
  void manyValuesAreNotKept() {
    ColumnCounts counts = new ColumnCounts(ColumnType.STRING);
    for (int i = 0; i <= ColumnCounts.MOST_VALUES; i++) {
      counts.add("value " + i);
    }
    assertTrue(counts.isMany());
    assertEquals(Map.of(), counts.values());
    assertEquals(ColumnCounts.MOST_VALUES + 1, counts.filled());
  }
}
