package letterminer.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import letterminer.cli.DrawnHtml.Drawn;
import letterminer.model.BoundingBox;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.util.Matrix;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;

/** {@code show --layout} on files that are not letters. */
class ShowLayoutOddFilesTest {
  private static final String HOSTILE = "</title><script>alert(1)</script><img src=x onerror=alert(2)>&\"']]>";

  @TempDir Path folder;

  private DrawnHtml draw(Path file) {
    Path target = folder.resolve("out.html");
    Program run = Program.run("show", file, "--layout", target);
    Program shown = Program.run("show", file);
    assertEquals(shown.status, run.status);
    assertEquals("letterminer: drawn: " + target + ".\n" + shown.err, run.err);
    return new DrawnHtml(target);
  }

  private Path pdf(PDRectangle media, PDRectangle crop, int rotation, String text) {
    Path file = folder.resolve("made.pdf");
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage(media);
      page.setCropBox(crop);
      page.setRotation(rotation);
      document.addPage(page);
      try (PDPageContentStream content = new PDPageContentStream(document, page)) {
        content.beginText();
        content.setFont(new PDType1Font(FontName.HELVETICA), 12);
        if (rotation == 90) {
          content.setTextMatrix(new Matrix(0, 1, -1, 0, 220, 180));
        } else {
          content.newLineAtOffset(120, 180);
        }
        content.showText(text);
        content.endText();
      }
      document.save(file.toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return file;
  }

  private static void assertHarmless(DrawnHtml drawn) {
    assertTrue(drawn.all("script").isEmpty() && drawn.all("img").isEmpty());
    for (Element element : drawn.all("*")) {
      for (int i = 0; i < element.getAttributes().getLength(); i++) {
        Attr attribute = (Attr) element.getAttributes().item(i);
        assertFalse(attribute.getName().startsWith("on"), attribute.toString());
        assertFalse(attribute.getName().equals("href") && !attribute.getValue().startsWith("data:image/")
            && !attribute.getValue().startsWith("#"));
      }
    }
  }

  @Test
  void hostileWordsOfAPdfAreJustWords() {
    PDRectangle sheet = new PDRectangle(600, 400);
    DrawnHtml drawn = draw(pdf(sheet, sheet, 0, HOSTILE));
    assertHarmless(drawn);
    assertTrue(drawn.marks().get(0).title().contains(HOSTILE), drawn.marks().get(0).title());
  }

  @Test
  void hostileWordsAndNamesOfTextsAreJustWords() throws IOException {
    Path file = folder.resolve("a<b onclick=x>&'\".txt");
    Files.writeString(file, "Dear " + HOSTILE + "\n\n- one \u0001\u001b[31m \uFFFE two\n\n" + HOSTILE + "\n");
    DrawnHtml drawn = draw(file);
    assertHarmless(drawn);
    assertTrue(drawn.all("strong").get(0).getTextContent().equals(file.getFileName().toString()));
    assertTrue(drawn.marks().stream().anyMatch(m -> m.title().contains("<script>alert(1)")));
    assertTrue(drawnPng(file).getWidth() > 0);
  }

  @Test
  void boxesFollowCropAndRotation() throws IOException {
    DrawnHtml drawn = draw(pdf(
        new PDRectangle(600, 500), new PDRectangle(100, 100, 300, 350), 90, "Words that are turned"));
    Drawn block = drawn.marks().get(0);
    assertEquals("paragraph 1\nWords that are turned", block.title());
    BoundingBox box = block.outline();
    assertEquals(80, box.x(), 1.5);
    assertTrue(drawn.ink(1, box) > 0.05);
    assertEquals(0, drawn.ink(1, new BoundingBox(0, 0, box.x() - 1, 299)));
    assertEquals(0, drawn.ink(1, new BoundingBox(0, box.bottom() + 1, 349, 299 - box.bottom() - 1)));
  }

  @Tag("slow")
  @Test
  void aPageOfAbsurdSizeIsDrawnWithoutAPicture() throws IOException {
    for (PDRectangle sheet : List.of(
        new PDRectangle(3_000_000, 2_000_000), new PDRectangle(30_000, 300), new PDRectangle(300, 900_000))) {
      Path file = pdf(sheet, sheet, 0, "Lost");
      DrawnHtml drawn = draw(file);
      assertTrue(drawn.all("image").isEmpty());
      assertTrue(drawn.all("p").get(0).getTextContent().startsWith("No picture: a page of "));
      assertTrue(drawn.all("text").stream().anyMatch(t -> t.getTextContent().equals("Lost")));
      BufferedImage image = drawnPng(file);
      assertTrue((long) image.getWidth() * image.getHeight() < 10_000_000, image.toString());
    }
  }

  @Tag("slow")
  @Test
  void aLargePageHasASmallerPicture() throws IOException {
    PDRectangle sheet = new PDRectangle(14_000, 14_000);
    Path file = pdf(sheet, sheet, 0, "Lost");
    Element image = draw(file).all("image").get(0);
    assertEquals(14_000, DrawnHtml.number(image, "width"), 10);
    assertTrue(drawnPng(file).getWidth() < 3_000);
  }

  private BufferedImage drawnPng(Path file) throws IOException {
    Path target = folder.resolve("out.png");
    assertEquals(Program.run("show", file).status, Program.run("show", file, "--layout", target).status);
    return ImageIO.read(folder.resolve("out-1.png").toFile());
  }

  @Test
  void anEmptyPageIsDrawnToo() throws IOException {
    Path file = folder.resolve("empty.txt");
    Files.writeString(file, "\n");
    assertTrue(draw(file).marks().isEmpty());
    assertTrue(drawnPng(file).getWidth() > 0);
  }

  @Test
  void aFileThatCannotBeReadGivesTheMessagesOfShow() throws IOException {
    Path broken = folder.resolve("broken.pdf");
    Files.write(broken, "no PDF".getBytes(StandardCharsets.UTF_8));
    Path target = folder.resolve("out.html");
    for (Path file : List.of(broken, folder, folder.resolve("none.pdf"))) {
      Program run = Program.run("show", file, "--layout", target);
      assertEquals(1, run.status);
      assertEquals(Program.run("show", file).err, run.err);
      assertFalse(Files.exists(target));
    }
  }

  @Test
  void aTargetThatCannotBeWrittenIsReported() throws IOException {
    Path file = folder.resolve("letter.html");
    Files.writeString(file, "Dear");
    assertEquals(2, Program.run("show", file, "--layout", file).status);
    Program odd = Program.run("show", file, "--layout", folder.resolve("out.gif"));
    assertEquals(2, odd.status);
    assertTrue(odd.err.contains("ends neither in .html nor in .png."), odd.err);
    Path text = folder.resolve("letter.txt");
    Files.writeString(text, "Dear");
    Program lost = Program.run("show", text, "--layout", folder.resolve("none/out.html"));
    assertEquals(2, lost.status);
    assertTrue(lost.err.endsWith("out.html: its folder does not exist.\n"), lost.err);
  }
}
