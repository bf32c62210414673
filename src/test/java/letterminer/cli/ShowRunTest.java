package letterminer.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import letterminer.dataset.Json;
import letterminer.runs.LetterReader;
import letterminer.runs.RunException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Letters of a run are shown as those of files are. */
class ShowRunTest {
  private static final Path LETTERS = Path.of("corpus/letters");
  private static final Path LETTER = LETTERS.resolve("apa-2008-12-18-st-brannocks.pdf");
  private static final Path TEXT = LETTERS.resolve("apa-2008-12-17-kings-wharfdale.txt");

  @TempDir static Path folder;

  private static Path run;

  @BeforeAll
  static void read() throws IOException {
    Path in = Files.createDirectory(folder.resolve("in"));
    Files.copy(LETTER, in.resolve("brannocks.pdf"));
    Files.copy(TEXT, in.resolve("wharfdale.txt"));
    run = folder.resolve("run");
    assertEquals(0, Program.run("extract", in, "-o", run, "--quiet").status);
  }

  private static Program show(Object... words) {
    Object[] all = new Object[words.length + 1];
    all[0] = "show";
    System.arraycopy(words, 0, all, 1, words.length);
    return Program.run(all);
  }

  @Test
  void aLetterOfARunIsShownAsItsFileIs() {
    String file = show(folder.resolve("in/brannocks.pdf")).out;
    for (Program found : new Program[] {
        show(run, "st", "brannocks"), show(run, "brannocks.pdf"), show(run, "b0e84b9a7c54-1"),
        show("--run", run, "Brannock", "2008")}) {
      assertEquals(0, found.status, found.err);
      assertEquals(file + "On its page: letterminer review " + NextStep.word(run) + " --at b0e84b9a7c54-1\n",
          found.out);
    }
  }

  @Test
  void aRecordReadAgainIsTheSameRecord() throws IOException, RunException {
    for (String line : Files.readAllLines(run.resolve("letters.jsonl"))) {
      JsonNode record = Json.lines().readTree(line);
      assertEquals(line, Json.lines().writeValueAsString(new LetterReader().read(record)));
    }
  }

  @Test
  void anIncompleteCorrectionIsNotAProblem() throws IOException, RunException {
    ObjectNode record = (ObjectNode) Json.lines().readTree(Files.readAllLines(run.resolve("letters.jsonl")).get(0));
    record.withArray("corrections").addObject().put("id", "1").put("field", "point").put("verdict", "missed")
        .put("who", "Ottoline Barr").put("when", "2026-01-02T03:04:05Z").put("state", "no-value");
    assertEquals(record.toString(), Json.lines().writeValueAsString(new LetterReader().read(record)));
  }

  @Test
  void aRunAloneListsItsLetters() {
    Program all = show(run);
    assertEquals(0, all.status, all.err);
    assertEquals(2, all.out.lines().filter(l -> l.matches("[0-9a-f]{12}-1 .*")).count(), all.out);
  }

  @Test
  void severalLettersAreListedAndOneHasToBeNamed() {
    Program both = show(run, "2008");
    assertEquals(1, both.status);
    assertTrue(both.out.contains("brannocks.pdf") && both.out.contains("wharfdale.txt"), both.out);
    assertEquals("letterminer: 2 letters fit. Name one by its id, or by authority and date.\n", both.err);
  }

  @Test
  void theNearestMatchIsSuggested() {
    Program none = show(run, "Brannoks", "2008");
    assertEquals(1, none.status);
    assertEquals("", none.out);
    assertTrue(none.err.contains("no letter of the run"), none.err);
    assertTrue(show(run, "St", "Branock").err.contains("The nearest names: St. Brannock\u2019s (2008)."));
    assertTrue(show(run, "Brannocks", "2011").err.contains("Without a year it has: St. Brannock\u2019s (2008)."));
  }

  @Test
  void aValueIsShownWithItsPlaceAndItsAddress() throws IOException {
    JsonNode point = new ObjectMapper().readTree(show(run, "brannocks.pdf", "--json").out).at("/points/0");
    String id = point.get("id").asText();
    Program shown = show(run, id);
    assertEquals(0, shown.status, shown.err);
    String text = shown.out.replaceAll("\\s+", " ");
    assertTrue(text.contains("+ Nine out of ten schools"), text);
    assertTrue(text.contains("page 2 box " + point.at("/boxes/0/x").asText() + " " + point.at("/boxes/0/y").asText()), text);
    assertTrue(text.contains(" --at " + id), text);
    assertFalse(text.contains("Social workers can speak"), text);
    Program gone = show(run, "b0e84b9a7c54-1-p-00000000");
    assertEquals(1, gone.status);
    assertTrue(gone.err.contains("has no value b0e84b9a7c54-1-p-00000000"), gone.err);
  }

  @Test
  void evidenceHasEveryValueOfTheTables() throws IOException {
    String evidence = show(run, "brannocks.pdf", "--evidence", "--width", "1000").out;
    for (String table : new String[] {"fields", "people", "judgements", "points"}) {
      for (String row : Files.readAllLines(run.resolve(table + ".csv"))) {
        String id = row.substring(0, row.indexOf(','));
        assertEquals(id.startsWith("b0e84b9a7c54-1-"), evidence.contains("     " + id + "\n"), id);
      }
    }
    assertEquals(evidence.replaceAll("(?s)File.*?\n|On its page.*", ""),
        show(LETTER, "--evidence", "--width", "1000").out.replaceAll("(?s)File.*?\n", ""));
  }

  @Test
  void problemsComeWithWhatToDo() {
    String problems = show(run, "brannocks.pdf", "--problems", "--width", "200").out;
    assertTrue(problems.contains("grade-conflict:") && problems.contains("To do: "), problems);
    assertFalse(problems.contains("Nine out of ten"), problems);
    assertTrue(show(run, "wharfdale.txt", "--problems").out.contains("roblems"));
  }

  @Test
  void anotherVersionOfALetterIsCompared() throws IOException {
    String text = Files.readString(TEXT);
    String point = text.lines().filter(l -> l.strip().startsWith("- ")).findFirst().orElse("");
    Path changed = folder.resolve("wharfdale.txt");
    Files.writeString(changed, text.replace("2007", "2006") + "\n");
    Program same = show(TEXT, "--diff", run);
    assertEquals(0, same.status, same.err);
    assertTrue(same.out.contains("source.file") || same.out.contains("No difference."), same.out + point);
    Program diff = show(changed, "--diff", run, "--width", "300");
    assertEquals(0, diff.status, diff.err);
    assertTrue(diff.out.contains("[-") && diff.out.contains("{+"), diff.out);
    assertTrue(show(LETTER, "--diff", folder.resolve("none.txt")).err.contains("there is no such file"));
    Program files = show(changed, "--diff", TEXT, "--width", "300");
    assertTrue(files.out.contains("2007") && files.out.contains("2006"), files.out);
  }

  @Test
  void aFolderThatIsNotARunIsReported() {
    Program none = show(folder.resolve("in"), "Wexmoor");
    assertEquals(2, none.status);
    assertTrue(none.err.contains("There is no run in"), none.err);
    assertTrue(show(run, "brannocks.pdf", "--blocks").err.contains("need the letter's file"));
    assertTrue(show(LETTER, "2008").err.contains("'show' takes one file"));
  }
}
