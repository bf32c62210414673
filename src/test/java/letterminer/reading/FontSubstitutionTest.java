package letterminer.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CyclicBarrier;
import org.apache.fontbox.FontBoxFont;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.font.CIDFontMapping;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.font.FontMapping;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Our documents never use the fonts of the machine, and a host program keeps its own mapper. */
class FontSubstitutionTest {
  private final FontMapper before = FontMappers.instance();
  private final Theirs theirs = new Theirs();

  /** The mapper of a host program, which records requests. */
  private static final class Theirs implements FontMapper {
    private final List<String> asked = new CopyOnWriteArrayList<>();

    @Override
    public FontMapping<TrueTypeFont> getTrueTypeFont(String name, PDFontDescriptor descriptor) {
      asked.add(name);
      return null;
    }

    @Override
    public FontMapping<FontBoxFont> getFontBoxFont(String name, PDFontDescriptor descriptor) {
      asked.add(name);
      return null;
    }

    @Override
    public CIDFontMapping getCIDFont(String name, PDFontDescriptor descriptor, PDCIDSystemInfo characters) {
      asked.add(name);
      return null;
    }
  }

  @BeforeEach
  void aProgramWithFontsOfItsOwn() {
    FontMappers.set(theirs);
  }

  @AfterEach
  void asBefore() {
    FontMappers.set(before);
  }

  @Test
  void readingNeitherUsesNorChangesTheHostsMapper() {
    Page read = SmallPdf.read(SmallPdf.text(72, 500, "Dear Ms Hale"));
    assertEquals("Dear Ms Hale", read.lines().get(0).text());
    assertEquals(List.of(), theirs.asked);
    assertSame(theirs, FontMappers.instance());
  }

  @Test
  void otherThreadsStillUseTheHostsMapper() throws Exception {
    CyclicBarrier inside = new CyclicBarrier(2);
    CyclicBarrier asked = new CyclicBarrier(2);
    CompletableFuture<String> ours = CompletableFuture.supplyAsync(() -> made(() -> {
      await(inside);
      await(asked);
      return fontName("Dingbats Nobody Has");
    }));
    await(inside);
    FontMappers.instance().getTrueTypeFont("Marrow Sans", null);
    await(asked);
    assertEquals("LiberationSans", ours.get());
    assertEquals(List.of("Marrow Sans"), theirs.asked);
    assertSame(theirs, FontMappers.instance());
  }

  @Test
  void theLastOfSeveralThreadsRestoresTheHostsMapper() throws Exception {
    List<CompletableFuture<String>> made = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      made.add(CompletableFuture.supplyAsync(() -> {
        String last = "";
        for (int k = 0; k < 500; k++) {
          last = made(() -> fontName("Marrow Sans"));
        }
        return last;
      }));
    }
    for (CompletableFuture<String> one : made) {
      assertEquals("LiberationSans", one.get());
    }
    assertSame(theirs, FontMappers.instance());
    assertEquals(List.of(), theirs.asked);
  }

  @Test
  void nestedMakersUseTheBundledFont() throws Exception {
    String name = FontSubstitution.with(() -> {
      FontSubstitution.with(() -> "inner");
      return fontName("Marrow Sans");
    });
    assertEquals("LiberationSans", name);
    assertSame(theirs, FontMappers.instance());
  }

  @Test
  void theHostsMapperIsRestoredAfterAFailure() {
    assertThrows(IOException.class, () -> FontSubstitution.with(() -> {
      throw new IOException("broken");
    }));
    assertSame(theirs, FontMappers.instance());
  }

  @Test
  void aMapperThatTheHostSetsMeanwhileIsKept() throws Exception {
    Theirs later = new Theirs();
    FontSubstitution.with(() -> {
      FontMappers.set(later);
      return "";
    });
    assertSame(later, FontMappers.instance());
    assertFalse(FontMappers.instance() instanceof FontSubstitution);
    assertNotEquals(theirs, FontMappers.instance());
  }

  private static String made(FontSubstitution.Maker<String> maker) {
    try {
      return FontSubstitution.with(maker);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void await(CyclicBarrier barrier) {
    try {
      barrier.await();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private static String fontName(String name) {
    return FontMappers.instance().getTrueTypeFont(name, null).getFont().toString();
  }
}
