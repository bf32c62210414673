package letterminer;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import letterminer.model.JudgementStatus;
import letterminer.model.Letter;
import letterminer.model.LetterFile;
import letterminer.model.MissingReason;
import letterminer.model.Period;
import letterminer.model.ProblemCode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.function.Executable;

/** Every letter of the corpus comes out exactly as its gold has it. */
class CorpusTest {
  private static final Path CORPUS = Path.of("corpus");
  private static final Letterminer MINER = Letterminer.builder().withoutClassifier().build();

  @TestFactory
  Stream<DynamicTest> everyLetterIsReadAsItsGoldHasIt() throws IOException {
    try (Stream<Path> gold = Files.list(CORPUS.resolve("gold"))) {
      return gold.sorted().toList().stream()
          .map(g -> named(g.getFileName().toString(), () -> check(g)));
    }
  }

  /** The name is part of the message as well, because Maven numbers such tests and does not print their names. */
  private static DynamicTest named(String name, Executable check) {
    return DynamicTest.dynamicTest(name, () -> assertAll(name, check));
  }

  private static void check(Path goldFile) throws IOException {
    JsonNode gold = new ObjectMapper().readTree(goldFile.toFile());
    assertReadAsGoldHasIt(gold, letter(gold.get("file").asText()));
  }

  /** Checks everything that gold says of a letter. */
  static void assertReadAsGoldHasIt(JsonNode gold, Letter letter) {
    assertTrue(letter.profile().startsWith(gold.get("family").asText()), letter.profile());
    assertTrue(letter.profile().endsWith(gold.path("year").asText()), letter.profile());
    assertEquals(flat(gold.get("title").asText()), flat(letter.subject().orElse("")));
    assertEquals(flat(gold.get("authority").asText()), flat(letter.authority().orElseThrow().name()));
    assertEquals(stated(gold, "date"), letter.date().map(LocalDate::toString).orElse(""));
    assertEquals(stated(gold, "inspection_start"), letter.inspection().map(Period::start).map(LocalDate::toString).orElse(""));
    assertEquals(stated(gold, "inspection_end"), letter.inspection().map(Period::end).map(LocalDate::toString).orElse(""));
    assertEquals(
        texts(gold.get("addressees"), a -> a.get("name").asText()),
        letter.addressees().stream().map(a -> flat(a.name())).toList());
    if (!gold.get("inspectors").isEmpty()) { // Gold leaves out the teams of the long reports.
      assertEquals(
          texts(gold.get("inspectors"), JsonNode::asText),
          letter.inspectors().stream().map(CorpusTest::flat).toList());
    }
    assertEquals(flat(stated(gold, "signatory")),
        letter.signatories().stream().findFirst().map(s -> flat(s.name())).orElse(""));
    assertEquals(
        texts(gold.get("judgements"), j -> j.get("label").asText() + grade(j)),
        letter.judgements().stream().map(j -> flat(j.label() + j.grade())).toList());
    boolean byArea = gold.get("family").asText().equals("apa");
    assertEquals(
        points(gold, byArea),
        letter.points().stream()
            .map(p -> (byArea ? p.area().orElse("?") : "") + " "
                + p.polarity().map(x -> x.code()).orElse("?") + " " + flat(p.text()))
            .sorted().toList());
  }

  private static String stated(JsonNode gold, String key) {
    return gold.hasNonNull(key) ? gold.get(key).asText() : "";
  }

  /** Gold has the grade as printed. */
  private static String grade(JsonNode judgement) {
    return judgement.get("grade").asText().toLowerCase(Locale.ROOT)
        .replaceFirst("^requires? improvement.*", "requires improvement");
  }

  /** Polarities that only the classifier would give are unknown in a run without it. */
  private static List<String> points(JsonNode gold, boolean byArea) {
    List<String> points = new ArrayList<>();
    for (JsonNode p : gold.get("points")) {
      boolean headed = p.path("by").asText("heading").equals("heading")
          || p.get("section").asText().contains(" because");
      points.add((byArea ? p.get("area").asText() : "") + " "
          + (headed ? p.get("polarity").asText() : "?") + " " + flat(p.get("text").asText()));
    }
    points.sort(null);
    return points;
  }

  @Test
  void aConflictIsNamedAndTheTableWins() throws IOException {
    Letter letter = letter("apa-2008-12-18-st-brannocks.pdf");
    String message = letter.problems().stream()
        .filter(p -> p.code() == ProblemCode.GRADE_CONFLICT).findFirst().orElseThrow().message();
    assertTrue(message.contains("the table on page 1 says 3"), message);
    assertTrue(message.contains("on page 2 says 2"), message);
  }

  @Test
  void aGradeThatCannotBeReadIsMissingWithItsReason() throws IOException {
    Letter letter = letter("apa-2008-12-17-queenshithe.pdf");
    assertEquals(1, letter.missing().size());
    assertEquals(Optional.of("enjoying-and-achieving"), letter.missing().get(0).area());
    assertEquals(MissingReason.UNREADABLE, letter.missing().get(0).reason());
  }

  @Test
  void outcomesThatAYearDidNotGradeAreMissingByFramework() throws IOException {
    Letter letter = letter("apa-2006-11-01-dunmere.pdf");
    assertEquals(6, letter.missing().stream()
        .filter(m -> m.reason() == MissingReason.NOT_IN_FRAMEWORK).count());
  }

  @Test
  void aConflictIsNamedInAReportToo() throws IOException {
    Letter letter = letter("ilacs-2023-06-12-brackenshire.pdf");
    String message = letter.problems().stream()
        .filter(p -> p.code() == ProblemCode.GRADE_CONFLICT).findFirst().orElseThrow().message();
    assertTrue(message.contains("the table on page 1 says good"), message);
    assertTrue(message.contains("the section's heading"), message);
  }

  @Test
  void anOutcomeInWordsIsConfirmedByWhatFollowsFromIt() throws IOException {
    Letter letter = letter("area-send-2024-03-22-merewick.pdf");
    assertEquals(JudgementStatus.AGREED, letter.judgements().get(0).status());
    assertEquals(Optional.of(2), letter.judgements().get(0).score());
  }

  @Test
  void gradesAreConfirmedByTheirSections() throws IOException {
    Letter letter = letter("apa-2008-12-17-westmarsh.pdf");
    letter.judgements().forEach(j -> {
      assertTrue(j.evidence().size() > 1, j.label());
      j.evidence().forEach(e -> assertTrue(e.box().isPresent() && e.page() >= 1, j.label()));
    });
  }

  private static Letter letter(String file) throws IOException {
    LetterFile read = MINER.read(CORPUS.resolve("letters").resolve(file));
    assertEquals(1, read.letters().size(), () -> file + " " + read.problems());
    return read.letters().get(0);
  }

  private static List<String> texts(
      JsonNode array, java.util.function.Function<JsonNode, String> part) {
    return StreamSupport.stream(array.spliterator(), false).map(part).map(CorpusTest::flat).toList();
  }

  private static String flat(String text) {
    return text.toLowerCase(Locale.ROOT).replace("&", "and").replaceAll("[^\\p{L}\\p{N}]+", "");
  }
}
