package letterminer.extraction.body;

import java.util.Locale;
import letterminer.layout.TextBlock;

/** How a heading is set: headings of one rank look alike. */
record Look(long size, boolean bold, boolean capitals) {
  static Look of(TextBlock block) {
    String text = block.text();
    return new Look(
        Math.round(block.firstLine().size()),
        block.firstLine().bold(),
        text.equals(text.toUpperCase(Locale.ROOT)));
  }
}
