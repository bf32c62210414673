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
 * Has PDFBox use {@link BundledFont} for our documents and leaves the fonts of everyone else alone. PDFBox asks one
 * mapper for the whole program, which may be a larger program that uses PDFBox for itself. So a mapper that tells by
 * the thread who asks is there only while a font of ours is made; the one that was there answers all other threads
 * and is put back afterwards. Safe for use by several threads.
 */
public final class FontSubstitution implements FontMapper {
  private static final FontMapper BUNDLED = new BundledFont();

  private final FontMapper others;

  /** The threads that are making fonts of ours. */
  private final Set<Thread> ours = ConcurrentHashMap.newKeySet();

  private FontSubstitution(FontMapper others) {
    this.others = others;
  }

  /** Something that PDFBox makes and may need fonts for. */
  public interface Maker<T> {
    T make() throws IOException;
  }

  /** Makes something with the bundled font in place of those of the machine. */
  public static <T> T with(Maker<T> maker) throws IOException {
    FontSubstitution mapper;
    synchronized (FontMappers.class) { // As FontMappers.set does, so that nobody sets another in between.
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
      if (ours.isEmpty() && FontMappers.instance() == this) { // Unless someone else has set another meanwhile.
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
