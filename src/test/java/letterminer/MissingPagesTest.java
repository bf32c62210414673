package letterminer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import letterminer.model.Letter;
import letterminer.model.Point;
import letterminer.model.Problem;
import letterminer.model.ProblemCode;
import org.junit.jupiter.api.Test;

/** Letters from which pages are missing: this is reported, and nothing is carried over the gap. */
class MissingPagesTest {
  private static final Letterminer MINER = Letterminer.builder().withoutClassifier().build();

  private static final String[] FIRST = {
    "17 December 2008", "", "Ms Ada Lorne", "Director of Children's Services", "Marrow Council", "",
    "Dear Ms Lorne", "", "= Annual performance assessment of services for children in Marrow 2008", "",
    "This letter summarises the findings of the 2008 annual performance assessment.", "",
    "= Being healthy", "", "Grade 3", "", "= Major strengths", "",
    "* More children see a dentist each year than before, and their teeth are better than the teeth of",
    ""};

  private static final String[] LAST = {
    "* Too few care leavers find work.", "", "= Staying safe", "", "Grade 2", "", "= Major strengths", "",
    "* Plans are reviewed on time.", "", "Yours sincerely", "", "Odo Finch", "Divisional Manager"};

  @Test
  void skippedPageNumbersAreReportedAndNothingIsCarriedOverTheGap() {
    Letter letter = read("@ 1", "@ 3");
    assertEquals(
        List.of("The pages are numbered 1 (page 1 of the file) and then 3 (page 2): a page is missing"
            + " between them. What follows was not assigned to the area and list before the gap."),
        missing(letter));
    assertEquals(List.of("being-healthy", "-", "staying-safe"), areas(letter));
    Point after = letter.points().get(1);
    assertEquals("Too few care leavers find work.", after.text());
    assertEquals(Optional.empty(), after.polarity());
  }

  @Test
  void pagesThatCountOnHaveNoGap() {
    Letter letter = read("@ 1", "@ 2");
    assertEquals(List.of(), missing(letter));
    assertEquals(List.of("being-healthy", "being-healthy", "staying-safe"), areas(letter));
  }

  @Test
  void severalMissingPagesAreCounted() {
    String message = missing(read("@ Page 1 of 8", "@ Page 5 of 8")).get(0);
    assertTrue(message.contains("3 pages are missing"), message);
  }

  @Test
  void unnumberedPagesAndNumbersThatStartAgainAreNoGap() {
    assertEquals(List.of(), missing(read("", "@ 2")));
    assertEquals(List.of(), missing(read("@ 1", "")));
    assertEquals(List.of(), missing(read("@ ii", "@ 1")));
    assertEquals(List.of(), missing(read("@ 4", "@ 1")));
  }

  @Test
  void aBlankPageWithoutNumberCounts() {
    PrintedPages pages = new PrintedPages().page(with(FIRST, "@ 1")).page().page(with(LAST, "@ 3"));
    assertEquals(List.of(), missing(MINER.read("blank.pdf", pages.bytes()).letters().get(0)));
  }

  private static Letter read(String firstFoot, String lastFoot) {
    PrintedPages pages = new PrintedPages().page(with(FIRST, firstFoot)).page(with(LAST, lastFoot));
    return MINER.read("gap.pdf", pages.bytes()).letters().get(0);
  }

  private static String[] with(String[] lines, String foot) {
    String[] all = java.util.Arrays.copyOf(lines, lines.length + 1);
    all[lines.length] = foot;
    return all;
  }

  private static List<String> missing(Letter letter) {
    return letter.problems().stream().filter(p -> p.code() == ProblemCode.PAGES_MISSING).map(Problem::message).toList();
  }

  private static List<String> areas(Letter letter) {
    return letter.points().stream().map(p -> p.area().orElse("-")).toList();
  }
}
