package letterminer.extraction;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import letterminer.layout.Block;
import letterminer.layout.Sheets;
import letterminer.model.Paragraph;
import letterminer.model.Problem;
import letterminer.model.ProblemCode;
import letterminer.model.Section;
import letterminer.profile.Profile;
import letterminer.profile.ProfileLoader;
import org.junit.jupiter.api.Test;

/** Tests that exactly the text missing from a record is reported. */
class UnreadTextTest {
  private static final Profile GENERAL =
      ProfileLoader.bundled().stream().filter(p -> p.id().equals("letter")).findFirst().orElseThrow();
  private static final String READ =
      "Families in Marrow wait too long for the help that they have asked for, and too few of them are told why.";

  private static List<Problem> problems(Sheets sheets, String... read) {
    List<Paragraph> paragraphs =
        List.of(read).stream().map(t -> new Paragraph(t, 1, List.of(), Optional.empty(), Optional.empty())).toList();
    Section section = new Section(Optional.empty(), "Main findings", 2, 1, paragraphs);
    List<Block> blocks = sheets.layout().blocks();
    return new UnreadText(Optional.of("Focused visit to Marrow"), List.of(), List.of(section))
        .problems(blocks, Set.of(), GENERAL);
  }

  private static Sheets twoParagraphs() {
    return new Sheets()
        .lines(72, 100,
            "Families in Marrow wait too long for the help that they have asked for,",
            "and too few of them are told why.")
        .lines(72, 160,
            "Between 4 and 8 May an inspector came to Wexmoor and spoke with all the",
            "people who run the homes there, and with the children who live in them.");
  }

  @Test
  void aParagraphMissingFromTheRecordIsReportedWithItsPage() {
    List<Problem> problems = problems(twoParagraphs(), READ);
    assertEquals(List.of(ProblemCode.TEXT_NOT_READ), problems.stream().map(Problem::code).toList());
    assertEquals(Optional.of(1), problems.get(0).page());
    assertEquals("A paragraph is in no section and no point: \"Between 4 and 8 May an inspector came to Wexmoor "
        + "and spoke with all the peopl…\".", problems.get(0).message());
  }

  @Test
  void severalParagraphsOfAPageAreOneProblem() {
    List<Problem> problems = problems(twoParagraphs());
    assertEquals(1, problems.size());
    assertEquals(true, problems.get(0).message().startsWith("2 paragraphs are in no section and no point: \"Families"));
  }

  @Test
  void textInSectionsIsNotReportedHoweverItWasJoined() {
    assertEquals(List.of(), problems(twoParagraphs(), READ
        + " Between 4 and 8 May an inspector came to Wexmoor and spoke with all the people who run the homes"
        + " there, and with the children who live in them."));
  }

  @Test
  void captionsAndThePublishersTextAreNotReported() {
    Sheets sheets = new Sheets()
        .lines(72, 100, "Figure 1: children seen in May")
        .bold(72, 200, "Annex")
        .lines(72, 300,
            "Any complaints about the inspection or the report should be made following the procedures set",
            "out in the guidance, which is available from the website of the publisher and in the library.");
    assertEquals(List.of(), problems(sheets));
  }
}
