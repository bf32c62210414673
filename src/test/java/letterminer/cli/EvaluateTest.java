package letterminer.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The command against score.py.
 *
 * <p>{@code perturbed.jsonl} is a run over letters of the corpus, cut down to what is compared and spoilt
 * on purpose: a date's digits swapped, a misspelt title, a footnote's number in a point, other polarities,
 * a wrong and a missing grade, an invented one, a point cut in two, two points in one, furniture as a
 * point and in a point, points missed, areas moved, boxes gone, a letter read by the wrong profile, one
 * not at all. {@code mixed.jsonl} with {@code mixed-gold} has what the corpus has not: several families,
 * two letters in a file, inspections, inspectors, polarity by reading. The tables beside them are what
 * {@code score.py GOLD RUN} of Python 3.11 printed for them; for the first, GOLD was a folder with the
 * eight files named below.
 */
class EvaluateTest {
  private static final Path FILES = Path.of("src/test/resources/letterminer/evaluation");
  private static final Path PERTURBED = FILES.resolve("perturbed.jsonl");
  private static final Path MIXED_GOLD = FILES.resolve("mixed-gold");
  private static final Path MIXED = FILES.resolve("mixed.jsonl");
  private static final Path SHARED = Path.of("../shared");
  private static final List<String> LETTERS = List.of(
      "apa-2005-11-30-lambourne-chase", "apa-2005-12-01-wythenby", "apa-2006-11-02-penhallow-vale",
      "apa-2007-11-22-fenwick-on-tarn", "apa-2007-11-23-cotterby-with-hallamside",
      "apa-2008-12-17-queenshithe", "apa-2008-12-17-westmarsh", "apa-2008-12-18-st-brannocks");

  @TempDir Path folder;
  private Path gold;

  @BeforeEach
  void chooseGold() throws IOException {
    gold = Files.createDirectory(folder.resolve("gold"));
    for (String letter : LETTERS) {
      Files.copy(Path.of("corpus/gold", letter + ".json"), gold.resolve(letter + ".json"));
    }
  }

  @Test
  void theTableIsTheScorers() throws IOException {
    Program run = Program.run("evaluate", gold, PERTURBED);
    assertEquals(0, run.status, run.err);
    assertEquals(text("perturbed-table.txt"), run.out);
    assertEquals("", run.err);
  }

  @Test
  void theTableOfSeveralFamiliesIsTheScorers() throws IOException {
    assertEquals(text("mixed-table.txt"), Program.run("evaluate", MIXED_GOLD, MIXED).out);
  }

  /** If the scorer is next to the checkout, it is run itself, also on all gold. */
  @Tag("slow")
  @Test
  void theTableIsWhatTheScorerPrintsNow() throws IOException, InterruptedException {
    assumeTrue(Files.isRegularFile(SHARED.resolve("tools/score.py")), "no score.py");
    for (Path each : List.of(gold, Path.of("corpus/gold"), MIXED_GOLD, SHARED.resolve("gold"))) {
      for (Path run : List.of(PERTURBED, MIXED)) {
        assertEquals(scored(each, run), Program.run("evaluate", each, run).out, each + " " + run);
      }
    }
  }

  private String scored(Path eachGold, Path run) throws IOException, InterruptedException {
    Path printed = folder.resolve("scored.txt");
    ProcessBuilder scorer = new ProcessBuilder(
        "python3", SHARED.resolve("tools/score.py").toString(), eachGold.toString(), run.toString());
    scorer.environment().put("PYTHONIOENCODING", "utf-8");
    scorer.redirectOutput(printed.toFile());
    try {
      assertEquals(0, scorer.start().waitFor());
    } catch (IOException e) {
      assumeTrue(false, "no python3");
    }
    return Files.readString(printed);
  }

  /** Write the file anew with {@code evaluate GOLD RUN --intervals --differences=3} when the form changes. */
  @Test
  void differencesAndIntervalsAreAsInTheGoldenFile() throws IOException {
    Program run = Program.run("evaluate", gold, PERTURBED, "--intervals", "--differences=3");
    assertEquals(text("perturbed-differences.txt"), run.out);
  }

  @Test
  void aNumberOfDifferencesIsGivenOnlyWithAnEqualsSign() {
    assertTrue(Program.run("evaluate", "--differences", gold, PERTURBED).out
        .contains("apa points_f1: 23 differences\n"));
    assertTrue(Program.run("evaluate", "--differences=2", gold, PERTURBED).out
        .contains("apa points_f1: 23 differences, the first 2\n"));
    assertEquals(2, Program.run("evaluate", gold, PERTURBED, "--differences=-1").status);
    assertEquals(2, Program.run("evaluate", gold, PERTURBED, "--differences=x").status);
  }

  @Test
  void errorsInPointsAreVisibleAtOnce() {
    String out = Program.run("evaluate", gold, PERTURBED, "--differences").out;
    assertTrue(out.contains("a general [-practitioner-]{+practitioner1+}\n"), out);
    assertTrue(out.contains("children, and [-the prompt treatment that follows from them-]\n"), out);
    assertTrue(out.contains("[-health assessments for looked after children, and-] the prompt"), out);
    assertTrue(out.contains("year for which figures are available. {+Page 3 of 7+}\n"), out);
    assertTrue(out.contains("    {+Alexandra House, 33 Kingsway, London WC2B 6SE+}\n"), out);
  }

  @Test
  void aFolderMeansItsLetters() throws IOException {
    Files.copy(PERTURBED, folder.resolve("letters.jsonl"));
    assertEquals(text("perturbed-table.txt"), Program.run("evaluate", gold, folder).out);
  }

  @Test
  void jsonHasCountsIntervalsAndAllDifferences() throws IOException {
    Path file = folder.resolve("figures.json");
    Program run = Program.run("evaluate", gold, PERTURBED, "--json", file);
    assertEquals(text("perturbed-table.txt"), run.out);
    String printed = Program.run("evaluate", gold, PERTURBED, "--json", "-", "--differences=1").out;
    assertEquals(Files.readString(file), printed);
    JsonNode json = new ObjectMapper().readTree(printed);
    JsonNode points = json.at("/figures/apa/points_f1");
    assertEquals(202, points.get("want").asInt());
    assertEquals(
        points.get("value").asDouble(),
        2.0 * points.get("right").asInt() / (points.get("got").asInt() + points.get("want").asInt()));
    assertTrue(points.get("low").asDouble() < points.get("value").asDouble());
    assertTrue(points.get("value").asDouble() < points.get("high").asDouble());
    assertEquals(8, points.get("documents").asInt());
    JsonNode first = json.get("differences").get(0);
    assertEquals("apa", first.get("family").asText());
    assertEquals("subject", first.get("figure").asText());
    assertEquals("differs", first.get("kind").asText());
    assertTrue(first.get("marked").asText().contains("[-CHASE-]{+CHACE+}"));
  }

  @Test
  void aFigureBelowItsMarkIsNamedAndGivesStatusOne() {
    Program run = Program.run(
        "evaluate", gold, PERTURBED, "--min", "apa.date=0.625", "--min", "all.points_f1=0.99");
    assertEquals(1, run.status);
    assertTrue(run.err.startsWith("letterminer: all.points_f1 is 0.84"), run.err);
    assertTrue(run.err.endsWith(", below the minimum of 0.99.\n"), run.err);
    assertEquals(0, Program.run("evaluate", gold, PERTURBED, "--min=apa.date=0.625").status);
  }

  @Test
  void aMarkOnWhatGoldHasNotIsNotReached() {
    Program run = Program.run("evaluate", gold, PERTURBED, "--min", "sif.date=0");
    assertEquals(1, run.status);
    assertEquals("letterminer: sif.date has no value: gold has nothing to measure it on.\n", run.err);
  }

  @Test
  void aMarkThatCannotBeReadIsWrongUsage() {
    for (String mark : List.of("apa.points=1", "apa.date", "date=1", "apa.date=2", "apa.date=NaN", "=1")) {
      Program run = Program.run("evaluate", gold, PERTURBED, "--min", mark);
      assertEquals(2, run.status, mark);
      assertTrue(run.err.startsWith("Invalid value for option '--min'"), run.err);
    }
  }

  @Test
  void missingFilesAreNamed() throws IOException {
    Path none = folder.resolve("none");
    assertComplaint("there is no folder " + none + ".", none, PERTURBED);
    assertComplaint("is a file. Name the folder that holds gold", PERTURBED, PERTURBED);
    assertComplaint("there is no file or folder " + none + ".", gold, none);
    assertComplaint("has no letters.jsonl.", gold, gold);
    assertComplaint("no file in " + folder + " ends in .json", folder, PERTURBED);
  }

  @Test
  void goldThatCannotBeReadIsNamed() throws IOException {
    assertGoldComplaint("no JSON", "is not JSON (line 1, column");
    assertGoldComplaint("[]", "holds no JSON object");
    assertGoldComplaint("{\"letters\":[]}", "has no letters and no 'file'");
    assertGoldComplaint("{\"letters\":{}}", "'letters' has to be a list");
    assertGoldComplaint("{\"letters\":[3]}", "'letters' number 1 has to be an object");
    assertGoldComplaint("{\"file\":\"a.pdf\"}", "has no 'family'. Add it.");
    assertGoldComplaint(
        "{\"file\":\"a.pdf\",\"family\":\"apa\",\"authority\":\"A\",\"points\":[{\"text\":\"x\"}]}",
        "'points' number 1 has no 'polarity'. Add it.");
    assertGoldComplaint("{\"file\":\"a.pdf\",\"family\":null}", "'family' is null. Give it a value.");
    Files.write(gold.resolve("bad.json"), "{\"file\":\"caf\u00e9\"}".getBytes(StandardCharsets.ISO_8859_1));
    assertComplaint("is not UTF-8", gold, PERTURBED);
  }

  private void assertGoldComplaint(String text, String expected) throws IOException {
    Path file = gold.resolve("bad.json");
    Files.writeString(file, text);
    assertComplaint(expected, gold, PERTURBED);
    assertComplaint("the gold file " + file, gold, PERTURBED);
  }

  @Test
  void aRunThatCannotBeReadIsNamedWithItsLine() throws IOException {
    Path run = folder.resolve("run.jsonl");
    Files.writeString(run, "{\"source\":{\"file\":\"a.pdf\"}}\n\n{\"source\":{\"fi");
    assertComplaint("line 3 of " + run + " is not JSON", gold, run);
    Files.writeString(run, "{\"id\":\"1\"}\n");
    assertComplaint("line 1 of " + run + " names no source file", gold, run);
  }

  @Test
  void jsonThatCannotBeWrittenIsNamed() {
    Program run = Program.run("evaluate", gold, PERTURBED, "--json", folder);
    assertEquals(2, run.status);
    assertTrue(run.err.startsWith("letterminer: nothing could be written to " + folder), run.err);
  }

  private static void assertComplaint(String expected, Path gold, Path run) {
    Program program = Program.run("evaluate", gold, run);
    assertEquals(2, program.status);
    assertEquals("", program.out);
    assertTrue(program.err.startsWith("letterminer: ") && program.err.contains(expected), program.err);
    assertFalse(program.err.trim().contains("\n"), program.err);
  }

  private static String text(String file) throws IOException {
    return Files.readString(FILES.resolve(file));
  }
}
