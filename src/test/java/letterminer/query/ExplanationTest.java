package letterminer.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Errors are explained with the run's own tables, and their place is shown. */
class ExplanationTest {
  private static final List<String> TABLES = List.of("letters", "judgements", "points", "point_themes");

  @Test
  void theNearestTableOfTheRunIsNamed() {
    String message = Explanation.of(
        "Catalog Error: Table with name judgments does not exist!\nDid you mean \"pg_sequences\"?\n\nLINE 1: select\n   ^", TABLES);
    assertEquals("There is no table judgments; did you mean judgements? The run has letters, judgements, points, point_themes."
        + "\nLINE 1: select\n   ^", message);
    String far = Explanation.of("Catalog Error: Table with name schools does not exist!\nDid you mean \"pg_roles\"?", TABLES);
    assertEquals("There is no table schools. The run has letters, judgements, points, point_themes.", far);
  }

  @Test
  void otherMistakesAreOneSentence() {
    assertEquals(
        "There is no column polarty in what the statement reads; near it are polarity, list. 'describe points' shows the columns "
            + "of a table.",
        Explanation.of("Binder Error: Referenced column \"polarty\" not found in FROM clause!\n"
            + "Candidate bindings: \"polarity\", \"list\"", TABLES));
    assertEquals(
        "No function matches the given name and argument types 'sum(VARCHAR)'.",
        Explanation.of("Binder Error: No function matches the given name and argument types 'sum(VARCHAR)'.\n\tCandidate\n\tsum(DOUBLE)", TABLES));
    String insert = Explanation.of(
        "Invalid Input Error: Cannot execute statement of type \"INSERT\" on database \"run\" which is attached in read-only mode!", TABLES);
    assertTrue(insert.startsWith("A query changes nothing in the run, so INSERT is refused."), insert);
    String file = Explanation.of("Permission Error: Cannot access file \"x.csv\" - file system operations are disabled by configuration", TABLES);
    assertTrue(file.startsWith("A query sees the tables of the run and nothing else"), file);
    assertFalse(file.contains("Permission Error"), file);
  }
}
