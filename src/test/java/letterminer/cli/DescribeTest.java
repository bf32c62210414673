package letterminer.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is in a run fits the terminal, whatever the run holds. */
class DescribeTest {
  private static final Path LETTERS = Path.of("corpus/letters");

  @TempDir Path folder;
  private Path in;
  private Path run;

  @BeforeEach
  void folders() throws IOException {
    in = Files.createDirectory(folder.resolve("in"));
    run = folder.resolve("run");
  }

  private void add(String letter) throws IOException {
    Files.copy(LETTERS.resolve(letter), in.resolve(letter));
  }

  private String describe(Object... options) {
    Object[] words = new Object[options.length + 2];
    words[0] = "describe";
    words[1] = run;
    System.arraycopy(options, 0, words, 2, options.length);
    Program described = Program.run(words);
    assertEquals(0, described.status, described.err);
    return described.out;
  }

  @Test
  void severalFamiliesFitEveryWidth() throws IOException {
    for (String prefix : List.of("apa-2005", "apa-2008", "focused", "jtai", "area-send", "sif", "ilacs")) {
      try (var files = Files.list(LETTERS)) {
        add(files.map(f -> f.getFileName().toString()).filter(f -> f.startsWith(prefix)).sorted().findFirst().orElseThrow());
      }
    }
    Files.writeString(in.resolve("broken.pdf"), "no PDF");
    Program.run("extract", in, "-o", run);
    for (int width : List.of(60, 80, 120)) {
      for (String line : describe("--width", width).lines().toList()) {
        // The path of the run and names of files may be longer than a line, and are not cut.
        assertTrue(line.length() <= width || line.strip().indexOf(' ') < 0 || line.startsWith(run.toString()), line);
      }
    }
    String text = describe();
    assertTrue(text.contains("7 letters in 8 documents"), text);
    assertTrue(text.lines().anyMatch(line -> line.startsWith("focused-visit ") && line.endsWith(" 1")), text);
    assertTrue(text.contains("2010      0\n"), "A year without letters is seen: " + text);
    assertTrue(text.contains("█"), text);
    assertTrue(text.contains("Look at first"), text);
  }

  @Test
  void aRunWithoutLettersShowsTheOutcomesOfItsFiles() throws IOException {
    Files.writeString(in.resolve("broken.pdf"), "no PDF");
    Program.run("extract", in, "-o", run);
    String text = describe();
    assertTrue(text.contains("0 letters in 1 document."), text);
    assertTrue(text.contains("0 read whole, 1 not a PDF"), text);
    assertFalse(text.contains("by family"), text);
    assertTrue(text.contains("1. not-a-pdf, 1 file, such as broken.pdf."), text);
  }

  @Test
  void oneLetterHasNoChartThatComparesNothing() throws IOException {
    add("apa-2008-12-17-westmarsh.pdf");
    Program.run("extract", in, "-o", run);
    String text = describe();
    assertTrue(text.contains("1 letter in 1 document."), text);
    assertTrue(text.contains("Letters by family and year"), text);
    assertFalse(text.contains("Letters by year"), text);
  }

  @Test
  void theSentenceAboutReuseIsKeptAsPrintedAndNoneIsInvented() throws IOException {
    add("apa-2008-12-17-westmarsh.pdf");
    String report = "ilacs-licence.pdf";
    try (var files = Files.list(LETTERS)) {
      Files.copy(
          files.filter(f -> f.getFileName().toString().startsWith("ilacs")).sorted().findFirst().orElseThrow(), in.resolve(report));
    }
    Program.run("extract", in, "-o", run);
    String sentence = "You may reuse this information (not including logos) free of charge in any format or medium, under the "
        + "terms of the Open Government Licence.";
    List<String> fields = Files.readAllLines(run.resolve("fields.csv")).stream().filter(r -> r.contains("-f-licence-1")).toList();
    assertEquals(1, fields.size(), fields::toString);
    assertTrue(fields.get(0).contains(sentence) && fields.get(0).contains(report), fields::toString);
    String book = Files.readString(run.resolve("codebook.md"));
    assertTrue(book.contains("was found in 1 of 2 letters"), book);
    assertTrue(book.contains("- 1 letter: “" + sentence + "”"), book);
  }

  @Test
  void aMissingRunAndAnInvalidWidthAreReported() {
    Program none = Program.run("describe", in);
    assertEquals(2, none.status);
    assertTrue(none.err.contains("There is no run in"), none.err);
    Program wide = Program.run("describe", in, "--width", "7");
    assertEquals(2, wide.status);
    assertTrue(wide.err.contains("not between 40 and 120"), wide.err);
  }
}
