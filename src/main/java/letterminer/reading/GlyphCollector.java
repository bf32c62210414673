package letterminer.reading;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import letterminer.model.BoundingBox;

/**
 * Joins the glyphs of a page into words, in the order in which the content shows them, and records the ink of each
 * word. For one page; not thread-safe.
 */
final class GlyphCollector {
  /** Overprints at more than this distance, in ems, are meant to look bold. */
  private static final double THICKENING = 0.005;

  /** The largest distance between overprints, in ems. */
  private static final double NEAR = 0.2;
  private static final int MOST_REPLACEMENTS = 100;

  /** How far above or below its letter an accent may be set, in ems. */
  private static final double ACCENT_RISE = 0.5;

  /** An accent with its style and the number of words before it. */
  private record Accent(
      String characters, double x0, double x1, double y, FontFace face, double size, boolean bold, TextInk ink,
      int words) {}

  private final PageGeometry geometry;
  private final ReadingSettings settings;
  private final double wordGap;
  private final Map<Integer, Integer> marks;
  private final double slope;
  private final FontStyles styles = new FontStyles();
  private final TextDirections directions;
  private final WordGaps gaps = new WordGaps();
  private final HiddenCharacters hidden = new HiddenCharacters();

  /** The tags of the open marked contents, innermost first; the page's own is last. */
  private final Deque<Integer> open = new ArrayDeque<>(List.of(Tags.UNTAGGED));
  private final Deque<Replacement> replacements = new ArrayDeque<>();
  private final List<Word> words = new ArrayList<>();
  private final List<TextInk> inks = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();

  /** The style of the glyphs that follow. */
  private FontFace face;
  private double size;
  private boolean bold;
  private BoundingBox clip;
  private TextInk ink = TextInk.BLACK;
  private double userX;
  private double userY;
  private boolean level = true;

  /** The word being read: its font, its extent so far, and whether white space came before it. */
  private FontStyle wordStyle;
  private FontFace wordFace;
  private TextInk wordInk;
  private double left;
  private double right;
  private double baseline;
  private boolean space;
  private int tag;
  private int overprints;

  /** The last glyph of the word. */
  private String lastCharacters = "";
  private double lastX;

  /** An accent that may belong to the next glyph, or null. */
  private Accent accent;

  private int unread;
  private boolean aside;
  private int setAside;

  /**
   * Creates a collector.
   *
   * @param wordGap smallest gap that separates words on this page, in ems
   * @param slope slope of the lines of text, y downwards: 0 unless the page was scanned at an angle
   * @param marks the piece of {@link Tags} that each marked content of the page belongs to
   */
  GlyphCollector(
      ReadingSettings settings, PageGeometry geometry, double wordGap, double slope, Map<Integer, Integer> marks) {
    this.geometry = geometry;
    this.settings = settings;
    this.wordGap = wordGap;
    this.marks = marks;
    this.slope = slope;
    this.directions = new TextDirections(settings.largestSlope());
  }

  /** The words, including invisible ones. */
  PaintedWords words() {
    endWord();
    return new PaintedWords(words, inks);
  }

  /** The characters that were left out because their place makes them invisible. */
  HiddenCharacters hidden() {
    return hidden;
  }

  /** The number of characters left out because they do not run in the direction of the page's text. */
  int rotatedGlyphs() {
    return unread;
  }

  /** The number of characters set aside. */
  int glyphsSetAside() {
    return setAside;
  }

  /** Sets whether the glyphs that follow are visible but not part of the page's text. */
  void setAside(boolean isAside) {
    endWord();
    aside = isAside;
  }

  TextDirections directions() {
    return directions;
  }

  WordGaps gaps() {
    return gaps;
  }

  /**
   * Sets the style of the glyphs that follow.
   *
   * @param size font size as shown
   * @param bold whether they are drawn bold, even if the font is not
   * @param clip what of them is visible
   */
  void setFont(FontFace face, double size, boolean bold, BoundingBox clip) {
    this.face = face;
    this.size = size;
    this.bold = bold || face.bold();
    this.clip = clip;
  }

  /**
   * Sets the ink and the direction of the glyphs that follow.
   *
   * @param x direction of a line of text in the page's user space
   * @param y the same, upwards
   */
  void setInk(TextInk ink, double x, double y) {
    this.ink = ink;
    if (x != userX || y != userY) {
      userX = x;
      userY = y;
      boolean nowhere = x == 0 && y == 0;
      double alongX = nowhere ? 1 : geometry.shownX(x, y) - geometry.shownX(0, 0);
      double alongY = nowhere ? 0 : geometry.shownY(x, y) - geometry.shownY(0, 0);
      level = alongX > 0 && Math.abs(alongY - slope * alongX) <= settings.largestSlope() * alongX;
      directions.set(alongX, alongY);
    }
  }

  /** Adds a glyph between two points of the page's user space. */
  void add(GlyphFont.Glyph glyph, double startX, double startY, double endX, double endY) {
    if (aside) {
      setAside += glyph.blank() ? 0 : 1;
      return;
    }
    if (!glyph.blank()) {
      directions.count();
    }
    if (!level) {
      unread += glyph.blank() ? 0 : 1;
      endWord();
      return;
    }
    double x0 = geometry.shownX(startX, startY);
    double y0 = geometry.shownY(startX, startY) - slope * (x0 - geometry.width() / 2);
    double x1 = geometry.shownX(endX, endY);
    Sight sight = sight(x0, x1, y0);
    if (sight != Sight.SHOWN) {
      hidden.add(sight, glyph.blank() ? 0 : 1);
      endWord();
    } else if (glyph.blank()) {
      endWord();
      space = true;
      gaps.space();
    } else if (glyph.accent()) {
      takeAccent(glyph.characters(), x0, x1, y0);
    } else {
      append(takeLetter(glyph.characters(), x0, x1, y0), x0, x1, y0);
    }
  }

  /**
   * Adds an accent over the previous letter or, as TeX sets them, over the next one. The accent of a capital is set
   * higher.
   */
  private void takeAccent(String characters, double x0, double x1, double y) {
    double middle = (x0 + x1) / 2;
    boolean over = text.length() > 0 && lastCharacters.length() == 1 && middle >= lastX && middle <= right
        && Math.abs(y - baseline) < ACCENT_RISE * wordStyle.size();
    char letter = over ? Accents.composed(text.charAt(text.length() - 1), characters) : 0;
    if (letter != 0) {
      text.setCharAt(text.length() - 1, letter);
      lastCharacters = String.valueOf(letter);
      return;
    }
    flushAccent();
    accent = new Accent(characters, x0, x1, y, face, size, bold, ink, words.size());
  }

  /** The characters of a glyph, combined with an accent that was set before it and lies over it. */
  private String takeLetter(String characters, double x0, double x1, double y) {
    Accent before = accent;
    if (before == null) {
      return characters;
    }
    double middle = (before.x0() + before.x1()) / 2;
    boolean over = characters.length() == 1 && before.words() == words.size() && middle >= x0 && middle <= x1
        && Math.abs(y - before.y()) < ACCENT_RISE * size && ink.isLike(before.ink());
    char letter = over ? Accents.composed(characters.charAt(0), before.characters()) : 0;
    if (letter == 0) {
      flushAccent();
      return characters;
    }
    accent = null;
    return String.valueOf(letter);
  }

  /** An accent that is over no letter is an ordinary character. */
  private void flushAccent() {
    Accent before = accent;
    if (before == null) {
      return;
    }
    accent = null;
    Accent now = new Accent("", 0, 0, 0, face, size, bold, ink, 0);
    set(before);
    append(before.characters(), before.x0(), before.x1(), before.y());
    set(now);
  }

  private void set(Accent manner) {
    face = manner.face();
    size = manner.size();
    bold = manner.bold();
    ink = manner.ink();
  }

  private Sight sight(double x0, double x1, double y) {
    boolean onPage = x1 >= 0 && x0 <= geometry.width() && y >= 0 && y <= geometry.height() + size;
    return !onPage ? Sight.OUTSIDE_PAGE
        : size < settings.smallestType() ? Sight.TOO_SMALL
        : isClipped(x0, x1, y) ? Sight.OUTSIDE_FRAME : Sight.SHOWN;
  }

  /** Whether a glyph lies entirely outside the clip: word processors clip the overflow of a frame. */
  private boolean isClipped(double x0, double x1, double y) {
    return x0 > clip.right() || x1 < clip.x() || y - 0.7 * size > clip.bottom() || y < clip.y();
  }

  private void append(String characters, double x0, double x1, double y) {
    FontStyle style = styles.style(face, size, bold);
    if (text.length() > 0) {
      if (isOverprint(characters, x0, y)) {
        boolean thickens = Math.hypot(x0 - lastX, y - baseline) > THICKENING * wordStyle.size();
        overprints += thickens ? characters.length() : 0;
        return;
      }
      if (!continues(style, x0, y)) {
        endWord();
      }
    }
    if (text.length() == 0) {
      wordStyle = style;
      wordFace = face;
      wordInk = ink;
      left = x0;
      baseline = y;
      tag = open.element();
    }
    text.append(characters);
    lastCharacters = characters;
    lastX = x0;
    right = Math.max(x1, x0);
  }

  /** Whether the same glyph was just printed here: bold text and bullets are imitated by printing them twice. */
  private boolean isOverprint(String characters, double x0, double y) {
    double moved = x0 - lastX;
    double em = wordStyle.size();
    return moved < NEAR * em && moved > -NEAR * em
        && Math.abs(moved) < settings.overprint() * (right - lastX)
        && Math.abs(y - baseline) < NEAR * em
        && characters.equals(lastCharacters);
  }

  private boolean continues(FontStyle style, double x0, double y) {
    double gap = x0 - right;
    double em = wordStyle.size();
    if (Math.abs(y - baseline) >= 0.1 * em) {
      return false;
    }
    if (!gaps.isDecided()) {
      gaps.gap(gap / em);
    }
    return style == wordStyle
        && gap < wordGap * em
        && gap > -0.5 * em
        && x0 > lastX - 0.1 * em
        && ink.isLike(wordInk);
  }

  private void endWord() {
    flushAccent();
    if (text.length() == 0) {
      return;
    }
    double em = wordStyle.size();
    BoundingBox box = BoundingBox.ofCorners(
        left, baseline - wordFace.ascent() * em, right, baseline + wordFace.descent() * em);
    FontStyle style = overprints * 2 > text.length() ? styles.style(wordFace, em, true) : wordStyle;
    words.add(new Word(text.toString(), box, baseline, style, space, tag));
    inks.add(wordInk);
    text.setLength(0);
    space = false;
    overprints = 0;
  }

  /** Begins a marked content by its number. Without a number (-1) it belongs to the enclosing one. */
  void beginMark(int mark) {
    open.push(mark < 0 ? open.element() : marks.getOrDefault(mark, Tags.UNTAGGED));
  }

  /** Begins an artifact, which is not part of the text, such as a page number. */
  void beginArtifact() {
    open.push(Tags.UNTAGGED);
  }

  /** Sets the replacement text of the marked content that has just begun, if it has one. */
  void replace(String actual) {
    flushAccent();
    if (!actual.isEmpty() && replacements.size() < MOST_REPLACEMENTS) {
      replacements.push(new Replacement(actual, open.size(), words.size(), text.length()));
    }
  }

  void endMark() {
    flushAccent();
    Replacement replacement = replacements.peek();
    if (replacement != null && replacement.depth() >= open.size()) {
      replacements.pop();
      replacement.apply(words, text);
    }
    if (open.size() > 1) { // Broken pages end more marked contents than they begin.
      open.pop();
    }
  }
}
