package letterminer.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Guards that profiles which make no sense are refused or warned about, with file, line and what to do. */
class SenselessProfileTest {
  private static final String SOUND = """
      id: library
      extends: letter
      family: library
      title: Review of library services
      dates: {from: 2001-01-01, to: 2012-12-31}
      recognise:
        - {phrase: "review of library services", in: subject, weight: 5}
      atLeast: 5
      scale:
        - {grade: good, score: 3, words: [sound]}
        - {grade: poor, score: 1}
      areas:
        - {id: books, label: Books, names: ["books [and journals]"]}
        - {id: staff, label: Staff, names: ["[the] staff"]}
      judgements: [books, staff]
      narrative:
        - {phrase: "provision in this area is {grade}"}
      headings:
        strengths: ["what we liked"]
        weaknesses: ["what we missed"]
      """;

  @TempDir
  Path folder;

  /**
   * A line of the sound profile, its replacement, and the expected finding.
   *
   * @param line the line that the finding names
   */
  record Case(String title, String from, String to, int line, Finding.Level level, String... words) {
    @Override
    public String toString() {
      return title;
    }
  }

  private static Case refused(String title, String from, String to, int line, String... words) {
    return new Case(title, from, to, line, Finding.Level.ERROR, words);
  }

  private static Case warned(String title, String from, String to, int line, String... words) {
    return new Case(title, from, to, line, Finding.Level.WARNING, words);
  }

  static List<Case> cases() {
    List<Case> cases = new ArrayList<>();
    // Files that cannot be read as profiles.
    cases.add(refused("a phrase with brackets and no quotes", "names: [\"[the] staff\"]", "names: [[the] staff]", 14, "quotes"));
    cases.add(refused("a phrase in brackets alone", "names: [\"[the] staff\"]", "names: [[the]]", 14, "a phrase", "quotes"));
    cases.add(refused("a key that is misspelt", "judgements:", "judgments:", 15, "no key 'judgments'", "expected one of"));
    cases.add(refused("a key given twice", "atLeast: 5", "atLeast: 5\ntitle: Again", 9, "second time"));
    cases.add(refused("dates reversed", "from: 2001-01-01, to: 2012-12-31", "from: 2012-12-31, to: 2001-01-01", 5, "from"));
    cases.add(refused("an area that is not there", "[books, staff]", "[books, stuff]", 15, "'stuff'", "[books, staff]"));
    cases.add(refused("a place that phrases do not have", "{grade}\"}", "{mark}\"}", 17, "{mark}", "{grade}"));
    cases.add(refused("a base that is not there", "extends: letter", "extends: leter", 2, "'leter'", "expected one of"));
    cases.add(refused("a base that is itself", "extends: letter", "extends: library", 2, "extends itself"));
    cases.add(refused("a group that is not closed", "[and journals]", "[and journals", 13, "']'"));
    cases.add(refused("a score that no scale has", "score: 3", "score: 5", 10, "1 to 4"));
    cases.add(refused("a removal of what is not there", "judgements:",
        "inspectors: {remove: [librarian]}\njudgements:", 15, "'librarian'"));
    cases.add(refused("a sentence that means a grade that is none", "is {grade}\"", "is well run\", grade: great", 17, "'great'"));
    // Profiles that can be read and make no sense.
    cases.add(warned("no recognition", "  - {phrase: \"review of library services\", in: subject, weight: 5}", "  []", 6, "no letter"));
    cases.add(warned("recognition of the general profile",
        "recognise:\n  - {phrase: \"review of library services\", in: subject, weight: 5}\n", "", 1, "'letter'", "any letter"));
    cases.add(warned("more asked for by the profile that is extended", "weight: 5}\natLeast: 5", "weight: 4}", 1, "is 7", "together are 4"));
    cases.add(warned("more asked for than can be found", "atLeast: 5", "atLeast: 8", 8, "all weights together are 5", "Lower it"));
    cases.add(warned("nothing asked for", "atLeast: 5", "atLeast: 0", 8, "every document"));
    cases.add(warned("a signal that fits anything", "\"review of library services\"", "\"... *\"", 7, "fits any text"));
    cases.add(warned("an id outside its family", "family: library", "family: museum", 1, "begin with its family 'museum'"));
    cases.add(warned("a year with a wrong digit", "2001-01-01", "1091-01-01", 5, "wrong or extra"));
    cases.add(warned("a word for two grades", "{grade: poor, score: 1}", "{grade: poor, score: 1, words: [Sound]}", 11, "two grades"));
    cases.add(warned("a heading that is strength and weakness", "[\"what we missed\"]", "[\"what we liked\"]", 20, "two kinds"));
    cases.add(warned("the same in other words", "[\"what we missed\"]", "[\"what we (liked|missed)\"]", 19, "strength", "weakness"));
    cases.add(warned("a dead area", "judgements: [books, staff]", "judgements: [books]\nunused: [staff]", 14, "'staff'", "never looked for"));
    cases.add(warned("two areas with one id", "[\"[the] staff\"]}", "[\"[the] staff\"]}\n  - {id: books, label: Stock, names: [stock]}", 15, "two areas with the id 'books'"));
    cases.add(warned("two areas with one name", "\"[the] staff\"", "\"books [and journals]\"", 14, "names two areas"));
    cases.add(warned("an area without names", "names: [\"[the] staff\"]", "names: []", 14, "no 'names'"));
    cases.add(warned("an area graded and not", "judgements:", "notInFramework: [staff]\njudgements:", 15, "Keep one"));
    cases.add(warned("an area graded and unused", "judgements:", "unused: [staff]\njudgements:", 15, "Keep one"));
    cases.add(warned("an area graded twice", "[books, staff]", "[books, staff, books]", 15, "twice"));
    cases.add(warned("grades without a scale",
        "  - {grade: good, score: 3, words: [sound]}\n  - {grade: poor, score: 1}", "  []", 14, "no 'scale'"));
    cases.add(warned("a sentence that contains no grade", "is {grade}\"", "is well run\"", 17, "contains no grade"));
    cases.add(warned("a period without its days", "judgements:", "period: [\"the evidence covers\"]\njudgements:", 15, "{start} and {end}"));
    cases.add(warned("days that no wording gives", "judgements:",
        "inspection: []\nstates: [inspection]\njudgements:", 16, "'inspection'"));
    cases.add(warned("labels of a team without a team", "judgements:", "teamLabels: [\"led by\"]\njudgements:", 15, "'team'"));
    cases.add(warned("two fields with one name", "judgements:",
        "fields: [{name: shelf, phrases: [shelf]}, {name: shelf, phrases: [shelves]}]\njudgements:", 15, "two fields"));
    cases.add(refused("a field named like a value of all letters", "judgements:",
        "fields: [{name: date, phrases: [\"date of print\"]}]\njudgements:", 15, "'date'", "another name"));
    cases.add(refused("a month's name given twice", "judgements:",
        "calendar: {months: [[jan], [feb], [mar], [apr], [may], [jun], [jul], [aug], [sep], [oct], [nov], [jan]]}\njudgements:", 15, "number 1", "number 12"));
    cases.add(warned("a heading of which every word may be absent", "\"what we liked\"", "\"[what we] [liked]\"", 19, "fits any text"));
    cases.add(warned("a signal of which every word may be absent", "\"review of library services\"", "\"[review|reviews]\"", 7, "fits any text"));
    cases.add(warned("a grade among the words that add nothing", "judgements:", "gradeWords: [sound]\njudgements:", 15, "the grade 'good'"));
    cases.add(warned("a column that is two", "judgements:", "table: {label: [area], grade: [grade], previous: [grade]}\njudgements:", 15, "two columns"));
    cases.add(warned("a name in subjects that name nothing", "judgements:",
        "subject: [\"review of libraries\"]\nbody: {kind: school, from: [subject]}\njudgements:", 16, "no wording of 'subject' has {body}"));
    cases.add(warned("capitals in the vocabulary", "judgements:", "words: {titles: {add: [Librarian]}}\njudgements:", 15, "lower case"));
    cases.add(warned("a regular expression", "\"what we liked\"", "\"what we .*\"", 19, "regular expression"));
    cases.add(warned("a signal twice", "atLeast: 5",
        "  - {phrase: \"review of library services\", in: subject, weight: 5}\natLeast: 5", 8, "twice"));
    cases.add(warned("a profile for others that nobody extends", "title:", "abstract: true\ntitle:", 4, "no effect"));
    return cases;
  }

  private ProfileFolder inspect(String yaml) throws IOException, ProfileException {
    Files.writeString(folder.resolve("library.yaml"), yaml);
    return ProfileLoader.inspect(folder);
  }

  @Test
  void aSoundProfileHasNoFindings() throws Exception {
    ProfileFolder read = inspect(SOUND);

    assertEquals(List.of(), read.findings());
    assertFalse(read.isBroken());
  }

  @ParameterizedTest
  @MethodSource("cases")
  void aSenselessProfileIsNamedWithFileAndLine(Case senseless) throws Exception {
    assertTrue(SOUND.contains(senseless.from()), "the sound profile has no '" + senseless.from() + "'");
    ProfileFolder read = inspect(SOUND.replace(senseless.from(), senseless.to()));

    String place = folder.resolve("library.yaml") + ":" + senseless.line() + ": ";
    assertTrue(
        read.findings().stream().anyMatch(f -> f.level() == senseless.level() && f.message().startsWith(place)
            && List.of(senseless.words()).stream().allMatch(f.message()::contains)),
        () -> place + " expected, but: " + read.findings());
    assertEquals(senseless.level() == Finding.Level.ERROR, read.isBroken());
  }

  @Test
  void twoFilesWithOneIdAreRefused() throws Exception {
    Files.writeString(folder.resolve("again.yaml"), SOUND);
    ProfileFolder read = inspect(SOUND);

    assertTrue(read.isBroken());
    assertTrue(read.findings().get(0).message().contains("library.yaml:1: the id 'library' is also that of "), read.findings()::toString);
  }

  @Test
  void mistakesOfOneFileDoNotHideTheNonsenseOfAnother() throws Exception {
    Files.writeString(folder.resolve("broken.yaml"), "id: museum\nfamly: museum\n");
    ProfileFolder read = inspect(SOUND.replace("atLeast: 5", "atLeast: 50"));

    assertTrue(read.findings().stream().anyMatch(f -> f.message().contains("broken.yaml:2: ")), read.findings()::toString);
    assertTrue(read.findings().stream().anyMatch(f -> f.message().contains("library.yaml:8: ")), read.findings()::toString);
  }

  @Test
  void aProfileThatReplacesABundledOneIsNoted() throws Exception {
    ProfileFolder read = inspect(SOUND.replace("id: library", "id: sif").replace("family: library", "family: sif"));

    assertTrue(read.findings().stream().anyMatch(f -> f.level() == Finding.Level.NOTE), read.findings()::toString);
    assertTrue(read.own().get(0).replaces());
  }
}
