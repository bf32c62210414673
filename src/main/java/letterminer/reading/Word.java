package letterminer.reading;

import letterminer.model.BoundingBox;

/**
 * A sequence of glyphs without white space.
 *
 * @param text its characters; ligatures are split, a glyph without a character is U+FFFD
 * @param box its extent, from the ascent to the descent of the font
 * @param baseline distance of the baseline from the page's top, in points
 * @param font its style
 * @param spaceBefore whether white space separates it from the word to its left; false if just the font changes
 *     within a word
 * @param tag index of the piece of {@link Tags} that it belongs to, or {@link Tags#UNTAGGED}
 */
public record Word(
    String text, BoundingBox box, double baseline, FontStyle font, boolean spaceBefore, int tag) {

  /** A word without a tag. */
  public Word(String text, BoundingBox box, double baseline, FontStyle font, boolean spaceBefore) {
    this(text, box, baseline, font, spaceBefore, Tags.UNTAGGED);
  }

  /** The same word with white space before it, or without. */
  public Word withSpaceBefore(boolean space) {
    return space == spaceBefore ? this : new Word(text, box, baseline, font, space, tag);
  }

  /** The same word in bold. */
  Word thickened() {
    return font.bold() ? this : new Word(text, box, baseline, font.thickened(), spaceBefore, tag);
  }

  /** The same word with different text. */
  public Word withText(String other) {
    return new Word(other, box, baseline, font, spaceBefore, tag);
  }
}
