package letterminer.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import letterminer.model.ProblemCode;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Test;

/** Guards that each limit of the settings is enforced exactly. */
class ReadingLimitsTest {
  private static ReadingSettings limits(int pages, int glyphs, int content, int characters) {
    ReadingSettings.Builder settings = new ReadingSettings.Builder();
    settings.mostPages = pages;
    settings.mostGlyphs = glyphs;
    settings.mostContent = content;
    settings.mostCharacters = characters;
    return settings.build();
  }

  private static int pages(ReadingSettings settings, byte[] file, String name) throws ReadingException {
    return new DocumentReader(settings).read(name, file).pages().size();
  }

  private static void assertRefused(ReadingSettings settings, byte[] file, String name, String limit) {
    ReadingException e = assertThrows(ReadingException.class, () -> pages(settings, file, name));
    assertEquals(ProblemCode.FILE_TOO_LARGE, e.code());
    assertEquals(limit, e.getMessage().replaceAll(".*more than ", ""));
  }

  @Test
  void pagesAreCounted() throws ReadingException {
    byte[] pdf = new SmallPdf().page("").page("").bytes();

    assertEquals(2, pages(limits(2, 9, 99, 9), pdf, "a.pdf"));
    assertRefused(limits(1, 9, 99, 9), pdf, "a.pdf", "1 pages.");
  }

  @Test
  void glyphsAreCountedThroughoutTheDocument() throws ReadingException {
    byte[] pdf = new SmallPdf().page(SmallPdf.text(9, 9, "abc")).page(SmallPdf.text(9, 9, "de")).bytes();

    assertEquals(2, pages(limits(9, 5, 999, 9), pdf, "a.pdf"));
    assertRefused(limits(9, 4, 999, 9), pdf, "a.pdf", "4 glyphs.");
  }

  @Test
  void contentIsCountedThroughoutTheDocument() throws ReadingException {
    byte[] pdf = new SmallPdf().page("q Q q Q ").page("q Q ").bytes();

    assertEquals(2, pages(limits(9, 9, 12, 9), pdf, "a.pdf"));
    assertRefused(limits(9, 9, 11, 9), pdf, "a.pdf", "11 bytes of page content.");
    assertRefused(limits(9, 9, 7, 9), pdf, "a.pdf", "7 bytes.");
  }

  @Test
  void formsAreCountedEachTimeTheyAreShown() throws ReadingException {
    SmallPdf pdf = new SmallPdf().page("/F Do /F Do ");
    pdf.resource(COSName.XOBJECT, "F", pdf.form("q Q", new PDRectangle(400, 600)));
    ReadingSettings.Builder settings = new ReadingSettings.Builder();
    settings.mostForms = 2;
    assertEquals(1, pages(settings.build(), pdf.bytes(), "a.pdf"));
    settings.mostForms = 1;
    assertRefused(settings.build(), pdf.bytes(), "a.pdf", "1 forms shown.");
  }

  @Test
  void charactersOfATextAreCounted() throws ReadingException {
    byte[] text = "Déar".getBytes(StandardCharsets.UTF_8);

    assertEquals(1, pages(limits(9, 9, 9, 4), text, "a.txt"));
    assertRefused(limits(9, 9, 9, 3), text, "a.txt", "3 characters.");
  }
}
