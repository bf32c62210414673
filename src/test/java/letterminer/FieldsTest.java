package letterminer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import letterminer.model.FieldValue;
import letterminer.model.Letter;
import letterminer.model.ProblemCode;
import letterminer.profile.ProfileLoader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Guards that the fields which a profile declares are read with their types and places, and never guessed. */
class FieldsTest {
  private static final String HEAD = """
      Case number: LB-2031/17
      Previous visit: 10 to 14 June 2024

      3 May 2031

      Dear Ms Barr

      Visit to the reading rooms of Wexmoor

      Inspectors looked at the opening hours of branches. They met staff.

      """;
  private static final String TAIL = "\n\nYours sincerely\n\nOttoline Barr\nLead inspector\n";

  @TempDir
  Path folder;

  private Letter read(String fields, String body) throws Exception {
    Files.writeString(folder.resolve("own.yaml"), """
        id: own
        extends: letter
        recognise: [{phrase: "visit to the reading rooms", in: subject, weight: 9}]
        scale: [{grade: good, score: 3, words: [sound]}, {grade: poor, score: 1}]
        fields:
        """ + fields.indent(2));
    Letterminer miner = Letterminer.builder().profiles(ProfileLoader.bundledAnd(folder)).withoutClassifier().build();
    Path letter = folder.resolve("letter.txt");
    Files.write(letter, (HEAD + body + TAIL).getBytes(StandardCharsets.UTF_8));
    return miner.read(letter).letters().get(0);
  }

  private static List<String> values(Letter letter) {
    return letter.fields().stream().map(f -> f.name() + "=" + f.value()).toList();
  }

  private static List<ProblemCode> fieldProblems(Letter letter) {
    return letter.problems().stream().map(p -> p.code()).filter(c -> c.code().startsWith("field-")).toList();
  }

  @Test
  void labelsOfLinesAndSentencesGiveValuesOfTheirTypes() throws Exception {
    Letter letter = read("""
        - {name: case, type: reference, phrases: ["case number"]}
        - {name: previous, type: days, phrases: ["previous visit"]}
        - {name: looked-at, in: sentence, phrases: ["inspectors looked at"]}
        - {name: branches, type: number, in: sentence, phrases: ["{number} branches were open"]}
        - {name: earlier, type: grade, in: sentence, phrases: ["was judged to be"]}
        """, "There are 1,204 readers, and twelve branches were open. The service was judged to be sound in 2019.");
    assertEquals(
        List.of(
            "case=LB-2031/17", "previous=2024-06-10/2024-06-14", "looked-at=the opening hours of branches", "branches=12",
            "earlier=good"),
        values(letter));
    FieldValue previous = letter.fields().get(1);
    assertEquals(LocalDate.of(2024, 6, 14), previous.span().orElseThrow().end());
    assertEquals("10 to 14 June 2024", previous.places().get(0).text());
    assertEquals(List.of(), fieldProblems(letter));
  }

  @Test
  void aWordingMayMeanAValueByItself() throws Exception {
    Letter letter = read("""
        - name: mode
          values:
            - {value: remote, phrases: ["carried out (remotely|by video)"]}
            - {value: on-site, phrases: ["carried out on site"]}
        """, "The visit was carried out by video.");
    assertEquals(List.of("mode=remote"), values(letter));
  }

  @Test
  void whatIsNotOfTheTypeIsAProblemAndNoValue() throws Exception {
    Letter letter = read(
        "- {name: due, type: date, in: sentence, phrases: [\"the plan is due\"]}", "The plan is due in the spring.");
    assertEquals(List.of(), values(letter));
    assertEquals(List.of(ProblemCode.FIELD_UNREADABLE), fieldProblems(letter));
  }

  @Test
  void placesThatContradictEachOtherGiveNoValue() throws Exception {
    String body = "The plan is due by 3 June 2031.\n\nThe plan is due by 4 June 2031.";
    Letter letter = read("- {name: due, type: date, in: sentence, phrases: [\"the plan is due by\"]}", body);
    assertEquals(List.of(), values(letter));
    assertEquals(List.of(ProblemCode.FIELD_UNREADABLE), fieldProblems(letter));
    letter = read("- {name: due, type: date, in: sentence, many: true, phrases: [\"the plan is due by\"]}", body);
    assertEquals(List.of("due=2031-06-03", "due=2031-06-04"), values(letter));
  }

  @Test
  void aValueThatEndsInAColonGoesOnInTheItemsBelow() throws Exception {
    Letter letter = read("- {name: looked-at, in: sentence, phrases: [\"staff looked at\"]}", """
        Staff looked at readers aged 18 to 25, especially:

        - those who read at night, and
        - those who never return a book.

        Others were not seen.""");
    assertEquals(
        List.of("looked-at=readers aged 18 to 25, especially: those who read at night; those who never return a book"),
        values(letter));
    letter = read("- {name: looked-at, in: sentence, phrases: [\"staff looked at\"]}", """
        Staff looked at readers aged 18 to 25. They also saw:

        - a mill.""");
    assertEquals(List.of("looked-at=readers aged 18 to 25"), values(letter));
  }

  @Test
  void aFieldThatIsExpectedAndMissingIsReported() throws Exception {
    Letter letter = read("- {name: fee, type: number, expected: true, phrases: [\"fee\"]}", "Nothing is said of money.");
    assertEquals(List.of(ProblemCode.FIELD_NOT_FOUND), fieldProblems(letter));
    assertTrue(letter.problems().stream().anyMatch(p -> p.message().contains("'fee'")));
  }

  @Test
  void aValueBelowItsLabelIsRead() throws Exception {
    Letter letter = read("- {name: fee, type: number, phrases: [\"fee\"]}", "Fee\n1,250.50 a year\n");
    assertEquals(List.of("fee=1250.50"), values(letter));
  }

  private List<String> bundled(String subject, String body) {
    String text = "12 March 2024\n\nOttoline Barr, Director of Children's Services\n\nDear Ottoline\n\n" + subject + "\n\n" + body
        + "\n\nYours sincerely\n\nHesper Lorne\nHis Majesty's Inspector\n";
    return values(Letterminer.builder().withoutClassifier().build()
        .read("letter.txt", text.getBytes(StandardCharsets.UTF_8)).letters().get(0));
  }

  @Test
  void bundledFamiliesNameThemesAndOutcomesInSentences() {
    assertTrue(bundled("Joint targeted area inspection of Leeds", "This letter outlines the findings from the joint targeted area inspection "
        + "(JTAI) of the multi-agency response to children who are lonely in Leeds.").contains("theme-in-text=children who are lonely"));
    assertTrue(bundled("Joint targeted area inspection of Leeds", "Leeds should send the written statement of action to us by "
        + "Friday 18 April 2031.").contains("statement-due=2031-04-18"));
    List<String> focused = bundled("Focused visit to Leeds children's services", """
        This letter summarises the findings of the focused visit to Leeds children's services.

        What needs to improve in this area of social work practice?

        - How soon plans are written. (outcome 3, national framework)
        - Visits to homes. (Outcome 4 National Social Care Framework)
        """);
    assertTrue(focused.containsAll(List.of("national-outcome=3", "national-outcome=4")), focused::toString);
  }
}
