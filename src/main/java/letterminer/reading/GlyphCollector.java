package letterminer.reading;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import letterminer.model.BoundingBox;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/**
 * Runs through a page's content once and keeps what layout needs: words, ruled lines, and small shapes
 * that may be bullets. Pictures are not decoded and nothing is drawn. For one page and one thread.
 */
final class GlyphCollector extends PDFGraphicsStreamEngine {
  private static final String UNKNOWN = "\uFFFD";
  private static final BoundingBox UNBOUNDED = BoundingBox.ofCorners(-1e9, -1e9, 1e9, 1e9);

  private final PageGeometry geometry;
  private final ReadingSettings settings;
  private final FontCatalogue fonts = new FontCatalogue();
  private final PathCollector paths;
  private final Map<Integer, Integer> marks;

  /** The pieces of the marked contents that are open, the innermost first; the page's own last. */
  private final Deque<Integer> open = new ArrayDeque<>(List.of(Tags.UNTAGGED));
  private final List<Word> words = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();

  /** The word being read: its font, its extent so far, and whether white space came before it. */
  private FontStyle style;
  private FontCatalogue.Face face;
  private double left;
  private double right;
  private double baseline;
  private boolean space;
  private int tag;
  private int rotated;
  private int clipped;

  /** How many forms deep the content is: marks in a form are numbered by themselves, and not used. */
  private int inForm;

  /** What is visible, by its box, in each graphics state saved, the innermost first. */
  private final Deque<BoundingBox> clips = new ArrayDeque<>(List.of(UNBOUNDED));

  /**
   * Makes a collector.
   *
   * @param marks the piece of {@link Tags} that each marked content of the page belongs to
   */
  GlyphCollector(
      PDPage page, PageGeometry geometry, ReadingSettings settings, Map<Integer, Integer> marks) {
    super(page);
    this.geometry = geometry;
    this.settings = settings;
    this.paths = new PathCollector(geometry, settings);
    this.marks = marks;
  }

  List<Word> words() {
    endWord();
    return words;
  }

  List<Rule> rules() {
    return paths.rules();
  }

  List<BoundingBox> signs() {
    return paths.signs();
  }

  int clippedGlyphs() {
    return clipped;
  }

  int rotatedGlyphs() {
    return rotated;
  }

  @Override
  protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement)
      throws IOException {
    double originX = matrix.getTranslateX();
    double originY = matrix.getTranslateY();
    double advance = displacement.getX();
    double endX = originX + advance * matrix.getScaleX();
    double endY = originY + advance * matrix.getShearY();
    double x0 = geometry.shownX(originX, originY);
    double y0 = geometry.shownY(originX, originY);
    double x1 = geometry.shownX(endX, endY);
    double y1 = geometry.shownY(endX, endY);
    String characters = characters(font, code);
    if (Math.abs(y1 - y0) > 0.3 * Math.abs(x1 - x0) + 0.01 || x1 < x0 - 0.01) {
      rotated += characters.isBlank() ? 0 : 1;
      endWord();
      return;
    }
    double size = Math.hypot(matrix.getShearX(), matrix.getScaleY());
    if (size < 0.5 || x1 < 0 || x0 > geometry.width() || y0 < 0 || y0 > geometry.height() + size) {
      return;
    }
    if (isClipped(x0, x1, y0, size)) {
      clipped += characters.isBlank() ? 0 : 1;
      endWord();
      return;
    }
    add(characters, font, size, x0, x1, y0);
  }

  /** Whether nothing of a glyph lies inside the clip: word processors draw a frame's overflow unseen. */
  private boolean isClipped(double x0, double x1, double baseline, double size) {
    BoundingBox clip = clips.element();
    return x0 > clip.right() || x1 < clip.x()
        || baseline - 0.7 * size > clip.bottom() || baseline < clip.y();
  }

  private void add(String characters, PDFont font, double size, double x0, double x1, double y) {
    if (characters.isBlank()) {
      endWord();
      space = true;
      return;
    }
    FontCatalogue.Face now = fonts.face(font);
    RenderingMode mode = getGraphicsState().getTextState().getRenderingMode();
    boolean bold = now.bold() || mode == RenderingMode.FILL_STROKE;
    FontStyle nowStyle = fonts.style(now, size, bold);
    if (text.length() > 0 && !continues(nowStyle, x0, y)) {
      endWord();
    }
    if (text.length() == 0) {
      style = nowStyle;
      face = now;
      left = x0;
      baseline = y;
      tag = open.element();
    }
    text.append(characters);
    right = Math.max(x1, x0);
  }

  private boolean continues(FontStyle nowStyle, double x0, double y) {
    double gap = x0 - right;
    double size = style.size();
    return nowStyle == style
        && Math.abs(y - baseline) < 0.1 * size
        && gap < settings.wordGap() * size
        && gap > -0.5 * size;
  }

  private void endWord() {
    if (text.length() == 0) {
      return;
    }
    double size = style.size();
    BoundingBox box = BoundingBox.ofCorners(
        left, baseline - face.ascent() * size, right, baseline + face.descent() * size);
    words.add(new Word(text.toString(), box, baseline, style, space, tag));
    text.setLength(0);
    space = false;
  }

  /** A glyph's characters: ligatures taken apart, invisible ones dropped, white space as a space. */
  private static String characters(PDFont font, int code) {
    String unicode;
    try {
      unicode = font.toUnicode(code);
    } catch (RuntimeException e) {
      unicode = null; // A broken character map costs the character, not the page.
    }
    if (unicode == null || unicode.isEmpty() || unicode.charAt(0) == 0) {
      boolean latin = font instanceof PDSimpleFont && code >= 32 && code < 127;
      return latin ? String.valueOf((char) code) : UNKNOWN;
    }
    return Characters.plain(unicode);
  }

  @Override
  public void beginMarkedContentSequence(COSName name, COSDictionary properties) {
    int mark = properties == null || inForm > 0 ? -1 : properties.getInt(COSName.MCID, -1);
    boolean artifact = COSName.ARTIFACT.equals(name);
    open.push(artifact ? Tags.UNTAGGED : mark < 0 ? open.element() : marks.getOrDefault(mark, Tags.UNTAGGED));
  }

  @Override
  public void endMarkedContentSequence() {
    if (open.size() > 1) { // A page may end more than it began.
      open.pop();
    }
  }

  @Override
  public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
    paths.rectangle(p0, p1, p2, p3);
  }

  @Override
  public void drawImage(PDImage image) {
    paths.picture(getGraphicsState().getCurrentTransformationMatrix());
  }

  @Override
  public void clip(int windingRule) {
    paths.extent().ifPresent(box -> clips.push(clips.pop().intersection(box)));
  }

  @Override
  public void showForm(PDFormXObject form) throws IOException {
    show(() -> super.showForm(form));
  }

  @Override
  public void showTransparencyGroup(PDTransparencyGroup form) throws IOException {
    show(() -> super.showTransparencyGroup(form));
  }

  /** A form's content, run by PDFBox. */
  private interface Form {
    void run() throws IOException;
  }

  /** Runs a form: what it clips holds inside it, also where it breaks off, because the page goes on then. */
  private void show(Form form) throws IOException {
    List<BoundingBox> outside = List.copyOf(clips);
    inForm++;
    try {
      form.run();
    } finally {
      inForm--;
      clips.clear();
      clips.addAll(outside);
    }
  }

  @Override
  public void saveGraphicsState() {
    super.saveGraphicsState();
    clips.push(clips.element());
  }

  @Override
  public void restoreGraphicsState() {
    super.restoreGraphicsState();
    clips.pop();
  }

  @Override
  public void moveTo(float x, float y) {
    paths.moveTo(x, y);
  }

  @Override
  public void lineTo(float x, float y) {
    paths.lineTo(x, y);
  }

  @Override
  public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
    paths.curveTo(x1, y1, x2, y2, x3, y3);
  }

  @Override
  public Point2D getCurrentPoint() {
    return paths.currentPoint();
  }

  @Override
  public void closePath() {
    paths.closePath();
  }

  @Override
  public void endPath() {
    paths.clear();
  }

  @Override
  public void strokePath() {
    paths.stroke();
  }

  @Override
  public void fillPath(int windingRule) {
    paths.fill();
  }

  @Override
  public void fillAndStrokePath(int windingRule) {
    paths.fill();
  }

  @Override
  public void shadingFill(COSName shadingName) {
    paths.clear();
  }
}
