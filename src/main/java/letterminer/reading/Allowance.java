package letterminer.reading;

/**
 * What a document may still ask for, counted down as its pages are read: content can be small in the file
 * and endless when run. Not for use by several threads.
 */
final class Allowance {
  private final ReadingSettings settings;
  private long content;
  private int glyphs;
  private int forms;

  Allowance(ReadingSettings settings) {
    this.settings = settings;
  }

  /** Takes so many bytes of content, unpacked. */
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

  /** Takes one showing of a form, that is of content that pages share. */
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
