package letterminer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import letterminer.model.Authority;
import letterminer.model.Letter;
import letterminer.profile.ProfileLoader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Guards subject lines and titles in the places where letters of other families have them. */
class SubjectLineTest {
  @TempDir
  Path folder;

  private Letter read(String more, String text) throws Exception {
    Files.writeString(folder.resolve("own.yaml"), """
        id: own
        extends: letter
        recognise: [{phrase: "inspection of reading rooms", in: subject, weight: 9}]
        subject: ["inspection of reading rooms"]
        """ + more);
    Path letter = folder.resolve("letter.txt");
    Files.writeString(letter, text);
    Letterminer miner = Letterminer.builder().profiles(ProfileLoader.bundledAnd(folder)).withoutClassifier().build();
    return miner.read(letter).letters().get(0);
  }

  @Test
  void aSubjectLineAboveTheSalutationSpeaksForAProfile() throws Exception {
    Letter letter = read("", """
        3 May 2031

        Inspection of reading rooms

        Dear Ms Barr

        We came in April and saw all of the rooms.

        Yours sincerely

        Ottoline Barr
        """);
    assertEquals("own", letter.profile());
    assertEquals(Optional.of("Inspection of reading rooms"), letter.subject());
  }

  @Test
  void aLineBelowTheTitleNamesACouncilThatNoRegisterHas() throws Exception {
    Letter letter = read("report: true\natLeast: 4\n", """
        Inspection of reading rooms

        Marrowtide Borough Council

        Inspection dates: 3 to 5 May 2031

        About this inspection

        The rooms were looked at by four inspectors, who spoke with readers and staff.
        """);
    assertEquals("own", letter.profile());
    assertEquals(Optional.of("Marrowtide Borough Council"), letter.authority().map(Authority::asWritten));
  }
}
