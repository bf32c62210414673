package letterminer.office;

import java.util.List;
import java.util.Locale;
import letterminer.reading.FontStyle;

/**
 * How a run of text looks.
 *
 * @param style its font, size and weight
 * @param capitals whether it is printed in capitals
 * @param raised whether it stands above the line
 * @param hidden whether it is not printed
 */
record TextLook(FontStyle style, boolean capitals, boolean raised, boolean hidden) {
  private static final List<String> SYMBOLIC = List.of("symbol", "wingding", "webding", "dingbat", "marlett");
  private static final double USUAL_SIZE = 10;
  private static final double LARGEST_SIZE = 200;

  /** Of a word processor's properties, the nearest first. */
  static TextLook of(List<Element> properties) {
    double size = WordStyles.first(properties, p -> p.child("w:sz").number("val"))
        .map(halfPoints -> halfPoints / 2).filter(s -> s >= 1 && s <= LARGEST_SIZE).orElse(USUAL_SIZE);
    boolean bold = WordStyles.first(properties, p -> p.flag("w:b")).orElse(false);
    boolean italic = WordStyles.first(properties, p -> p.flag("w:i")).orElse(false);
    String font = WordStyles.first(properties, p -> p.child("w:rFonts").attribute("ascii")).orElse("");
    return new TextLook(
        new FontStyle(font, size, bold, italic, isSymbolic(font)),
        WordStyles.first(properties, p -> p.flag("w:caps")).orElse(false),
        WordStyles.first(properties, p -> p.value("w:vertAlign")).filter("superscript"::equals).isPresent(),
        WordStyles.first(properties, p -> p.flag("w:vanish")).orElse(false));
  }

  static boolean isSymbolic(String font) {
    String name = font.toLowerCase(Locale.ROOT);
    return SYMBOLIC.stream().anyMatch(name::contains);
  }

  /** The same text in bold, as a heading that has no look of its own. */
  TextLook thickened() {
    FontStyle bold = new FontStyle(style.family(), style.size(), true, style.italic(), style.symbolic());
    return new TextLook(bold, capitals, raised, hidden);
  }

  Span span(String text) {
    return new Span(capitals ? text.toUpperCase(Locale.ENGLISH) : text, style, raised);
  }
}
