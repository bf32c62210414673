package letterminer.reading;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import letterminer.model.BoundingBox;

/**
 * Puts the glyphs of a page, as its content shows them, together into words, and notes of each with what
 * ink it is painted. For one page and one thread.
 */
final class GlyphCollector {
  /** Overprints at more than this distance, in ems, are there to look bold, not by mistake. */
  private static final double THICKENING = 0.005;

  /** Overprints lie no further apart than this, in ems. */
  private static final double NEAR = 0.2;
  private static final int MOST_REPLACEMENTS = 100;

  /** How much higher or lower than its letter an accent is set at most, in ems. */
  private static final double ACCENT_RISE = 0.5;

  /** An accent, how it is set, and how many words came before it. */
  private record Accent(
      String characters, double x0, double x1, double y, FontFace face, double size, boolean bold, Ink ink,
      int words) {}

  private final PageGeometry geometry;
  private final ReadingSettings settings;
  private final Map<Integer, Integer> marks;
  private final double slope;
  private final FontStyles styles = new FontStyles();
  private final TextDirections directions;
  private final WordGaps gaps = new WordGaps();
  private final HiddenCharacters hidden = new HiddenCharacters();

  /** The pieces of the marked contents that are open, the innermost first; the page's own last. */
  private final Deque<Integer> open = new ArrayDeque<>(List.of(Tags.UNTAGGED));
  private final Deque<Replacement> replacements = new ArrayDeque<>();
  private final List<Word> words = new ArrayList<>();
  private final List<Ink> inks = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();

  /** How the glyphs to come are set. */
  private FontFace face;
  private double size;
  private boolean bold;
  private BoundingBox clip;
  private Ink ink = Ink.BLACK;
  private double userX;
  private double userY;
  private boolean level = true;

  /** The word being read: its font, its extent so far, and whether white space came before it. */
  private FontStyle wordStyle;
  private FontFace wordFace;
  private Ink wordInk;
  private double left;
  private double right;
  private double baseline;
  private boolean space;
  private int tag;
  private int overprints;

  /** Its last glyph. */
  private String lastCharacters = "";
  private double lastX;

  /** An accent that may belong to the glyph to come; null if there is none. */
  private Accent accent;

  private int unread;
  private boolean aside;
  private int setAside;

  /**
   * Makes a collector.
   *
   * @param marks the piece of {@link Tags} that each marked content of the page belongs to
   * @param slope how much level lines lean, y downwards: 0 unless the page was scanned askew
   */
  GlyphCollector(
      PageGeometry geometry, ReadingSettings settings, Map<Integer, Integer> marks, double slope) {
    this.geometry = geometry;
    this.settings = settings;
    this.marks = marks;
    this.slope = slope;
    this.directions = new TextDirections(settings.largestSlope());
  }

  /** The words, those included that are painted so that nobody sees them. */
  PaintedWords words() {
    endWord();
    return new PaintedWords(words, inks);
  }

  /** The characters that were left out since they cannot be seen where they stand. */
  HiddenCharacters hidden() {
    return hidden;
  }

  /** How many characters do not run in the direction of the page's text, and were left out. */
  int rotatedGlyphs() {
    return unread;
  }

  /** How many characters were set aside. */
  int glyphsSetAside() {
    return setAside;
  }

  /** Says whether the glyphs to come are shown, but no part of the page's text. */
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

  /**
   * Says how the glyphs to come are painted, and which way they run.
   *
   * @param x the way of a line of text in the page's user space
   * @param y the same, upwards
   */
  void setInk(Ink ink, double x, double y) {
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

  /** Takes a glyph that stands between two points of the page's user space. */
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
   * Takes an accent over a letter: over the last one, or over the one that follows, as TeX sets them. A capital's
   * accent stands higher than its letter.
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

  /** The characters of a glyph, with the accent that was set before it if it stands over the glyph. */
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

  /** An accent that stands over no letter is a character like any other. */
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

  /** Whether nothing of a glyph lies inside the clip: word processors draw a frame's overflow unseen. */
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

  /** Whether a glyph was just printed at this place: bold and bullets are faked by printing them again. */
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
        && gap < settings.wordGap() * em
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

  /** Begins a marked content by its number; without one, -1, it belongs to what is around it. */
  void beginMark(int mark) {
    open.push(mark < 0 ? open.element() : marks.getOrDefault(mark, Tags.UNTAGGED));
  }

  /** Begins what is no part of the text, such as a page number. */
  void beginArtifact() {
    open.push(Tags.UNTAGGED);
  }

  /** Says what text the marked content that has just begun stands for; nothing if that is not said. */
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
    if (open.size() > 1) { // A page may end more than it began.
      open.pop();
    }
  }
}
