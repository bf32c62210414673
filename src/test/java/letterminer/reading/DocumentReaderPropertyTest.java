package letterminer.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import letterminer.model.BoundingBox;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;

/** Guards that no content, however broken, crashes the reader, and that its result is valid. */
class DocumentReaderPropertyTest {
  private static final byte[] PDF = new SmallPdf()
      .page(SmallPdf.text(72, 500, "Major strengths") + SmallPdf.text("B", 12, 72, 480, "Being healthy")
          + "72 400 200 1 re f 72 300 m 272 300 l S")
      .page(SmallPdf.text("S", 12, 72, 500, "\u00B7") + SmallPdf.text(90, 500, "An item"))
      .bytes();

  private final DocumentReader reader = new DocumentReader(ReadingSettings.defaults());

  private void readOrRefuse(String name, byte[] content) {
    Document document;
    try {
      document = reader.read(name, content);
    } catch (ReadingException e) {
      assertFalse(e.getMessage().isBlank());
      return;
    }
    int number = 0;
    for (Page page : document.pages()) {
      assertEquals(++number, page.number());
      for (Line line : page.lines()) {
        assertEquals(number, line.page());
        assertFalse(line.words().isEmpty());
        assertFalse(line.text().isBlank());
        for (Word word : line.words()) {
          assertFalse(word.text().isBlank() || word.text().contains(" "), word.text());
          assertEquals(line.box(), line.box().union(word.box()));
        }
      }
    }
  }

  @Property(tries = 300)
  void anyBytesAreReadAsTextOrRefused(@ForAll @Size(max = 400) byte[] content) {
    readOrRefuse("any.txt", content);
    readOrRefuse("any.pdf", content);
  }

  @Property(tries = 300)
  void anyTextIsReadOrRefused(@ForAll @StringLength(max = 300) String text) {
    readOrRefuse("any.md", text.getBytes(StandardCharsets.UTF_8));
    readOrRefuse("any.txt", text.getBytes(StandardCharsets.UTF_16));
  }

  @Property(tries = 150)
  void anyBytesAfterAPdfMarkAreReadOrRefused(@ForAll @Size(max = 400) byte[] content) {
    byte[] marked = Arrays.copyOf("%PDF-1.4\n".getBytes(StandardCharsets.US_ASCII), 9 + content.length);
    System.arraycopy(content, 0, marked, 9, content.length);
    readOrRefuse("any.pdf", marked);
  }

  @Property(tries = 250)
  void aPdfWithWrongBytesIsReadOrRefused(@ForAll Random random, @ForAll @IntRange(min = 1, max = 40) int wrong) {
    byte[] broken = PDF.clone();
    for (int i = 0; i < wrong; i++) {
      broken[random.nextInt(broken.length)] = (byte) random.nextInt(256);
    }
    readOrRefuse("broken.pdf", broken);
  }

  @Property(tries = 150)
  void aPdfCutAnywhereIsReadOrRefused(@ForAll @DoubleRange(min = 0, max = 1) double share) {
    readOrRefuse("cut.pdf", Arrays.copyOf(PDF, (int) (PDF.length * share)));
  }

  @Property(tries = 150)
  void anyPageContentIsReadOrRefused(@ForAll Random random, @ForAll @IntRange(max = 60) int operators) {
    String[] parts = {
      "BT", "ET", "q", "Q", "/R 12 Tf", "/Nope 9 Tf", "(a b) Tj", "[(x) -300 (y)] TJ", "T*", "12 TL", "1 0 0 1 9 9 cm",
      "0 0 0 0 0 0 cm", "10 20 m", "30 20 l", "h", "S", "f", "5 5 4 4 re", "1 2 3 4 5 6 c", "/X Do", "n", "W",
      "0 Tz", "-5 Tc", "1e30 0 Td", "3 Tr", "<00ff> Tj", "'", "(\\000\\001) Tj", "/P <</MCID 0>> BDC", "EMC", "v"
    };
    StringBuilder content = new StringBuilder();
    for (int i = 0; i < operators; i++) {
      content.append(parts[random.nextInt(parts.length)]).append('\n');
    }
    readOrRefuse("page.pdf", new SmallPdf().page(content.toString()).bytes());
  }

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void theUnionOfTwoBoxesHoldsBoth(
      @ForAll @DoubleRange(min = -900, max = 900) double x, @ForAll @DoubleRange(min = -900, max = 900) double y,
      @ForAll @DoubleRange(min = 0, max = 500) double width, @ForAll @DoubleRange(min = 0, max = 500) double height) {
    BoundingBox a = new BoundingBox(x, y, width, height);
    BoundingBox b = new BoundingBox(y, x, height, width);
    BoundingBox both = a.union(b);

    assertEquals(both, b.union(a));
    assertEquals(Math.min(a.x(), b.x()), both.x());
    assertEquals(Math.max(a.bottom(), b.bottom()), both.bottom(), 1e-9);
  }
}
