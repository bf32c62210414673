package letterminer.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import letterminer.reading.Document;
import letterminer.reading.DocumentReader;
import letterminer.reading.Page;
import letterminer.reading.ReadingException;
import letterminer.reading.ReadingSettings;
import org.junit.jupiter.api.Test;

/** Tests pictures of pages, and pages without one. */
class PagePicturesTest {
  private static final Path LETTER = Path.of("corpus/letters/apa-2008-12-18-st-brannocks.pdf");

  private final byte[] bytes;
  private final Document document;

  PagePicturesTest() throws IOException, ReadingException {
    bytes = Files.readAllBytes(LETTER);
    document = new DocumentReader(ReadingSettings.defaults()).read("letter.pdf", bytes);
  }

  private PagePicture picture(byte[] content, Page page, DrawingSettings settings) throws IOException {
    try (PagePictures pictures = PagePictures.open(document, content, settings)) {
      return pictures.picture(page);
    }
  }

  @Test
  void aPictureStaysWithinItsLimits() throws IOException {
    Page page = document.pages().get(0);
    PagePicture picture = picture(bytes, page, new DrawingSettings(1.5, 10_000, 1_000, 14_400));
    int width = picture.image().orElseThrow().getWidth();
    int height = picture.image().orElseThrow().getHeight();
    assertTrue(width * height <= 10_000 && width * height > 9_000, width + " " + height);
    assertEquals(page.width(), width / picture.scale(), 1 / picture.scale());
  }

  @Test
  void aMissingPageHasNoPicture() throws IOException {
    Page page = document.pages().get(0);
    Page beyond = new Page(99, page.width(), page.height(), page.lines(), page.rules());
    assertEquals(
        Optional.of("No picture: the page could not be painted."),
        picture(bytes, beyond, DrawingSettings.defaults()).failure());
  }

  @Test
  void aFileThatCannotBeOpenedHasNoPictures() throws IOException {
    assertEquals(
        Optional.of("No picture: the file could not be opened to paint it."),
        picture(new byte[] {1, 2, 3}, document.pages().get(0), DrawingSettings.defaults()).failure());
  }

  @Test
  void aRotatedPageIsPaintedAsItWasRead() throws IOException {
    Page page = document.pages().get(0);
    Page turned = new Page(1, page.height(), page.width(), page.lines(), page.rules(), false, 1);
    PagePicture picture = picture(bytes, turned, DrawingSettings.defaults());
    assertTrue(picture.image().orElseThrow().getWidth() > picture.image().orElseThrow().getHeight());
  }
}
