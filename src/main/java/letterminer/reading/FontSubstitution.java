package letterminer.reading;

import java.io.IOException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.fontbox.FontBoxFont;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.font.CIDFontMapping;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.font.FontMapping;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;

/**
 * Makes PDFBox use {@link BundledFont} for our documents without affecting other users of PDFBox. PDFBox has one font
 * mapper for the whole process, which may be a host program that uses PDFBox itself. So our mapper is installed only
 * while we create a font; it passes requests of other threads on to the previous mapper, which is restored
 * afterwards. Thread-safe.
 */
public final class FontSubstitution implements FontMapper {
  private static final FontMapper BUNDLED = new BundledFont();

  private final FontMapper others;

  /** The threads that are creating our fonts. */
  private final Set<Thread> ours = ConcurrentHashMap.newKeySet();

  private FontSubstitution(FontMapper others) {
    this.others = others;
  }

  /** Creates something for which PDFBox may need a font. */
  public interface Maker<T> {
    T make() throws IOException;
  }

  /** Runs a maker with the bundled font in place of the machine's fonts. */
  public static <T> T with(Maker<T> maker) throws IOException {
    FontSubstitution mapper;
    synchronized (FontMappers.class) { // The lock of FontMappers.set: nobody may set another in between.
      mapper = FontMappers.instance() instanceof FontSubstitution there
          ? there : new FontSubstitution(FontMappers.instance());
      if (!mapper.ours.add(Thread.currentThread())) {
        return maker.make();
      }
      FontMappers.set(mapper);
    }
    try {
      return maker.make();
    } finally {
      mapper.leave();
    }
  }

  private void leave() {
    synchronized (FontMappers.class) {
      ours.remove(Thread.currentThread());
      if (ours.isEmpty() && FontMappers.instance() == this) { // Unless someone else has set another mapper meanwhile.
        FontMappers.set(others);
      }
    }
  }

  private FontMapper mapper() {
    return ours.contains(Thread.currentThread()) ? BUNDLED : others;
  }

  @Override
  public FontMapping<TrueTypeFont> getTrueTypeFont(String name, PDFontDescriptor descriptor) {
    return mapper().getTrueTypeFont(name, descriptor);
  }

  @Override
  public FontMapping<FontBoxFont> getFontBoxFont(String name, PDFontDescriptor descriptor) {
    return mapper().getFontBoxFont(name, descriptor);
  }

  @Override
  public CIDFontMapping getCIDFont(String name, PDFontDescriptor descriptor, PDCIDSystemInfo characters) {
    return mapper().getCIDFont(name, descriptor, characters);
  }
}
