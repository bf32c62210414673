package letterminer.reading;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSStream;

/**
 * Checks a font before PDFBox creates it. PDFBox keeps an entry for each code of each range that the font lists, so
 * one line of a file can ask for billions. Immutable.
 */
final class FontLimits {
  private static final List<COSName> STREAMS = List.of(
      COSName.FONT_FILE, COSName.FONT_FILE2, COSName.FONT_FILE3, COSName.CID_TO_GID_MAP,
      COSName.ENCODING);
  private static final List<COSName> PARTS = List.of(COSName.FONT_DESC, COSName.DESCENDANT_FONTS);

  /** Deflated data grows to at most about a thousand times its size. */
  private static final int GREATEST_GROWTH = 1100;
  private static final Pattern RANGES =
      Pattern.compile("beginbfrange(.*?)(?:endbfrange|$)", Pattern.DOTALL);
  private static final Pattern RANGE =
      Pattern.compile("<([^>]*)>[^<\\[]*<([^>]*)>[^<\\[]*(?:<[^>]*>|\\[[^\\]]*\\])");
  private static final Pattern NO_DIGITS = Pattern.compile("[^0-9A-Fa-f]+");

  private final ReadingSettings settings;

  FontLimits(ReadingSettings settings) {
    this.settings = settings;
  }

  /** Rejects a font that would take too much memory. */
  void check(COSDictionary font) throws IOException {
    check(font, 0);
  }

  private void check(COSDictionary font, int depth) throws IOException {
    for (COSName name : STREAMS) {
      if (font.getDictionaryObject(name) instanceof COSStream stream) {
        checkSize(stream);
      }
    }
    if (font.getDictionaryObject(COSName.TO_UNICODE) instanceof COSStream map) {
      checkCharacters(new String(bytes(map), StandardCharsets.ISO_8859_1));
    }
    COSDictionary glyphs = font.getCOSDictionary(COSName.CHAR_PROCS);
    for (COSName name : glyphs == null ? Set.<COSName>of() : glyphs.keySet()) {
      if (glyphs.getDictionaryObject(name) instanceof COSStream stream) {
        checkSize(stream);
      }
    }
    checkWidths(font.getCOSArray(COSName.W), 1);
    checkWidths(font.getCOSArray(COSName.W2), 3);
    for (COSName name : PARTS) {
      COSBase part = font.getDictionaryObject(name);
      COSBase first = part instanceof COSArray array && array.size() > 0 ? array.getObject(0) : part;
      if (first instanceof COSDictionary dictionary && depth < PARTS.size()) {
        check(dictionary, depth + 1);
      }
    }
  }

  private byte[] bytes(COSStream stream) throws IOException {
    return new StreamBytes(settings.mostFontBytes(), new HashSet<>()).of(stream);
  }

  private void checkSize(COSStream stream) throws IOException {
    boolean isSmall = stream.getFilters() instanceof COSName
        && stream.getLength() < settings.mostFontBytes() / GREATEST_GROWTH;
    if (!isSmall) {
      bytes(stream);
    }
  }

  /** Adds up the ranges of a character map: each has a first code, a last code and their text. */
  private void checkCharacters(String map) {
    double entries = 0;
    Matcher ranges = RANGES.matcher(map);
    while (ranges.find()) {
      Matcher range = RANGE.matcher(ranges.group(1));
      while (range.find()) {
        entries += Math.max(0, code(range.group(2)) - code(range.group(1))) + 1;
      }
    }
    checkEntries(entries);
  }

  private static double code(String hex) {
    String digits = NO_DIGITS.matcher(hex).replaceAll("");
    return digits.isEmpty() ? 0 : Long.parseLong(digits.substring(Math.max(0, digits.length() - 8)), 16);
  }

  /** Adds up widths: a first code and a list, or a first code, a last code and one width for all. */
  private void checkWidths(COSArray widths, int numbers) {
    double entries = 0;
    int i = 0;
    while (widths != null && i + 1 < widths.size()) {
      COSBase next = widths.getObject(i + 1);
      if (!(widths.getObject(i) instanceof COSNumber)) {
        i++; // PDFBox skips it, so a range may follow.
      } else if (next instanceof COSArray list) {
        entries += list.size();
        i += 2;
      } else {
        entries += Math.max(0, number(next) - number(widths.getObject(i)));
        i += 2 + numbers;
      }
    }
    checkEntries(entries);
  }

  private static double number(COSBase base) {
    return base instanceof COSNumber number ? number.intValue() : 0;
  }

  private void checkEntries(double entries) {
    if (entries > settings.mostFontEntries()) {
      throw new LimitException(
          "one of its fonts lists more than " + settings.mostFontEntries() + " widths or characters");
    }
  }
}
