package letterminer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import letterminer.model.Authority;
import letterminer.model.Letter;
import letterminer.model.ProblemCode;
import letterminer.profile.ProfileException;
import letterminer.profile.ProfileLoader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Guards letters that are about companies, schools and other bodies, from their names to a researcher's list of them. */
class BodiesTest {
  private static final String ADDRESS = """
      Ms Ottoline Barr
      Managing Director
      Marrow Bakers Ltd
      12 Quay Street
      Wexmoor

      """;
  private static final String LIST = "\uFEFFName,Code,Region,Aliases\n"
      + "Marrow Primary School,12/345,North,Marrow Primary;Marrow School\n"
      + "St Orrin's,7,South,\nSt Orrin's,8,South,\n"
      + "\"Bakers, Marrow\",99,,Marrow Bakers Ltd\n";

  @TempDir
  Path folder;

  private Letter read(String body, String subject, String head, String text) throws Exception {
    Files.writeString(folder.resolve("own.yaml"), """
        id: own
        extends: letter
        recognise: [{phrase: "visit to", in: subject, weight: 9}]
        subject: ["visit to {body}", "visit to [our] premises"]
        """ + body);
    Letterminer miner = Letterminer.builder().profiles(ProfileLoader.bundledAnd(folder)).withoutClassifier().build();
    Path letter = folder.resolve("letter.txt");
    String all = head + "3 May 2031\n\nDear Ms Barr\n\n" + subject + "\n\nWe came in May.\n\n" + text
        + "\n\nYours sincerely\n\nTom Ferrow\nLead inspector\n";
    Files.write(letter, all.getBytes(StandardCharsets.UTF_8));
    return miner.read(letter).letters().get(0);
  }

  private Letter readWithList(String from, String subject, String head, String text) throws Exception {
    Files.writeString(folder.resolve("schools.csv"), LIST);
    return read("body: {kind: school, from: " + from + ", labels: [\"name of school\"], register: schools.csv}\n", subject, head, text);
  }

  private static boolean tells(Letter letter, ProblemCode code) {
    return letter.problems().stream().anyMatch(p -> p.code() == code);
  }

  @Test
  void theSubjectNamesABodyThatNoListHas() throws Exception {
    Letter letter = read("body: {kind: company}\n", "Visit to Marrow Bakers Ltd", ADDRESS, "");
    Authority company = letter.authority().orElseThrow();
    assertEquals("Marrow Bakers Ltd", company.name());
    assertEquals(Optional.of("company"), company.kind());
    assertEquals(Optional.empty(), company.onsCode());
    assertFalse(tells(letter, ProblemCode.AUTHORITY_UNKNOWN));
    assertEquals("Marrow Bakers Ltd", letter.evidence().authority().get(0).text());
  }

  @Test
  void theAddressNamesABodyByItsWordsOrAboveTheStreet() throws Exception {
    Letter worded = read("body: {kind: company, words: [ltd]}\n", "Visit to premises", ADDRESS, "");
    assertEquals("Marrow Bakers Ltd", worded.authority().orElseThrow().name());
    Letter above = read("body: {kind: company}\n", "Visit to premises", ADDRESS.replace(" Ltd", ""), "");
    assertEquals("Marrow Bakers", above.authority().orElseThrow().name());
  }

  @Test
  void aLabelNamesABodyOnItsLineBelowItOrInATable() throws Exception {
    String rule = "body: {kind: provider, from: [label], labels: [\"[name of] provider\"]}\n";
    for (String text : List.of(
        "Provider: Marrow Care", "Name of provider\nMarrow Care\n", "| Provider | Marrow Care |\n|---|---|\n| Places | 12 |\n")) {
      assertEquals("Marrow Care", read(rule, "Visit to premises", ADDRESS, text).authority().orElseThrow().name(), text);
    }
  }

  @Test
  void twoNamesBehindLabelsAreNone() throws Exception {
    Letter letter = read(
        "body: {kind: provider, from: [label], labels: [provider]}\n", "Visit to premises", ADDRESS,
        "Provider: Marrow Care\n\nProvider: Wexmoor Homes");
    assertEquals(Optional.empty(), letter.authority());
    assertTrue(letter.problems().stream().anyMatch(
        p -> p.code() == ProblemCode.AUTHORITY_NOT_FOUND && p.message().contains("provider")));
  }

  @Test
  void aListGivesNameCodeAndRegion() throws Exception {
    Authority school = readWithList("[subject]", "Visit to Marrow School on 2 May 2031", "", "").authority().orElseThrow();
    assertEquals("Marrow Primary School", school.name());
    assertEquals("Marrow School", school.asWritten());
    assertEquals(Optional.of("12/345"), school.code());
    assertEquals(Optional.of("North"), school.region());
  }

  @Test
  void aPlaceWhoseNameTheListKnowsComesBeforeOneThatItDoesNotKnow() throws Exception {
    Letter letter = readWithList("[subject, address]", "Visit to the ovens", ADDRESS, "");
    assertEquals("Bakers, Marrow", letter.authority().orElseThrow().name());
    assertFalse(tells(letter, ProblemCode.AUTHORITY_UNKNOWN));
  }

  @Test
  void aNameThatTheListDoesNotHaveIsReported() throws Exception {
    Letter letter = readWithList("[subject]", "Visit to Eastholme Primary", "", "");
    assertEquals("Eastholme Primary", letter.authority().orElseThrow().name());
    assertEquals(Optional.empty(), letter.authority().orElseThrow().code());
    assertTrue(letter.problems().stream().anyMatch(
        p -> p.code() == ProblemCode.AUTHORITY_UNKNOWN && p.message().contains("schools.csv")));
  }

  @Test
  void aNameOfTwoRowsHasNoCode() throws Exception {
    Letter letter = readWithList("[label]", "Visit to premises", "", "Name of school: St Orrin's");
    assertEquals("St Orrin's", letter.authority().orElseThrow().name());
    assertEquals(Optional.empty(), letter.authority().orElseThrow().code());
    assertTrue(tells(letter, ProblemCode.AUTHORITY_UNKNOWN));
  }

  @Test
  void aListThatIsMissingOrHasNoNamesIsAMistakeOfTheProfile() throws Exception {
    ProfileException missing = assertThrows(
        ProfileException.class, () -> read("body: {kind: school, register: none.csv}\n", "Visit to X", "", ""));
    assertTrue(missing.getMessage().contains("own.yaml:5") && missing.getMessage().contains("none.csv"), missing.getMessage());
    Files.writeString(folder.resolve("odd.csv"), "school;code\nMarrow;1\n");
    ProfileException odd = assertThrows(
        ProfileException.class, () -> read("body: {kind: school, register: odd.csv}\n", "Visit to X", "", ""));
    assertTrue(odd.getMessage().contains("'name'"), odd.getMessage());
    assertThrows(
        ProfileException.class, () -> read("body: {kind: school, register: ../odd.csv}\n", "Visit to X", "", ""));
  }

  @Test
  void aReportsTitleNamesABody() throws Exception {
    Files.writeString(folder.resolve("own.yaml"), """
        id: own
        extends: letter
        report: true
        recognise: [{phrase: "inspection of a home", in: title, weight: 9}]
        subject: ["inspection of a home"]
        body: {kind: home}
        """);
    Letterminer miner = Letterminer.builder().profiles(ProfileLoader.bundledAnd(folder)).withoutClassifier().build();
    Path report = folder.resolve("report.md");
    Files.writeString(report, "# Inspection of a home\n\n# Orrin House\n\nPublished 3 May 2031\n\nWe came in May and looked at the rooms.\n");
    assertEquals("Orrin House", miner.read(report).letters().get(0).authority().orElseThrow().name());
  }
}
