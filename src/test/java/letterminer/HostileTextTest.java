package letterminer;

import static letterminer.ProcessorTime.assertWithin;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import letterminer.model.LetterFile;
import letterminer.model.Problem;
import letterminer.model.ProblemCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Texts that no letter is like: each is read in the end, in time that grows with its length and not with
 * the length's square. The limit is far above what any takes; a square would be far above the limit.
 */
@Tag("slow")
class HostileTextTest {
  private static final Duration LIMIT = Duration.ofSeconds(20);
  private static final Letterminer MINER = Letterminer.create();

  private static final String DEAR = "Dear Mr Hale\n\n";
  private static final String LIST = DEAR + "Being healthy\n\nMajor strengths\n\n";

  static Stream<Arguments> texts() {
    return Stream.of(
            letterheads(), paragraphs(), sections(), pagesAndTables())
        .flatMap(List::stream);
  }

  private static List<Arguments> letterheads() {
    return List.of(
        arguments("salutations", "Dear x\n".repeat(200_000)),
        arguments("letters", "Dear x\n\nYours sincerely\n\n".repeat(8_000)),
        arguments("closes", DEAR + "text goes on and on here\nYours\n".repeat(50_000)),
        arguments("names in a row", "Ann Hale ".repeat(50_000) + "\n\n" + DEAR + "text"),
        arguments("addressees", "Ann Hale, Director, Marrow Trust\n".repeat(10_000) + "Dear Colleague\n\ntext"),
        arguments("one addressee", "Ann Hale, " + "x, ".repeat(100_000) + "\nDear Colleague\n\ntext"),
        arguments("signatures", DEAR + "text\n\nYours sincerely\n\n" + "Ann Hale\n".repeat(30_000)),
        arguments("councils", "London Borough of ".repeat(20_000) + "Council\n" + DEAR + "text"),
        arguments("capitals", DEAR + "A B ".repeat(75_000)));
  }

  private static List<Arguments> paragraphs() {
    return List.of(
        arguments("no white space", DEAR + "a".repeat(300_000)),
        arguments("brackets", DEAR + "(".repeat(300_000)),
        arguments("digits and dots", DEAR + "1.".repeat(150_000)),
        arguments("letters and dots", DEAR + "a.".repeat(150_000)),
        arguments("initials", DEAR + "A. ".repeat(100_000)),
        arguments("commas", ", ".repeat(100_000) + "\n" + DEAR + ", ".repeat(100_000)),
        arguments("closing quotes", DEAR + ".'".repeat(150_000) + " x"),
        arguments("hyphens at line ends", DEAR + "a-\n".repeat(100_000)),
        arguments("symbols of a broken font", DEAR + "\uE000".repeat(100_000)),
        arguments("letters beyond the first plane", DEAR + "\uD835\uDC00".repeat(100_000)),
        arguments("dates", DEAR + "12 March 2008 ".repeat(20_000)),
        arguments("days", "Report\n\nInspection dates: " + "12 and ".repeat(40_000) + "13 March 2008"),
        arguments("inspectors", "Report\n\nLead inspector: " + "Ann Hale, HMI, ".repeat(20_000)),
        arguments("wording after wording", "Report\n\n" + "the overall effectiveness of inspection ".repeat(8_000)),
        arguments("open ends", DEAR + "text,\n\n".repeat(40_000)));
  }

  private static List<Arguments> sections() {
    return List.of(
        arguments("bullets", LIST + "\u2022 x\n".repeat(50_000)),
        arguments("deep bullets", LIST + pushedIn(30_000, " \u2022 x:\n", 60)),
        arguments("numbered items", LIST + "1. item.\n".repeat(30_000)),
        arguments("a long item", LIST + "\u2022 " + "higher than the national average and ".repeat(8_000)),
        arguments("concessions", LIST + "\u2022 " + "although but however , ".repeat(10_000)),
        arguments("formulae", LIST + "\u2022 " + "ofsted will take the findings\n  ".repeat(8_000)),
        arguments("headings", DEAR + "MAJOR STRENGTHS\n\n".repeat(10_000)),
        arguments("areas", DEAR + "BEING HEALTHY\n\n".repeat(10_000)),
        arguments("grades", DEAR + "Being healthy\n\n" + "Grade 3: good ".repeat(20_000)),
        arguments("sentences with grades", DEAR + "Being healthy\n\n" + "The service is good. ".repeat(15_000)),
        arguments("contents", "Contents\n\n" + "Section ...... 3\n".repeat(20_000)),
        arguments("a line of contents", DEAR + "Contents\n\nSection " + ".".repeat(300_000) + "x"));
  }

  private static List<Arguments> pagesAndTables() {
    return List.of(
        arguments("pages of one header", "Header line\nbody of text\n\f".repeat(30_000)),
        arguments("pages that go on", "head and\nbody, and\n\f".repeat(30_000)),
        arguments("rows", DEAR + "Being healthy          3\n".repeat(30_000)),
        arguments("rows apart", DEAR + "Being healthy          3\n\n".repeat(30_000)),
        arguments("half rows", DEAR + "Being\n          good\n".repeat(20_000)),
        arguments("columns", DEAR + ("x" + " ".repeat(9)).repeat(20_000)),
        arguments("rows and columns", DEAR + (("x" + " ".repeat(9)).repeat(150) + "\n").repeat(150)),
        arguments("indents", DEAR + pushedIn(50_000, "word\n", 40)));
  }

  /** Lines pushed in by a space more each, so many lines long, up to an indent. */
  private static String pushedIn(int lines, String line, int deepest) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < lines; i++) {
      text.append(" ".repeat(i % deepest)).append(line);
    }
    return text.toString();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("texts")
  void isReadInTheEnd(String name, String text) {
    assertRead("hostile.txt", text);
  }

  @Test
  void aLongTableOfMarkdownIsReadInTheEnd() {
    assertRead("hostile.md", DEAR + "|area|grade|\n|---|---|\n" + "|Being healthy|good|\n".repeat(20_000));
  }

  private static void assertRead(String name, String text) {
    LetterFile file = assertWithin(
        LIMIT, () -> MINER.read(name, text.getBytes(StandardCharsets.UTF_8)));
    assertTrue(
        file.problems().stream().map(Problem::code).noneMatch(c -> c == ProblemCode.FILE_FAILED),
        () -> file.problems().toString());
  }
}
