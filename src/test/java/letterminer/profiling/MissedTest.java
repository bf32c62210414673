package letterminer.profiling;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import letterminer.Anatomy;
import letterminer.Letterminer;
import letterminer.profile.Profile;
import letterminer.profile.ProfileLoader;
import org.junit.jupiter.api.Test;

/** Guards that what no rule took is listed, and nothing else. */
class MissedTest {
  @Test
  void headingsListsTablesAndParagraphsThatNoRuleTookAreListed() throws Exception {
    List<Profile> profiles = ProfileLoader.bundled();
    Anatomy anatomy = Letterminer.builder().profiles(profiles).withoutClassifier().build().anatomy("wexmoor.md", """
        4 May 2011

        Ada Lorne
        Head of Libraries
        Wexmoor Council

        Dear Ms Lorne

        # Inspection of library services in Wexmoor

        # Key strengths

        - The shelves of the council are full.

        # Odds and ends

        Inspectors had tea with the readers and talked of many things.

        | Shelf | Books |
        | --- | --- |
        | Upper | Many |

        Yours sincerely

        Tom Ferrow
        Chief Inspector
        """.getBytes(StandardCharsets.UTF_8));

    List<Missed> missed = Missed.of(anatomy.layout(), anatomy.found().letters(), profiles);

    assertEquals(
        List.of("HEADING Odds and ends", "PARAGRAPH Inspectors had tea with the readers and talked of many things.",
            "TABLE Shelf | Books | Upper | Many"),
        missed.stream().map(m -> m.kind() + " " + m.text()).toList());
  }

  @Test
  void aListUnderAnUnknownHeadingInsideAnAreaIsListedWithItsHeading() throws Exception {
    assertEquals(
        List.of("HEADING Brightest lanterns", "LIST The readers are many."),
        missed("""
            # Staying safe

            # Brightest lanterns

            - The readers are many.
            - The halls of the library are light.

            # Major strengths

            - The shelves of the council are full.
            """));
  }

  @Test
  void aListOfWhichOneItemIsAValueElsewhereIsListed() throws Exception {
    assertEquals(
        List.of("HEADING Brightest lanterns", "LIST The readers are many."),
        missed("""
            # Staying safe

            # Major strengths

            - The shelves of the council are full.

            # Brightest lanterns

            - The shelves of the council are full.
            - The readers are many.
            - The halls of the library are light.
            """));
  }

  /** What is missed in the body of a letter. */
  private static List<String> missed(String body) throws Exception {
    List<Profile> profiles = ProfileLoader.bundled();
    Anatomy anatomy = Letterminer.builder().profiles(profiles).withoutClassifier().build().anatomy("wexmoor.md", """
        1 November 2006

        Ms Ada Lorne
        Director of Children's Services
        Wexmoor Council

        Dear Ms Lorne

        # 2006 annual performance assessment of services for children and young people in Wexmoor

        %s
        Yours sincerely

        Tom Ferrow
        Divisional Manager
        """.formatted(body).getBytes(StandardCharsets.UTF_8));
    return Missed.of(anatomy.layout(), anatomy.found().letters(), profiles).stream()
        .map(m -> m.kind() + " " + m.text()).toList();
  }
}
