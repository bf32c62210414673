package letterminer.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import letterminer.model.Medium;
import letterminer.model.Problem;
import letterminer.model.ProblemCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Guards how the kind of a file is recognised, and what is reported for files that cannot be read. */
class DocumentReaderTest {
  private final DocumentReader reader = new DocumentReader(ReadingSettings.defaults());
  private final SmallPdf twoPages = new SmallPdf()
      .page(SmallPdf.text(72, 500, "The first page"))
      .page(SmallPdf.text(72, 500, "The second page"));

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private void assertRefused(ProblemCode code, String name, byte[] content) {
    ReadingException e = assertThrows(ReadingException.class, () -> reader.read(name, content));
    assertEquals(code, e.code());
    assertTrue(e.getMessage().matches("\\p{Lu}.*\\."), e.getMessage());
  }

  @Test
  void anEmptyFileIsRefusedWhateverItsName() {
    assertRefused(ProblemCode.FILE_EMPTY, "letter.pdf", new byte[0]);
    assertRefused(ProblemCode.FILE_EMPTY, "letter.txt", new byte[0]);
    assertRefused(ProblemCode.FILE_EMPTY, "letter", new byte[0]);
  }

  @Test
  void aSavedErrorPageNamedPdfIsNotAPdf() {
    assertRefused(ProblemCode.NOT_A_PDF, "letter.pdf", bytes("<html><body>404 Not found</body></html>"));
    assertRefused(ProblemCode.NOT_A_PDF, "LETTER.PDF", bytes("%PDX-1.4"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"letter.docx", "letter", "letter.", ".hidden", "letter.txt.zip"})
  void anUnknownKindIsRefused(String name) {
    assertRefused(ProblemCode.FILE_TYPE_UNKNOWN, name, bytes("Dear Ms Hale"));
  }

  @Test
  void aPdfIsRecognisedByItsContentWhateverItsName() throws Exception {
    Document document = reader.read("letter.txt", twoPages.bytes());

    assertEquals(Medium.PDF, document.medium());
    assertTrue(document.positioned());
    assertEquals(2, document.pages().size());
    assertEquals(List.of("The second page"), SmallPdf.texts(document.pages().get(1)));
    assertEquals(2, document.pages().get(1).lines().get(0).page());
    assertEquals(List.of(), document.problems());
  }

  @Test
  void aPdfMayBeginWithBytesOfAnotherKind() throws Exception {
    byte[] pdf = twoPages.bytes();
    byte[] late = new byte[pdf.length + 200];
    Arrays.fill(late, 0, 200, (byte) '\n');
    System.arraycopy(pdf, 0, late, 200, pdf.length);

    assertEquals(2, reader.read("letter.pdf", late).pages().size());
  }

  @Test
  void aPdfMarkerFarIntoATextDoesNotMakeItAPdf() throws Exception {
    String text = "The mark of such a file is ".repeat(50) + "%PDF-1.4";

    assertEquals(Medium.TEXT, reader.read("letter.txt", bytes(text)).medium());
  }

  @Test
  void aTruncatedPdfIsReported() {
    byte[] whole = twoPages.bytes();
    for (int share = 1; share < 10; share++) {
      byte[] cut = Arrays.copyOf(whole, whole.length * share / 10);
      try {
        List<Problem> problems = reader.read("letter.pdf", cut).problems();
        assertTrue(problems.stream().anyMatch(p -> p.code() == ProblemCode.FILE_TRUNCATED), problems::toString);
      } catch (ReadingException e) {
        assertEquals(ProblemCode.FILE_DAMAGED, e.code());
      }
    }
  }

  @Test
  void aFileThatOnlyBeginsLikeAPdfIsDamaged() {
    assertRefused(ProblemCode.FILE_DAMAGED, "letter.pdf", bytes("%PDF-1.4\nand nothing else"));
  }

  @Test
  void aPdfThatNeedsAPasswordIsRefused() {
    assertRefused(ProblemCode.FILE_ENCRYPTED, "letter.pdf", twoPages.encrypted("owner", "user"));
  }

  @Test
  void aPdfThatOnlyItsOwnerMayEditIsRead() throws Exception {
    Document document = reader.read("letter.pdf", twoPages.encrypted("owner", ""));

    assertEquals(List.of("The first page"), SmallPdf.texts(document.pages().get(0)));
  }

  @Test
  void aPdfWithoutPagesIsRefused() {
    assertRefused(ProblemCode.FILE_DAMAGED, "letter.pdf", new SmallPdf().bytes());
  }

  @Test
  void emptyPagesAreKeptWithoutLines() throws Exception {
    Document document = reader.read("scan.pdf", new SmallPdf().page("").page("").bytes());

    assertEquals(List.of(1, 2), document.pages().stream().map(Page::number).toList());
    assertTrue(document.pages().stream().allMatch(p -> p.lines().isEmpty() && p.rules().isEmpty()));
    assertEquals(600, document.pages().get(0).height());
  }

  @Test
  void brokenContentOfAPageDoesNotAffectOtherPages() throws Exception {
    byte[] pdf = new SmallPdf()
        .page("BT /R 12 Tf 72 500 Td [(a ( b <<< ]] ET Q Q Q 1 0 cm (")
        .page(SmallPdf.text(72, 500, "The second page")).bytes();
    Document document = reader.read("letter.pdf", pdf);

    assertEquals(2, document.pages().size());
    assertEquals(List.of("The second page"), SmallPdf.texts(document.pages().get(1)));
  }

  @Test
  void verticalTextIsLeftOutAndReported() {
    Document document = new SmallPdf().page(
        SmallPdf.text(72, 500, "Upright") + "BT /R 12 Tf 0 1 -1 0 20 100 Tm (Draft) Tj ET").read();

    assertEquals(List.of("Upright"), SmallPdf.texts(document.pages().get(0)));
    Problem problem = document.problems().get(0);
    assertEquals(ProblemCode.ROTATED_TEXT, problem.code());
    assertEquals(1, problem.page().orElseThrow());
    assertTrue(problem.message().contains("5 characters"), problem.message());
  }

  @Test
  void textFilesSayThatTheirBoxesAreNotReal() throws Exception {
    for (String name : List.of("a.txt", "a.TEXT", "a.md", "a.Markdown")) {
      Document document = reader.read(name, bytes("Dear Ms Hale"));
      assertEquals(Medium.TEXT, document.medium());
      assertFalse(document.positioned());
    }
  }
}
