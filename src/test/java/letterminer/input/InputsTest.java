package letterminer.input;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Guards which files an input means, in which order and under which names. */
class InputsTest {
  @TempDir
  Path folder;

  private Path file(String name) throws IOException {
    Path path = folder.resolve(name);
    Files.createDirectories(path.getParent());
    return Files.writeString(path, "x");
  }

  private static List<String> names(Path... inputs) throws IOException {
    List<String> names = new ArrayList<>();
    try (Documents documents = Inputs.of(List.of(inputs)).open()) {
      for (Optional<InputDocument> next = documents.next(); next.isPresent(); next = documents.next()) {
        names.add(next.get().name());
      }
    }
    return names;
  }

  @Test
  void theLettersOfAFolderAreListedByNameWithItsSubfolders() throws Exception {
    file("b.pdf");
    file("a/z.txt");
    file("a/b/c.md");
    file("A.pdf");
    file("c.text");

    assertEquals(List.of("A.pdf", "a/b/c.md", "a/z.txt", "b.pdf", "c.text"), names(folder));
  }

  @Test
  void theExtensionDecidesWhateverItsCase() throws Exception {
    file("LETTER.PDF");
    file("letter.Txt");
    file("notes.markdown");
    file("sent.Docx");
    file("site.html");
    file("mail.eml");
    for (String other : List.of("letter.xlsx", "letter.pdf.bak", "letter.pdf~", "Thumbs.db", "letter", "archive.7z")) {
      file(other);
    }

    assertEquals(List.of("LETTER.PDF", "letter.Txt", "mail.eml", "notes.markdown", "sent.Docx", "site.html"), names(folder));
  }

  @Test
  void aNameThatJustLooksLikeAnExtensionHasNone() throws Exception {
    file("pdf");
    file("TEXT");

    assertEquals(List.of(), names(folder));
  }

  @Test
  void lettersOfOldProgramsAreListedThoughTheyAreRefused() throws Exception {
    file("letter.doc");
    file("letter.msg");
    file("letter.RTF");
    file("letter.xls");

    assertEquals(List.of("letter.RTF", "letter.doc", "letter.msg"), names(folder));
  }

  @Test
  void hiddenFilesAreLeftOut() throws Exception {
    file("letter.pdf");
    file("._letter.pdf");

    assertEquals(List.of("letter.pdf"), names(folder));
  }

  @Test
  void aFileThatIsNamedIsListedWhateverItIs() throws Exception {
    assertEquals(List.of("letter.docx"), names(file("sub/letter.docx")));
  }

  @Test
  void aMissingFileIsListedForItsProblem() throws Exception {
    assertEquals(List.of("nowhere.pdf"), names(folder.resolve("nowhere.pdf")));
  }

  @Test
  void inputsKeepTheirOrderAndEachItsOwnNames() throws Exception {
    file("one/b.pdf");
    file("one/a.pdf");
    file("two/a.pdf");

    assertEquals(
        List.of("a.pdf", "a.pdf", "b.pdf", "a.pdf"),
        names(folder.resolve("two"), folder.resolve("one"), folder.resolve("two/a.pdf")));
  }

  @Test
  void theOrderIsThatOfTheNamesNotOfTheFoldersDepth() throws Exception {
    file("b/a.pdf");
    file("b-c.pdf");
    file("b.pdf");

    assertEquals(List.of("b-c.pdf", "b.pdf", "b/a.pdf"), names(folder));
  }

  @Test
  void anEmptyFolderHasNoLetters() throws Exception {
    assertEquals(List.of(), names(folder));
    assertEquals(List.of(), names());
  }

  @Test
  void foldersAreNotFilesWhateverTheirNames() throws Exception {
    Files.createDirectories(folder.resolve("old.pdf"));
    file("old.pdf/letter.pdf");

    assertEquals(List.of("old.pdf/letter.pdf"), names(folder));
  }

  @Test
  void umlautsAndSpacesInNamesAreKept() throws Exception {
    file("Lettre d'\u00E9t\u00E9 2008.pdf");

    assertEquals(List.of("Lettre d'\u00E9t\u00E9 2008.pdf"), names(folder));
  }
}
