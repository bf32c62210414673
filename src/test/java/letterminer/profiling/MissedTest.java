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
}
