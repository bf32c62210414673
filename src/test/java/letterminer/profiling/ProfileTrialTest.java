package letterminer.profiling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import letterminer.profile.Finding;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Guards the findings when profiles are tried on letters. */
class ProfileTrialTest {
  private static final String PROFILE = """
      id: library
      extends: letter
      family: library
      recognise:
        - {phrase: "review of library services", in: subject, weight: 5}
      atLeast: 5
      scale:
        - {grade: good, score: 3}
        - {grade: poor, score: 1}
      areas:
        - {id: books, label: Books, names: [books]}
      judgements: [books]
      headings:
        strengths: ["what we liked"]
        weaknesses: ["what we mised out on"]
      examples:
        - file: wexmoor.md
          date: 2011-05-04
          grades: {books: good}
          points: 2
          texts: [the shelves are full]
      """;

  private static final String LETTER = """
      4 May 2011

      Ada Lorne
      Head of Libraries
      Wexmoor Council

      Dear Ms Lorne

      # Review of library services in Wexmoor

      | Area | Grade |
      | --- | --- |
      | Books | Good |

      # What we liked

      - The shelves are full of new books.
      - Readers are helped at once.

      # What we missed out on

      Nothing of note.

      Yours sincerely

      Tom Ferrow
      Chief Inspector
      """;

  @TempDir
  Path folder;

  private Path letters;

  @BeforeEach
  void writeLetter() throws IOException {
    letters = Files.createDirectory(folder.resolve("letters"));
    Files.writeString(letters.resolve("wexmoor.md"), LETTER);
  }

  private ProfileTrial.Result trial(String profile) throws Exception {
    Files.writeString(folder.resolve("library.yaml"), profile);
    return ProfileTrial.of(folder, LetterFiles.in(List.of(letters)));
  }

  private static boolean has(ProfileTrial.Result result, Finding.Level level, String... words) {
    return result.findings().stream()
        .anyMatch(f -> f.level() == level && List.of(words).stream().allMatch(f.message()::contains));
  }

  @Test
  void aCorrectExampleIsNotAFinding() throws Exception {
    ProfileTrial.Result result = trial(PROFILE);

    assertFalse(result.isBroken(), () -> result.findings().toString());
    assertEquals(1, result.examples());
  }

  @Test
  void aDifferenceFromAnExampleIsAnErrorWithItsLine() throws Exception {
    ProfileTrial.Result result = trial(PROFILE.replace("2011-05-04", "2011-05-05").replace("books: good", "books: poor")
        .replace("points: 2", "points: 3").replace("are full", "are empty"));

    assertTrue(has(result, Finding.Level.ERROR, "library.yaml:17: ", "2011-05-05", "2011-05-04"), result.findings()::toString);
    assertTrue(has(result, Finding.Level.ERROR, "'books' should be poor, and good"), result.findings()::toString);
    assertTrue(has(result, Finding.Level.ERROR, "3 points, and 2"), result.findings()::toString);
    assertTrue(has(result, Finding.Level.ERROR, "'the shelves are empty'"), result.findings()::toString);
    assertTrue(result.isBroken());
  }

  @Test
  void anExampleWithoutItsFileIsAnError() throws Exception {
    assertTrue(has(trial(PROFILE.replace("wexmoor.md", "marrow.md")), Finding.Level.ERROR, "marrow.md", "no such file"));
  }

  @Test
  void aPhraseThatNeverOccursIsReportedWithTheNearestText() throws Exception {
    ProfileTrial.Result result = trial(PROFILE);

    // One typing error is allowed for in words of six letters or more: 'mised' has five.
    assertTrue(
        has(result, Finding.Level.WARNING, "library.yaml:15: ", "headings.weaknesses", "'What we missed out on' in wexmoor.md"),
        result.findings()::toString);
    assertFalse(has(result, Finding.Level.WARNING, "'what we liked'"), result.findings()::toString);
  }

  @Test
  void lettersReadByAnotherProfileAreCounted() throws Exception {
    ProfileTrial.Result result = trial(PROFILE);

    assertEquals(1, result.readBy().get("library"));
    assertEquals(List.of("1 letter from letter to library: wexmoor.md"), result.changes());
  }

  @Test
  void aProfileThatReadsNoLetterIsReported() throws Exception {
    ProfileTrial.Result result = trial(PROFILE.replace("library services", "museum services"));

    assertTrue(has(result, Finding.Level.WARNING, "library.yaml:1: ", "none of these letters"), result.findings()::toString);
    assertTrue(has(result, Finding.Level.ERROR, "it is read with 'letter'"), result.findings()::toString);
  }
}
