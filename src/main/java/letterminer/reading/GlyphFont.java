package letterminer.reading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.pdmodel.font.PDVectorFont;
import org.apache.pdfbox.util.Vector;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A font with what was already looked up in it, for PDFBox looks everything up for each glyph anew. Not
 * for use by several threads.
 */
final class GlyphFont {
  private static final Logger LOG = LoggerFactory.getLogger(GlyphFont.class);

  private static final String UNKNOWN = "\uFFFD";
  private static final String NOT_DEFINED = ".notdef";
  private static final int BLOCK = 256;
  private static final Vector NOWHERE = new Vector(0, 0);

  /** Where the next glyph stands if the font does not say: half an em on, as far as letters usually reach. */
  private static final Vector GUESSED_ADVANCE = new Vector(0.5f, 0);

  private final PDFont font;
  private final Optional<CharacterMap> map;
  private final boolean standsIn;
  private final boolean byteMap;
  private final FontFace face;
  private final boolean oneByte;
  private final boolean twoBytes;
  private final boolean vertical;
  private Optional<String> flaw = Optional.empty();
  private final boolean drawn;
  private final boolean bringsItsColour;

  /** Glyphs by code, in blocks made when first used; codes beyond two bytes are looked up each time. */
  private final Glyph[][] blocks = new Glyph[BLOCK][];

  /**
   * Takes a font.
   *
   * @param map what its codes mean, before the font itself is asked
   */
  GlyphFont(PDFont font, Optional<CharacterMap> map) {
    this.font = font;
    this.map = map;
    this.standsIn = standsIn(font);
    this.byteMap = hasByteMap(font);
    this.face = FontFace.of(font);
    this.oneByte = font instanceof PDSimpleFont;
    this.twoBytes = font instanceof PDType0Font
        && COSName.IDENTITY_H.equals(font.getCOSObject().getDictionaryObject(COSName.ENCODING));
    this.vertical = font.isVertical();
    this.drawn = font instanceof PDType3Font;
    this.bringsItsColour = font instanceof PDType3Font type3 && !DrawnFontScale.takesColour(type3);
  }

  /**
   * What a code shows.
   *
   * @param characters its text: ligatures taken apart, invisible characters dropped, white space as a space
   * @param blank whether that is white space or nothing
   * @param accent whether it is an accent and nothing else
   * @param advanceX the way to the next glyph in a horizontal line, in ems
   * @param advanceY the way to the next glyph in a vertical line, in ems
   * @param offsetX from where a vertical line runs to the glyph's origin, in ems
   * @param offsetY the same, upwards
   */
  record Glyph(
      String characters, boolean blank, boolean accent, float advanceX, float advanceY, float offsetX,
      float offsetY) {}

  /** Names of glyphs that were only numbered: in a font of drawings the codes are arbitrary then, too. */
  private static final Pattern NUMBERED = Pattern.compile("(?:g|G|glyph|Glyph|gid|cid|index)\\d{1,6}");

  /** Says what is broken about the font, so that what it shows may be incomplete. */
  void setFlaw(String what) {
    flaw = Optional.of(what);
  }

  Optional<String> flaw() {
    return flaw;
  }

  FontFace face() {
    return face;
  }

  /** Whether each byte of a string is a code of its own. */
  boolean isOneByte() {
    return oneByte;
  }

  /** Whether each two bytes of a string are a code, whatever they are. */
  boolean isTwoBytes() {
    return twoBytes;
  }

  boolean isVertical() {
    return vertical;
  }

  /** Whether its glyphs are pieces of content (Type 3). */
  boolean isDrawn() {
    return drawn;
  }

  /** Whether its glyphs may have colours of their own. */
  boolean bringsItsColour() {
    return bringsItsColour;
  }

  int readCode(ByteArrayInputStream in) throws IOException {
    return font.readCode(in);
  }

  Glyph glyph(int code) throws IOException {
    if (code < 0 || code >= BLOCK * BLOCK) {
      return look(code);
    }
    Glyph[] block = blocks[code / BLOCK];
    if (block == null) {
      block = new Glyph[BLOCK];
      blocks[code / BLOCK] = block;
    }
    Glyph glyph = block[code % BLOCK];
    if (glyph == null) {
      glyph = look(code);
      block[code % BLOCK] = glyph;
    }
    return glyph;
  }

  private Glyph look(int code) throws IOException {
    Vector offset = NOWHERE;
    Vector advance = GUESSED_ADVANCE;
    try {
      offset = vertical ? font.getPositionVector(code) : NOWHERE;
      advance = font.getDisplacement(code);
    } catch (IOException | RuntimeException | StackOverflowError e) {
      LOG.debug("no width of the code {} in the font {}", code, face.name(), e);
      setFlaw("the font " + face.name() + " has broken widths"); // Its characters may be sound.
    }
    String characters = characters(code);
    return new Glyph(
        characters, characters.isBlank(), Accents.isAccent(characters),
        advance.getX(), advance.getY(), offset.getX(), offset.getY());
  }

  /** Whether its map is of bytes alone, as PDFBox has it: a simple font with a named encoding. */
  private static boolean hasByteMap(PDFont font) {
    COSName encoding = font.getCOSObject().getCOSName(COSName.ENCODING);
    return encoding != null && !encoding.getName().startsWith("Identity") && !(font instanceof PDType0Font);
  }

  private String characters(int code) {
    String unicode = map.isPresent() ? map.get().text(code, byteMap) : null;
    try {
      unicode = isMeaning(unicode) ? unicode : known(font.toUnicode(code));
    } catch (RuntimeException e) {
      LOG.debug("no character for the code {} in the font {}", code, face.name(), e);
      unicode = null; // A broken character map costs the character, not the page.
    }
    return isMeaning(unicode) ? Characters.plain(unicode) : withoutMeaning(code);
  }

  /**
   * Drops what was read off a font that stands in for one that is not there. The glyphs of nearly all fonts
   * have one order up to the tilde, beyond it each has its own.
   */
  private String known(String unicode) {
    boolean isSafe = !standsIn || flaw.isEmpty() && unicode != null && unicode.chars().allMatch(c -> c < 127);
    return isSafe ? unicode : null;
  }

  /** Whether PDFBox has nothing to go by but the glyphs of another font. */
  private static boolean standsIn(PDFont font) {
    if (!(font instanceof PDType0Font composite) || composite.isEmbedded()
        || composite.getCOSObject().containsKey(COSName.TO_UNICODE)) {
      return false;
    }
    PDCIDSystemInfo collection = composite.getDescendantFont().getCIDSystemInfo();
    return collection == null || "Identity".equals(collection.getOrdering());
  }

  /** Whether it says anything: maps that repeat the codes have control characters for glyphs that show. */
  private static boolean isMeaning(String unicode) {
    return unicode != null && !unicode.isEmpty() && unicode.charAt(0) != 0
        && !(unicode.length() == 1 && Character.isISOControl(unicode.charAt(0)) && !unicode.isBlank());
  }

  /** What a code shows of which the font's maps say nothing. */
  private String withoutMeaning(int code) {
    String name = glyphName(code);
    String known = name == null ? null : GlyphNames.text(name, code);
    if (known != null) {
      return Characters.plain(known);
    }
    boolean isNumbered = drawn && name != null && NUMBERED.matcher(name).matches();
    if (oneByte && code >= 32 && code < 127 && !isNumbered) {
      return String.valueOf((char) code); // As Acrobat has it.
    }
    return showsNothing(code, name) ? "" : UNKNOWN;
  }

  private String glyphName(int code) {
    return font instanceof PDSimpleFont simple && simple.getEncoding() != null
        ? simple.getEncoding().getName(code) : null;
  }

  /** Whether a glyph is sure to leave no mark: producers that drop a space's meaning keep its empty outline. */
  private boolean showsNothing(int code, String name) {
    try {
      if (font instanceof PDType3Font type3) {
        return NOT_DEFINED.equals(name) || type3.getCharProc(code) == null;
      }
      if (!font.isEmbedded()) {
        return NOT_DEFINED.equals(name);
      }
      return font instanceof PDVectorFont vector && vector.getPath(code).getPathIterator(null).isDone();
    } catch (IOException | RuntimeException | StackOverflowError e) {
      return false; // A broken outline: what it shows is unknown.
    }
  }
}
