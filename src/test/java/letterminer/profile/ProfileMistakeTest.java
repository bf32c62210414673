package letterminer.profile;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Guards that a mistake in a profile is reported with its file, its line and what was expected. */
class ProfileMistakeTest {
  @TempDir
  Path folder;

  private String complaint() {
    return assertThrows(ProfileException.class, () -> ProfileLoader.bundledAnd(folder)).getMessage();
  }

  private void assertComplaint(String yaml, String... parts) throws IOException {
    Path file = folder.resolve("mine.yaml");
    Files.writeString(file, yaml);
    String message = complaint();
    assertTrue(message.startsWith(file.toString()), message);
    for (String part : parts) {
      assertTrue(message.contains(part), "'" + part + "' is missing in: " + message);
    }
  }

  @Test
  void anUnknownKeyIsReportedWithItsLineAndTheKnownOnes() throws Exception {
    assertComplaint("""
        id: mine
        extends: letter
        heading: []
        """, "mine.yaml:3: ", "'heading'", "expected one of", "headings");
  }

  @Test
  void anUnknownKeyIsReportedWithTheKnownOnes() throws Exception {
    assertComplaint("{id: mine, extends: letter, heading: []}", "mine.yaml:1: ", "'heading'", "expected one of", "headings");
  }

  @Test
  void anUnknownNestedKeyIsReported() throws Exception {
    assertComplaint("""
        id: mine
        extends: letter
        headings:
          strength: ["strengths"]
        """, "mine.yaml:4: ", "'strength'", "strengths");
  }

  @Test
  void aBadPhraseIsReportedWithItsLineAndPlace() throws Exception {
    assertComplaint("""
        id: mine
        extends: letter
        headings:
          strengths:
            - "strengths"
            - "areas of (strength|good practice"
        """, "mine.yaml:6: ", "areas of (strength|good practice", "expected ')'");
  }

  @Test
  void aScoreOutsideOneToFourIsReported() throws Exception {
    assertComplaint("""
        id: mine
        extends: letter
        scale:
          - {grade: good, score: 5}
        """, "mine.yaml:4: ", "from 1 to 4 here, not 5");
  }

  @Test
  void anUnknownPlaceInAPhraseIsReported() throws Exception {
    assertComplaint("""
        id: mine
        extends: letter
        subject: ["report on {town}"]
        """, "mine.yaml:3: ", "{town}", "{authority}");
  }

  @Test
  void aListInPlaceOfAPhraseIsReported() throws Exception {
    assertComplaint("""
        id: mine
        extends: letter
        subject: [[report]]
        """, "mine.yaml:3: ", "expected a phrase");
  }

  @Test
  void aMissingIdIsReported() throws Exception {
    assertComplaint("extends: letter\n", "mine.yaml:", "'id'");
  }

  @Test
  void anEmptyFileIsReported() throws Exception {
    assertComplaint("", "mine.yaml:1: ");
  }

  @Test
  void aFileWithOnlyCommentsIsReported() throws Exception {
    assertComplaint("# to be written\n", "mine.yaml:");
  }

  @Test
  void invalidYamlIsReported() throws Exception {
    assertComplaint("id: mine\ntitle: \"no end\n", "mine.yaml:");
  }

  @Test
  void anUnknownBaseIsReportedWithTheKnownOnes() throws Exception {
    assertComplaint("{id: mine, extends: apa-1999}", "'apa-1999'", "expected one of", "apa-2008");
  }

  @Test
  void aProfileThatExtendsItselfIsReported() throws Exception {
    assertComplaint("{id: mine, extends: mine}", "extends itself");
  }

  @Test
  void profilesThatExtendEachOtherAreReported() throws Exception {
    Files.writeString(folder.resolve("a.yaml"), "{id: a, extends: b}");
    Files.writeString(folder.resolve("b.yaml"), "{id: b, extends: c}");
    Files.writeString(folder.resolve("c.yaml"), "{id: c, extends: a}");
    String message = complaint();
    assertTrue(message.startsWith(folder.resolve("a.yaml").toString()), message);
    assertTrue(message.contains("a, b, c"), message);
  }

  @Test
  void anUnknownAreaIsReportedWithTheKnownOnes() throws Exception {
    assertComplaint("{id: mine, extends: apa-2008, judgements: [being-helthy]}", "'being-helthy'", "being-healthy");
    assertComplaint("{id: mine, extends: apa-2008, notInFramework: [foo]}", "'foo'", "being-healthy");
    assertComplaint(
        "{id: mine, extends: apa-2008, narrative: [{phrase: 'is {grade}', area: bar}]}", "'bar'", "being-healthy");
  }

  @Test
  void aGradeOfASentenceThatTheScaleLacksIsReportedWithTheKnownOnes() throws Exception {
    assertComplaint("""
        id: mine
        extends: apa-2008
        narrative:
          - {phrase: "loaves are {grade}"}
          - phrase: "loaves are burnt"
            grade: black
        """, "mine.yaml:6: ", "'black'", "not a grade of the scale", "expected one of", "4", "1");
  }

  @Test
  void aGradeIsMatchedOnlyByItsCanonicalForm() throws Exception {
    assertComplaint("{id: mine, extends: apa-2008, narrative: [{phrase: x, grade: good}]}", "'good'");
    assertComplaint("{id: mine, extends: letter, narrative: [{phrase: x, grade: good}]}", "'good'", "[]");
  }

  @Test
  void anUnknownRuleForListsIsReportedWithItsLineAndTheKnownOnes() throws Exception {
    assertComplaint("""
        id: mine
        extends: letter
        lists:
          subheadings: larger
        """, "mine.yaml:4: ", "larger", "end", "keep", "smaller");
    assertComplaint("{id: mine, extends: letter, lists: {elsewhere: drop}}", "drop", "report", "narrative", "points");
    assertComplaint("{id: mine, extends: letter, lists: {row: true}}", "'row'", "rows");
    assertComplaint("{id: mine, extends: letter, lists: {rows: sometimes}}", "sometimes");
    assertComplaint("{id: mine, extends: letter, report: maybe}", "maybe");
  }

  @Test
  void aBadDateIsReportedWithItsLineAndAnExample() throws Exception {
    assertComplaint("""
        id: mine
        extends: letter
        dates:
          from: 2008-01-01
          to: 2008-02-30
        """, "mine.yaml:5: ", "2008-12-31");
    assertComplaint("{id: mine, extends: letter, dates: {from: 1 May 2008, to: 2009-01-01}}", "2008-12-31");
  }

  @Test
  void halfADateRangeIsReported() throws Exception {
    assertComplaint("{id: mine, extends: letter, dates: {from: 2008-01-01}}", "mine.yaml:1: ", "to");
  }

  @Test
  void anUnknownPlaceOfASignalIsReported() throws Exception {
    assertComplaint(
        "{id: mine, extends: letter, recognise: [{phrase: x, in: footer}]}", "mine.yaml:1: ", "subject", "table");
  }

  @Test
  void aWordInPlaceOfANumberIsReported() throws Exception {
    assertComplaint("id: mine\nextends: letter\natLeast: many\n", "mine.yaml:3: ", "many");
  }

  @Test
  void aProfileWithoutBaseAndFamilyIsReported() throws Exception {
    assertComplaint("{id: mine, title: Alone}", "'family'", "extends: letter");
  }

  @Test
  void anEmptyEntryOfAListIsReported() throws Exception {
    assertComplaint("id: mine\nextends: letter\nrecognise:\n  - {phrase: x}\n  -\n", "mine.yaml");
    assertComplaint("id: mine\nextends: letter\njudgements: [~]\n", "mine.yaml");
    assertComplaint("id: mine\nextends: letter\nheadings: {strengths: [strengths, ~]}\n", "mine.yaml");
  }

  @Test
  void aVocabularyThatLacksAListIsReported() throws Exception {
    assertComplaint("{id: mine, family: mine, words: {salutation: [dear ...]}}", "mine.yaml", "closing");
  }

  @Test
  void aFileThatIsNotUtf8IsReported() throws Exception {
    Path file = folder.resolve("mine.yaml");
    Files.write(file, "id: mine # caf\u00E9".getBytes(StandardCharsets.ISO_8859_1));
    String message = complaint();
    assertTrue(message.startsWith(file.toString()), message);
    assertTrue(message.contains("UTF-8"), message);
  }

  @Test
  void aFolderWithoutProfilesIsReported() throws Exception {
    Files.writeString(folder.resolve("notes.txt"), "nothing");
    String message = complaint();
    assertTrue(message.startsWith(folder.toString()), message);
    assertTrue(message.contains(".yaml"), message);
  }

  @Test
  void aMissingFolderIsReported() {
    Path nowhere = folder.resolve("nowhere");
    String message =
        assertThrows(ProfileException.class, () -> ProfileLoader.bundledAnd(nowhere)).getMessage();
    assertTrue(message.startsWith(nowhere.toString()), message);
  }
}
