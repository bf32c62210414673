package letterminer.reading;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import letterminer.model.BoundingBox;

/** Puts the glyphs of a page, as its content shows them, together into words. For one page and one thread. */
final class GlyphCollector {
  private final PageGeometry geometry;
  private final ReadingSettings settings;
  private final Map<Integer, Integer> marks;
  private final FontStyles styles = new FontStyles();

  /** The pieces of the marked contents that are open, the innermost first; the page's own last. */
  private final Deque<Integer> open = new ArrayDeque<>(List.of(Tags.UNTAGGED));
  private final List<Word> words = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();

  /** How the glyphs to come are set. */
  private FontFace face;
  private double size;
  private boolean bold;
  private BoundingBox clip;

  /** The word being read: its font, its extent so far, and whether white space came before it. */
  private FontStyle wordStyle;
  private FontFace wordFace;
  private double left;
  private double right;
  private double baseline;
  private boolean space;
  private int tag;
  private int rotated;
  private int clipped;

  /**
   * Makes a collector.
   *
   * @param marks the piece of {@link Tags} that each marked content of the page belongs to
   */
  GlyphCollector(PageGeometry geometry, ReadingSettings settings, Map<Integer, Integer> marks) {
    this.geometry = geometry;
    this.settings = settings;
    this.marks = marks;
  }

  List<Word> words() {
    endWord();
    return words;
  }

  int clippedGlyphs() {
    return clipped;
  }

  int rotatedGlyphs() {
    return rotated;
  }

  /**
   * Says how the glyphs to come are set.
   *
   * @param size font size as shown
   * @param bold whether they are thickened, even if the face is not bold
   * @param clip what of them is visible
   */
  void setFont(FontFace face, double size, boolean bold, BoundingBox clip) {
    this.face = face;
    this.size = size;
    this.bold = bold || face.bold();
    this.clip = clip;
  }

  /** Takes a glyph that stands between two points of the page's user space. */
  void add(GlyphFont.Glyph glyph, double startX, double startY, double endX, double endY) {
    double x0 = geometry.shownX(startX, startY);
    double y0 = geometry.shownY(startX, startY);
    double x1 = geometry.shownX(endX, endY);
    double y1 = geometry.shownY(endX, endY);
    if (Math.abs(y1 - y0) > 0.3 * Math.abs(x1 - x0) + 0.01 || x1 < x0 - 0.01) {
      rotated += glyph.blank() ? 0 : 1;
      endWord();
    } else if (size >= 0.5) {
      if (isOffPage(x0, x1, y0) || isClipped(x0, x1, y0)) {
        clipped += glyph.blank() ? 0 : 1;
        endWord();
      } else if (glyph.blank()) {
        endWord();
        space = true;
      } else {
        append(glyph.characters(), x0, x1, y0);
      }
    }
  }

  private boolean isOffPage(double x0, double x1, double y) {
    return x1 < 0 || x0 > geometry.width() || y < 0 || y > geometry.height() + size;
  }

  /** Whether nothing of a glyph lies inside the clip: word processors draw a frame's overflow unseen. */
  private boolean isClipped(double x0, double x1, double y) {
    return x0 > clip.right() || x1 < clip.x() || y - 0.7 * size > clip.bottom() || y < clip.y();
  }

  private void append(String characters, double x0, double x1, double y) {
    FontStyle style = styles.style(face, size, bold);
    if (text.length() > 0 && !continues(style, x0, y)) {
      endWord();
    }
    if (text.length() == 0) {
      wordStyle = style;
      wordFace = face;
      left = x0;
      baseline = y;
      tag = open.element();
    }
    text.append(characters);
    right = Math.max(x1, x0);
  }

  private boolean continues(FontStyle style, double x0, double y) {
    double gap = x0 - right;
    double em = wordStyle.size();
    return style == wordStyle
        && Math.abs(y - baseline) < 0.1 * em
        && gap < settings.wordGap() * em
        && gap > -0.5 * em;
  }

  private void endWord() {
    if (text.length() == 0) {
      return;
    }
    double em = wordStyle.size();
    BoundingBox box = BoundingBox.ofCorners(
        left, baseline - wordFace.ascent() * em, right, baseline + wordFace.descent() * em);
    words.add(new Word(text.toString(), box, baseline, wordStyle, space, tag));
    text.setLength(0);
    space = false;
  }

  /** Begins a marked content by its number; without one, -1, it belongs to what is around it. */
  void beginMark(int mark) {
    open.push(mark < 0 ? open.element() : marks.getOrDefault(mark, Tags.UNTAGGED));
  }

  /** Begins what is no part of the text, such as a page number. */
  void beginArtifact() {
    open.push(Tags.UNTAGGED);
  }

  void endMark() {
    if (open.size() > 1) { // A page may end more than it began.
      open.pop();
    }
  }
}
