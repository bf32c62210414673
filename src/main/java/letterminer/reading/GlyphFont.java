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
 * A font that caches its glyphs, since PDFBox looks everything up again for each glyph. Not thread-safe.
 */
final class GlyphFont {
  private static final Logger LOG = LoggerFactory.getLogger(GlyphFont.class);

  private static final String UNKNOWN = "\uFFFD";
  private static final String NOT_DEFINED = ".notdef";
  private static final int BLOCK = 256;
  private static final Vector NOWHERE = new Vector(0, 0);

  /** The advance if the font has none: half an em, the usual width of a letter. */
  private static final Vector GUESSED_ADVANCE = new Vector(0.5f, 0);

  private final PDFont font;
  private final Optional<CharacterMap> map;

  /** Makes the font with its program, for codes that the map does not have. */
  private final FontSubstitution.Maker<PDFont> program;

  private PDFont whole;
  private final boolean byteMap;
  private final FontFace face;
  private final boolean oneByte;
  private final boolean twoBytes;
  private final boolean vertical;
  private Optional<String> flaw = Optional.empty();
  private final boolean drawn;
  private final boolean bringsItsColour;

  /** Glyphs by code, in blocks created on first use; codes of more than two bytes are not cached. */
  private final Glyph[][] blocks = new Glyph[BLOCK][];

  /**
   * Wraps a font.
   *
   * @param map characters of its codes, consulted before the font itself
   */
  GlyphFont(PDFont font, Optional<CharacterMap> map) {
    this(font, map, () -> font);
  }

  /**
   * Wraps a font that was made without its program.
   *
   * @param program makes the font with its program; called if a code has no character in the map
   */
  GlyphFont(PDFont font, Optional<CharacterMap> map, FontSubstitution.Maker<PDFont> program) {
    this.font = font;
    this.map = map;
    this.program = program;
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
   * The glyph of a code.
   *
   * @param characters its text: ligatures split, invisible characters dropped, white space as a space
   * @param blank whether the text is white space or empty
   * @param accent whether it is just an accent
   * @param advanceX distance to the next glyph in a horizontal line, in ems
   * @param advanceY distance to the next glyph in a vertical line, in ems
   * @param offsetX offset of the glyph's origin from a vertical line, in ems
   * @param offsetY the same, upwards
   */
  record Glyph(
      String characters, boolean blank, boolean accent, float advanceX, float advanceY, float offsetX,
      float offsetY) {}

  /** Glyph names that are just numbers: in a symbol font with such names, the codes are arbitrary, too. */
  private static final Pattern NUMBERED = Pattern.compile("(?:g|G|glyph|Glyph|gid|cid|index)\\d{1,6}");

  /** What is broken about the font, in which case its text may be incomplete. */
  void setFlaw(String what) {
    flaw = Optional.of(what);
  }

  Optional<String> flaw() {
    return flaw;
  }

  FontFace face() {
    return face;
  }

  /** Whether each byte of a string is a code. */
  boolean isOneByte() {
    return oneByte;
  }

  /** Whether every two bytes of a string are a code. */
  boolean isTwoBytes() {
    return twoBytes;
  }

  boolean isVertical() {
    return vertical;
  }

  /** Whether its glyphs are content (Type 3). */
  boolean isDrawn() {
    return drawn;
  }

  /** Whether its glyphs may set their own colours. */
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
      setFlaw("the font " + face.name() + " has broken widths"); // Its characters may still be right.
    }
    String characters = characters(code);
    return new Glyph(
        characters, characters.isBlank(), Accents.isAccent(characters),
        advance.getX(), advance.getY(), offset.getX(), offset.getY());
  }

  private PDFont whole() {
    if (whole == null) {
      try {
        whole = program.make();
      } catch (LimitException e) {
        throw e;
      } catch (IOException | RuntimeException | StackOverflowError e) {
        LOG.debug("the program of the font {} is broken", face.name(), e);
        whole = font;
      }
    }
    return whole;
  }

  /** Whether PDFBox uses only one-byte codes of its map: a simple font with a named encoding. */
  private static boolean hasByteMap(PDFont font) {
    COSName encoding = font.getCOSObject().getCOSName(COSName.ENCODING);
    return encoding != null && !encoding.getName().startsWith("Identity") && !(font instanceof PDType0Font);
  }

  private String characters(int code) {
    String unicode = map.isPresent() ? map.get().text(code, byteMap) : null;
    if (isMeaning(unicode)) {
      return Characters.plain(unicode);
    }
    PDFont whole = whole();
    try {
      unicode = known(whole.toUnicode(code));
    } catch (RuntimeException e) {
      LOG.debug("no character for the code {} in the font {}", code, face.name(), e);
      unicode = null; // A broken character map must not cost the page.
    }
    return isMeaning(unicode) ? Characters.plain(unicode) : withoutMeaning(code);
  }

  /**
   * Drops characters that were taken from a substitute font. Nearly all fonts order their glyphs alike up to the
   * tilde, but not beyond it.
   */
  private String known(String unicode) {
    boolean isSafe = !isSubstitute(whole()) || flaw.isEmpty() && unicode != null && unicode.chars().allMatch(c -> c < 127);
    return isSafe ? unicode : null;
  }

  /** Whether PDFBox knows the characters only from the glyphs of a substitute font. */
  private static boolean isSubstitute(PDFont font) {
    if (!(font instanceof PDType0Font composite) || composite.isEmbedded()
        || composite.getCOSObject().containsKey(COSName.TO_UNICODE)) {
      return false;
    }
    PDCIDSystemInfo collection = composite.getDescendantFont().getCIDSystemInfo();
    return collection == null || "Identity".equals(collection.getOrdering());
  }

  /**
   * Whether a character map's text is plausible: maps that just repeat the codes give control characters for visible
   * glyphs.
   */
  private static boolean isMeaning(String unicode) {
    return unicode != null && !unicode.isEmpty() && unicode.charAt(0) != 0
        && !(unicode.length() == 1 && Character.isISOControl(unicode.charAt(0)) && !unicode.isBlank());
  }

  /** The characters of a code that the font's maps do not cover. */
  private String withoutMeaning(int code) {
    String name = glyphName(code);
    String known = name == null ? null : GlyphNames.text(name, code);
    if (known != null) {
      return Characters.plain(known);
    }
    boolean isNumbered = drawn && name != null && NUMBERED.matcher(name).matches();
    if (oneByte && code >= 32 && code < 127 && !isNumbered) {
      return String.valueOf((char) code); // As Acrobat does.
    }
    return showsNothing(code, name) ? "" : UNKNOWN;
  }

  private String glyphName(int code) {
    return font instanceof PDSimpleFont simple && simple.getEncoding() != null
        ? simple.getEncoding().getName(code) : null;
  }

  /** Whether a glyph is certainly blank: producers that drop the character of a space keep its empty outline. */
  private boolean showsNothing(int code, String name) {
    PDFont whole = whole();
    try {
      if (font instanceof PDType3Font type3) {
        return NOT_DEFINED.equals(name) || type3.getCharProc(code) == null;
      }
      if (!whole.isEmbedded()) {
        return NOT_DEFINED.equals(name);
      }
      return whole instanceof PDVectorFont vector && vector.getPath(code).getPathIterator(null).isDone();
    } catch (IOException | RuntimeException | StackOverflowError e) {
      return false; // A broken outline may show anything.
    }
  }
}
