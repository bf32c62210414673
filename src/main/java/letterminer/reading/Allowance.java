package letterminer.reading;

/**
 * The resources that a document may still use, counted down as its pages are read: content that is small in the file
 * can run forever. Not thread-safe.
 */
final class Allowance {
  private final ReadingSettings settings;
  private long content;
  private int glyphs;
  private int forms;

  Allowance(ReadingSettings settings) {
    this.settings = settings;
  }

  /** Uses up this many bytes of unpacked content. */
  void takeContent(int bytes) {
    content += bytes;
    if (content > settings.mostContent()) {
      throw exceeded(settings.mostContent(), "bytes of page content");
    }
  }

  void takeGlyph() {
    glyphs++;
    if (glyphs > settings.mostGlyphs()) {
      throw exceeded(settings.mostGlyphs(), "glyphs");
    }
  }

  /** Counts one use of a form, which is content that pages share. */
  void takeForm() {
    forms++;
    if (forms > settings.mostForms()) {
      throw exceeded(settings.mostForms(), "forms shown");
    }
  }

  private static LimitException exceeded(int most, String what) {
    return new LimitException("it has more than " + most + " " + what);
  }
}
