package letterminer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import letterminer.model.Letter;
import letterminer.model.ListKind;
import letterminer.model.Point;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What lists points stand in, which lists a letter has, empty ones too, and that points keep their ids. */
class PointListsTest {
  private static List<String> lists(Letter letter) {
    return letter.lists().stream()
        .map(l -> l.list().code() + " " + l.heading() + " " + l.area().orElse("-") + " " + l.points()).toList();
  }

  private static List<String> responsible(Letter letter) {
    return letter.points().stream().map(p -> p.responsible().orElse("-")).toList();
  }

  @ParameterizedTest
  @CsvSource(delimiter = ';', value = {
    "Key strengths;strengths", "Areas for improvement;improvement", "What needs to improve;improvement",
    "Areas for priority action;priority-action", "Priority areas for improvement;improvement",
    "Priority and immediate action;priority-action", "Recommendations;recommendations", "Main findings;findings",
    "Police areas for priority action;priority-action", "Health strengths and areas for improvement;findings"
  })
  void aPointSaysWhatItIsListedAsAndUnderWhichHeading(String heading, String kind) {
    Point point = Letters.joint("# " + heading + "\n\n- Partners meet weekly.\n").points().get(0);
    assertEquals(kind, point.list().orElseThrow().code());
    assertEquals(Optional.of(heading), point.listHeading());
  }

  @Test
  void aHeadingWithinAListLeavesItsHeadingToThePoints() {
    Letter letter = Letters.joint("# Areas for improvement\n\n## Leadership\n\n- Plans lack dates.\n");
    assertEquals(Optional.of("Leadership"), letter.points().get(0).section());
    assertEquals(Optional.of("Areas for improvement"), letter.points().get(0).listHeading());
  }

  @Test
  void reasonsOfAJudgementAreFindingsWithItsPolarity() {
    Letter letter = Letters.report("# The local authority is good because\n\n- Plans are clear.\n", "");
    assertEquals(ListKind.FINDINGS, letter.points().get(0).list().orElseThrow());
    assertEquals(List.of("strength Plans are clear."), Letters.points(letter));
  }

  @Test
  void listsThatStandInColumnsHaveTheirColumnsHeadings() {
    Letter letter = Letters.assessment("""
        # Staying safe

        | Major strengths | Important weaknesses and areas for development |
        |---|---|
        | - Plans are clear. | - Visits are late. |
        | - Staff stay. | - Records are thin. |
        """);
    assertEquals(
        List.of("Major strengths", "Important weaknesses and areas for development", "Major strengths",
            "Important weaknesses and areas for development"),
        letter.points().stream().map(p -> p.listHeading().orElseThrow()).toList());
    assertEquals(
        List.of("strengths Major strengths staying-safe 2",
            "improvement Important weaknesses and areas for development staying-safe 2"),
        lists(letter));
  }

  @Test
  void anEmptyListIsAListAndParagraphsAreNone() {
    Letter letter = Letters.visit("""
        # Areas for priority action

        There are no areas for priority action.

        # Findings

        Leaders know their services well. They have invested in early help.

        # What needs to improve in this area of social work practice

        - Supervision is not regular.
        """);
    assertEquals(
        List.of("priority-action Areas for priority action - 0",
            "improvement What needs to improve in this area of social work practice - 1"),
        lists(letter));
  }

  @Test
  void aTitleOverListsIsNoEmptyList() {
    Letter letter = Letters.joint("# What needs to improve\n\n## Areas for priority action\n\n- Visits are late.\n");
    assertEquals(List.of("priority-action Areas for priority action - 1"), lists(letter));
  }

  @Test
  void aTableNamesWhoIsResponsible() {
    Letter letter = Letters.area("""
        # Areas for priority action

        | Responsible body | Areas for priority action |
        |---|---|
        | Market Orrin Council and NHS Orrin | Leaders should act on delays. |
        | NHS Orrin | Leaders should publish waiting times. |

        # Areas for improvement

        | Areas for improvement |
        |---|
        | Leaders should listen to families. |
        """);
    assertEquals(List.of("Market Orrin Council and NHS Orrin", "NHS Orrin", "-"), responsible(letter));
    assertEquals(
        List.of("priority-action", "priority-action", "improvement"),
        letter.points().stream().map(p -> p.list().orElseThrow().code()).toList());
  }

  @Test
  void aPointKeepsItsIdWhenAnotherComesBeforeItOrItsHeadingChanges() {
    String last = "- Visits are late.\n- Staff stay.\n- Visits are late.\n";
    List<String> ids = ids(Letters.joint("# Areas for improvement\n\n" + last));
    List<String> more = ids(Letters.joint("# Areas for improvement\n\n- Plans lack dates.\n" + last));
    List<String> renamed = ids(Letters.joint("# What needs to improve\n\n- VISITS are late\n- Staff  stay.\n"));
    assertEquals(ids, more.subList(1, 4));
    assertEquals(ids.subList(0, 2), renamed);
    assertEquals(ids.get(0) + ".2", ids.get(2));
    Set<String> all = new HashSet<>(more);
    assertEquals(4, all.size());
  }

  @Test
  void theSameItemUnderAnotherLeadInIsAnotherPoint() {
    List<String> ids = ids(Letters.joint("""
        # Areas for improvement

        The council should ensure:

        - timely visits
        - clear plans

        Health bodies should ensure:

        - timely visits
        """));
    assertEquals(3, new HashSet<>(ids).size());
    assertEquals(List.of(), ids.stream().filter(id -> id.contains(".")).toList());
  }

  /** The ids without the letter's, which depends on its bytes. */
  private static List<String> ids(Letter letter) {
    return letter.points().stream().map(p -> p.id().substring(letter.id().length())).toList();
  }
}
