package letterminer.reading;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * Runs a page's content and passes what it shows to {@link GlyphCollector} and {@link PathCollector}. It draws
 * nothing and decodes no pictures, which is where PDFBox's own engine spends most of its time. Broken content is
 * handled as PDFBox handles it, since that has proved itself on the files of many producers. For one page; not
 * thread-safe.
 *
 * <p>This class is long because all operators share one graphics state. Colours, paths, glyphs and layers have their
 * own state and their own classes.
 */
final class ContentRunner {
  private static final int DEEPEST_FORM = 50;
  private static final int MOST_SAVED = 100_000;
  private static final int FIRST_CLIPPING_MODE = 4;

  private final FontCatalogue fonts;
  private final StreamBytes streams;
  private final Allowance allowance;
  private final GlyphCollector glyphs;
  private final PathCollector paths;
  private final ColourRunner colours;
  private final Layers layers;
  private final Set<String> failures = new LinkedHashSet<>();

  private GraphicsState state = new GraphicsState();
  private Deque<GraphicsState> saved = new ArrayDeque<>();
  private COSDictionary resources;
  private int depth;

  /** The number of open marked contents, and the depth at which a hidden layer began, or 0. */
  private int marked;
  private int hiddenFrom;

  ContentRunner(
      FontCatalogue fonts, ReadingSettings settings, Allowance allowance,
      Layers layers, GlyphCollector glyphs, PathCollector paths, ColourRunner colours) {
    this.fonts = fonts;
    this.layers = layers;
    this.colours = colours;
    this.streams = new StreamBytes(settings.mostContent(), failures);
    this.allowance = allowance;
    this.glyphs = glyphs;
    this.paths = paths;
  }

  /** The reasons for which parts of the content could not be read, although the page was. */
  Set<String> failures() {
    return failures;
  }

  /** Runs a page's content. */
  void runPage(PDPage page) throws IOException {
    resources = page.getResources() == null ? null : page.getResources().getCOSObject();
    run(streams.ofContents(page.getCOSObject().getDictionaryObject(COSName.CONTENTS)));
  }

  private void run(byte[] content) throws IOException {
    allowance.takeContent(content.length);
    ContentTokens tokens = new ContentTokens(content);
    Operands operands = new Operands();
    Operator operator = tokens.next(operands);
    while (operator != null) {
      if (operator.operands() > 0) {
        operands.keepLast(operator.operands());
      }
      run(operator, operands);
      operator = tokens.next(operands);
    }
  }

  private void run(Operator operator, Operands operands) throws IOException {
    switch (operator) {
      case SAVE -> save();
      case RESTORE -> {
        if (!saved.isEmpty()) {
          state = saved.pop();
        }
      }
      case CONCATENATE -> {
        if (operands.areNumbers(6)) {
          state.matrix = Affine.of(operands).then(state.matrix);
        }
      }
      case SET_STATE -> setState(operands.name(0));
      case DRAW -> draw(operands.name(0));
      case INLINE_PICTURE -> paths.picture(state, false);
      case BEGIN_MARK -> beginMark(lastName(operands), -1);
      case BEGIN_MARK_WITH_PROPERTIES -> beginMarkWithProperties(operands);
      case END_MARK -> endMark();
      case OTHER -> { }
      default -> {
        if (!runText(operator, operands)) {
          runPath(operator, operands);
        }
      }
    }
  }

  private boolean runText(Operator operator, Operands operands) throws IOException {
    switch (operator) {
      case BEGIN_TEXT -> state.setLine(Affine.IDENTITY);
      case END_TEXT -> state.setLine(null);
      case FONT -> setFont(operands);
      case CHARACTER_SPACING -> {
        if (operands.isNumber(operands.size() - 1)) {
          state.characterSpacing = operands.number(operands.size() - 1);
        }
      }
      case WORD_SPACING, HORIZONTAL_SCALING, LEADING, RISE, RENDERING_MODE -> {
        if (operands.isNumber(0)) {
          setTextState(operator, operands.number(0));
        }
      }
      case MOVE_TEXT -> moveText(operands);
      case MOVE_TEXT_SET_LEADING -> {
        if (operands.isNumber(1)) {
          state.leading = -operands.number(1);
          moveText(operands);
        }
      }
      case TEXT_MATRIX -> {
        if (operands.areNumbers(6)) {
          state.setLine(Affine.of(operands));
        }
      }
      case NEXT_LINE -> nextLine();
      case SHOW -> show(operands.string(0));
      case SHOW_ADJUSTED -> showAdjusted(operands.array(0));
      case SHOW_LINE -> {
        nextLine();
        show(operands.string(0));
      }
      case SHOW_LINE_SPACED -> showLineSpaced(operands);
      default -> {
        return false;
      }
    }
    return true;
  }

  private void runPath(Operator operator, Operands operands) {
    switch (operator) {
      case MOVE, LINE, CURVE, CURVE_FROM_CURRENT, CURVE_TO_FINAL, RECTANGLE ->
          paths.add(operator, operands, state.matrix);
      case CLOSE -> paths.closePath();
      case STROKE -> stroke();
      case CLOSE_STROKE -> {
        paths.closePath();
        stroke();
      }
      case FILL, FILL_OLD, FILL_STROKE -> fill(false);
      case FILL_EVEN_ODD, FILL_STROKE_EVEN_ODD -> fill(true);
      case CLOSE_FILL_STROKE, CLOSE_FILL_STROKE_EVEN_ODD -> {
        paths.closePath();
        fill(operator == Operator.CLOSE_FILL_STROKE_EVEN_ODD);
      }
      case CLIP, CLIP_EVEN_ODD -> paths.clip(state);
      case END_PATH -> paths.clear();
      case SHADE -> {
        if (operands.name(0) != null) {
          paths.shade(state);
        }
      }
      default -> colours.run(operator, operands, state, resources);
    }
  }

  private void stroke() {
    if (hiddenFrom > 0) {
      paths.clear();
    } else {
      paths.stroke(state);
    }
  }

  private void fill(boolean evenOdd) {
    if (hiddenFrom > 0) {
      paths.clear(); // Shapes of a hidden layer neither hide text nor rule a table.
    } else {
      paths.fill(state, evenOdd);
    }
  }

  private void save() throws IOException {
    if (saved.size() >= MOST_SAVED) {
      throw new IOException("the content saves its state more than " + MOST_SAVED + " times");
    }
    saved.push(state);
    state = state.clone();
  }

  private COSBase resource(COSName kind, COSName name) {
    COSDictionary ofKind = resources == null || name == null ? null : resources.getCOSDictionary(kind);
    return ofKind == null ? null : ofKind.getDictionaryObject(name);
  }

  /** Applies the entries of a graphics state dictionary that matter to text: the font and transparency. */
  private void setState(COSName name) throws IOException {
    if (!(resource(COSName.EXT_G_STATE, name) instanceof COSDictionary parameters)) {
      return;
    }
    colours.setTransparency(parameters, state);
    if (parameters.getDictionaryObject(COSName.FONT) instanceof COSArray setting
        && setting.getObject(0) instanceof COSDictionary font
        && setting.getObject(1) instanceof COSNumber size) {
      state.fontSize = size.floatValue();
      state.font = fonts.font(font);
    }
  }

  private void setFont(Operands operands) throws IOException {
    if (operands.name(0) != null && operands.isNumber(1)) {
      state.fontSize = operands.number(1);
      COSBase font = resource(COSName.FONT, operands.name(0));
      state.font = font instanceof COSDictionary dictionary ? fonts.font(dictionary) : null;
    }
  }

  private void setTextState(Operator operator, float value) {
    switch (operator) {
      case WORD_SPACING -> state.wordSpacing = value;
      case HORIZONTAL_SCALING -> state.horizontalScaling = value;
      case LEADING -> state.leading = value;
      case RISE -> state.rise = value;
      default -> state.renderingMode = value >= 0 && value < 8 ? (int) value : state.renderingMode;
    }
  }

  private void moveText(Operands operands) {
    if (state.line != null && operands.isNumber(0) && operands.isNumber(1)) {
      state.setLine(state.line.afterMove(operands.number(0), operands.number(1)));
    }
  }

  private void nextLine() {
    if (state.line != null) {
      state.setLine(state.line.afterMove(0, -state.leading));
    }
  }

  private void showLineSpaced(Operands operands) throws IOException {
    if (operands.size() < 3) {
      return;
    }
    if (operands.isNumber(0)) {
      state.wordSpacing = operands.number(0);
    }
    if (operands.isNumber(1)) {
      state.characterSpacing = operands.number(1);
    }
    nextLine();
    show(operands.string(2));
  }

  private void showAdjusted(Operands pieces) throws IOException {
    if (pieces == null || state.line == null) {
      return;
    }
    boolean vertical = state.font != null && state.font.isVertical();
    float scaling = state.horizontalScaling / 100f;
    for (int i = 0; i < pieces.size(); i++) {
      if (pieces.isNumber(i)) {
        float way = -pieces.number(i) / 1000 * state.fontSize;
        state.advance(vertical ? 0 : way * scaling, vertical ? way : 0);
      } else {
        show(pieces.string(i));
      }
    }
  }

  private void show(byte[] string) throws IOException {
    if (string != null && state.line != null) {
      GlyphFont font = state.font == null ? fonts.fallback() : state.font;
      TextInk ink = colours.ink(state, font, hiddenFrom > 0);
      new GlyphRun(state, font, ink, allowance).show(string, glyphs);
      if (state.renderingMode >= FIRST_CLIPPING_MODE) {
        state.clipIsBox = false; // From here on, only what lies inside letters shows.
        state.clippedByText = true;
      }
      if (font.flaw().isPresent()) { // For every string: a lambda here takes a tenth of the time of showing them.
        failures.add(font.flaw().get());
      }
    }
  }

  private static COSName lastName(Operands operands) {
    COSName name = null;
    for (int i = 0; i < operands.size(); i++) {
      name = operands.name(i) == null ? name : operands.name(i);
    }
    return name;
  }

  private void beginMarkWithProperties(Operands operands) {
    COSName name = operands.name(0);
    Map<COSName, Object> inline = operands.dictionary(1);
    if (name == null) {
      return;
    }
    if (inline != null) {
      beginMark(name, inline.get(COSName.MCID) instanceof Float f ? f.intValue() : -1);
      glyphs.replace(inline.get(COSName.ACTUAL_TEXT) instanceof byte[] b ? new COSString(b).getString() : "");
    } else if (resource(COSName.PROPERTIES, operands.name(1)) instanceof COSDictionary properties) {
      beginMark(name, properties.getInt(COSName.MCID, -1));
      glyphs.replace(properties.getString(COSName.ACTUAL_TEXT, ""));
      if (COSName.OC.equals(name) && layers.hides(properties)) {
        hide();
      }
    } else {
      beginMark(name, -1);
    }
  }

  /** Marked contents of a form have their own numbering, which is not used. */
  private void beginMark(COSName name, int mark) {
    marked++;
    if (COSName.ARTIFACT.equals(name)) {
      glyphs.beginArtifact();
    } else {
      glyphs.beginMark(depth > 0 ? -1 : mark);
    }
  }

  private void endMark() {
    glyphs.endMark();
    hiddenFrom = hiddenFrom == marked ? 0 : hiddenFrom;
    marked = Math.max(0, marked - 1);
  }

  /** Hides everything up to the end of the marked content that has just begun: its layer is off. */
  private void hide() {
    hiddenFrom = hiddenFrom == 0 ? marked : hiddenFrom;
  }

  /** Shows an external picture or form. If it fails, the rest of the page is still read. */
  private void draw(COSName name) {
    COSBase object = resource(COSName.XOBJECT, name);
    COSName kind = object instanceof COSStream stream ? stream.getCOSName(COSName.SUBTYPE) : null;
    int outsideMarked = marked++;
    int outsideHidden = hiddenFrom;
    if (kind != null && layers.hides(((COSStream) object).getDictionaryObject(COSName.OC))) {
      hide();
    }
    if (COSName.IMAGE.equals(kind)) {
      if (hiddenFrom == 0) {
        paths.picture(state, Forms.isOpaque((COSStream) object));
      }
    } else if (COSName.FORM.equals(kind)) {
      try {
        showForm((COSStream) object);
      } catch (IOException e) {
        failures.add(e.getMessage());
      }
    } else if (object != null && !COSName.PS.equals(kind)) {
      failures.add("a drawing is neither a picture nor a form");
    }
    marked = outsideMarked;
    hiddenFrom = outsideHidden;
  }

  /** Runs a form. Its state and clip are restored afterwards, even if it breaks off. */
  private void showForm(COSStream form) throws IOException {
    allowance.takeForm();
    if (depth == DEEPEST_FORM) {
      throw new IOException("forms show forms more than " + DEEPEST_FORM + " deep");
    }
    GraphicsState outside = state;
    Deque<GraphicsState> outsideSaved = saved;
    COSDictionary outsideResources = resources;
    state = state.clone();
    saved = new ArrayDeque<>();
    depth++;
    try {
      state.matrix = Forms.matrix(form).then(state.matrix);
      Forms.box(form).ifPresent(box -> paths.clip(state, box));
      if (form.getCOSDictionary(COSName.GROUP) != null) {
        state.beginGroup();
      }
      if (form.containsKey(COSName.RESOURCES)) {
        resources = form.getCOSDictionary(COSName.RESOURCES);
      }
      run(streams.of(form));
    } finally {
      depth--;
      resources = outsideResources;
      saved = outsideSaved;
      state = outside;
    }
  }

  /**
   * Shows the appearance of an annotation in its rectangle (ISO 32000-1, 12.5.5).
   */
  void showAppearance(COSStream appearance, PDRectangle rectangle) throws IOException {
    Optional<Affine> place = Forms.place(appearance, rectangle);
    if (place.isPresent()) {
      state = new GraphicsState();
      state.matrix = place.get();
      saved = new ArrayDeque<>();
      resources = null;
      showForm(appearance);
    }
  }
}
