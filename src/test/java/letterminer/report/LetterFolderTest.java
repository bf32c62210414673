package letterminer.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Tests the beginnings of links. */
class LetterFolderTest {
  private static String from(String page, String folder) {
    return LetterFolder.from(Path.of(page), Path.of(folder));
  }

  @Test
  void linksAreRelativeToThePage() {
    assertEquals("./archive/", from("report.html", "archive"));
    assertEquals("../archive/", from("reports/report.html", "archive"));
    assertEquals("./", from("archive/report.html", "archive"));
    assertEquals("../../", from("a/b/report.html", "."));
  }

  @Test
  void namesWithSpecialCharactersAreEscaped() {
    assertEquals("./50%25%20of%20%23%20letters%3F/", from("report.html", "50% of # letters?"));
    assertEquals("./javascript:x/", from("report.html", "javascript:x"));
    assertEquals("./caf%C3%A9/", from("report.html", "café"));
  }
}
