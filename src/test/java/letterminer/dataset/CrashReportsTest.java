package letterminer.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import letterminer.model.CrashReport;
import letterminer.model.LetterFile;
import letterminer.model.Outcome;
import letterminer.records.FileRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A crash leaves a report that helps to find the bug and has no text of the letter. */
class CrashReportsTest {
  private static final String SHA = "0123456789ab".repeat(6).substring(0, 64);

  @TempDir Path folder;

  private static LetterFile crashed() {
    return LetterFile.crashed("laying out its pages", new IllegalStateException("Dear Ottoline Barr", new NumberFormatException("secret")));
  }

  private void run(boolean crash) throws IOException {
    try (OutputFolder output = OutputFolder.open(folder);
        DatasetWriter writer = new DatasetWriter(output, Dataset.PLAIN, "9.8.7")) {
      if (crash) {
        CrashReport report = FileRecord.decode(FileRecord.of(crashed()).encode()).file().crash().orElseThrow();
        writer.add(SHA, report);
      }
      writer.finish(new Provenance("9.8.7", "m", Map.of()));
    }
  }

  @Test
  void aCrashIsReportedAsOurBugAndKeptInTheRecord() throws IOException {
    LetterFile file = FileRecord.decode(FileRecord.of(crashed()).encode()).file();
    assertEquals(Outcome.CRASHED, file.outcome());
    assertTrue(file.problems().get(0).message().contains("bug in Letterminer"), file.problems()::toString);
    assertEquals(crashed().crash().orElseThrow().stage(), file.crash().orElseThrow().stage());
  }

  @Test
  void theReportHasThePlaceAndNoTextOfTheLetter() throws IOException {
    run(true);
    String report = Files.readString(folder.resolve("crashes/0123456789ab.txt"));
    for (String fact : new String[] {"9.8.7", SHA, "laying out its pages", "IllegalStateException", "caused by", "at letterminer."}) {
      assertTrue(report.contains(fact), fact + " is missing: " + report);
    }
    assertFalse(report.contains("Ottoline") || report.contains("secret"), report);
  }

  @Test
  void theReportsOfAnEarlierRunAreDeletedAndOtherFilesKept() throws IOException {
    run(true);
    Files.writeString(folder.resolve("crashes/notes.txt"), "mine");
    run(false);
    assertFalse(Files.exists(folder.resolve("crashes/0123456789ab.txt")));
    assertEquals("mine", Files.readString(folder.resolve("crashes/notes.txt")));
    Files.delete(folder.resolve("crashes/notes.txt"));
    run(false);
    assertFalse(Files.exists(folder.resolve("crashes")));
  }
}
