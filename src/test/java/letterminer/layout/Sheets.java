package letterminer.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import letterminer.model.BoundingBox;
import letterminer.model.Medium;
import letterminer.reading.Document;
import letterminer.reading.FontStyle;
import letterminer.reading.Line;
import letterminer.reading.Page;
import letterminer.reading.Rule;
import letterminer.reading.Word;

/** Makes documents by hand: lines at given places, each character half an em wide. */
public final class Sheets {
  public static final double WIDTH = 595;
  public static final double HEIGHT = 842;
  public static final double PITCH = 14;
  public static final FontStyle PLAIN = new FontStyle("Serif", 12, false, false, false);
  public static final FontStyle BOLD = new FontStyle("Serif-Bold", 12, true, false, false);
  public static final FontStyle SMALL = new FontStyle("Serif", 9, false, false, false);
  public static final FontStyle RAISED = new FontStyle("Serif", 6, false, false, false);
  public static final FontStyle SYMBOLS = new FontStyle("Wingdings", 12, false, false, true);

  private static final List<String> TOPICS = List.of(
      "Youth", "Music", "Sport", "Money", "Water", "Green", "Night", "North", "South", "Birth", "Early", "Local",
      "Large", "Small", "Rural", "Urban", "Joint", "Young", "Older", "First", "Third", "Fifth", "Sixth", "Ninth");

  private int fillers;
  private final List<List<Line>> pages = new ArrayList<>();
  private final List<List<Rule>> rules = new ArrayList<>();

  public Sheets() {
    page();
  }

  public Sheets page() {
    pages.add(new ArrayList<>());
    rules.add(new ArrayList<>());
    return this;
  }

  public Sheets at(double x, double y, String text) {
    return set(PLAIN, x, y, text);
  }

  public Sheets bold(double x, double y, String text) {
    return set(BOLD, x, y, text);
  }

  public Sheets set(FontStyle font, double x, double y, String text) {
    return add(words(font, x, y, text));
  }

  /** Lines below each other. */
  public Sheets lines(double x, double y, String... texts) {
    for (int i = 0; i < texts.length; i++) {
      at(x, y + i * PITCH, texts[i]);
    }
    return this;
  }

  /** A marker and, further right on the same line, the first line of its text; the rest hangs below. */
  public Sheets item(double x, double textX, double y, String marker, String... texts) {
    return item(PLAIN, x, textX, y, marker, texts);
  }

  public Sheets item(FontStyle markers, double x, double textX, double y, String marker, String... texts) {
    List<Word> words = words(markers, x, y, marker);
    words.addAll(words(PLAIN, textX, y, texts[0]));
    add(words);
    return lines(textX, y + PITCH, Stream.of(texts).skip(1).toArray(String[]::new));
  }

  /** A line whose last word is a superscript. */
  public Sheets marked(double x, double y, String text, String mark) {
    List<Word> words = words(PLAIN, x, y, text);
    BoundingBox end = words.get(words.size() - 1).box();
    BoundingBox box = new BoundingBox(end.right() + 0.5, y - 9, 3 * mark.length(), 6);
    words.add(new Word(mark, box, y - 4, RAISED, false));
    return add(words);
  }

  /** A note with its raised marker. */
  public Sheets note(double x, double y, String mark, String text) {
    List<Word> words = new ArrayList<>();
    words.add(new Word(mark, new BoundingBox(x, y - 8, 3, 6), y - 3, RAISED, false));
    words.addAll(words(SMALL, x + 5, y, text));
    return add(words);
  }

  public Sheets across(double y, double from, double to) {
    rules.get(rules.size() - 1).add(new Rule(true, y, from, to));
    return this;
  }

  public Sheets down(double x, double from, double to) {
    rules.get(rules.size() - 1).add(new Rule(false, x, from, to));
    return this;
  }

  /** All rules of a table with these edges. */
  public Sheets grid(double[] xs, double... ys) {
    for (double y : ys) {
      across(y, xs[0], xs[xs.length - 1]);
    }
    for (double x : xs) {
      down(x, ys[0], ys[ys.length - 1]);
    }
    return this;
  }

  /** Some lines of ordinary text, so that the document has a usual size and distance of lines. */
  public Sheets filler(double y) {
    String topic = TOPICS.get(fillers++ % TOPICS.size());
    return lines(72, y,
        topic + " work has used the findings of the review to change the ways in which",
        topic + " services for children are planned and most of its partners in it will",
        topic + " have taken part in that work, which began in spring and is complete.");
  }

  private static List<Word> words(FontStyle font, double x, double y, String text) {
    List<Word> words = new ArrayList<>();
    double at = x;
    for (String word : text.split(" ")) {
      double width = word.length() * font.size() / 2;
      BoundingBox box = new BoundingBox(at, y - 0.75 * font.size(), width, font.size());
      words.add(new Word(word, box, y, font, true));
      at += width + 0.3 * font.size();
    }
    return words;
  }

  /** A line of these words. */
  Sheets line(List<Word> words) {
    return add(words);
  }

  private Sheets add(List<Word> words) {
    pages.get(pages.size() - 1).add(Line.of(pages.size(), words));
    return this;
  }

  public Document document() {
    List<Page> result = new ArrayList<>();
    for (int i = 0; i < pages.size(); i++) {
      List<Line> lines = new ArrayList<>(pages.get(i));
      lines.sort(Comparator.comparingDouble(Line::baseline).thenComparingDouble(l -> l.box().x()));
      result.add(new Page(i + 1, WIDTH, HEIGHT, lines, List.copyOf(rules.get(i))));
    }
    return new Document(Medium.PDF, true, result, letterminer.reading.Tags.NONE, List.of());
  }

  public Layout layout() {
    return new LayoutEngine(LayoutSettings.defaults()).layout(document());
  }

  static List<TextBlock> texts(Layout layout, BlockKind kind) {
    return layout.blocks().stream()
        .filter(b -> b instanceof TextBlock t && t.kind() == kind).map(TextBlock.class::cast).toList();
  }

  static List<String> items(Layout layout) {
    return texts(layout, BlockKind.ITEM).stream().map(TextBlock::text).toList();
  }

  static List<String> paragraphs(Layout layout) {
    return texts(layout, BlockKind.PARAGRAPH).stream().map(TextBlock::text).toList();
  }

  static List<String> headings(Layout layout) {
    return texts(layout, BlockKind.HEADING).stream().map(TextBlock::text).toList();
  }

  static List<String> furniture(Layout layout) {
    return layout.furniture().stream().map(Line::text).toList();
  }

  static List<TableBlock> tables(Layout layout) {
    return layout.blocks().stream()
        .filter(TableBlock.class::isInstance).map(TableBlock.class::cast).toList();
  }

  /** The rows of the only table, the text of each cell apart by a bar. */
  static List<String> rows(Layout layout) {
    List<TableBlock> tables = tables(layout);
    if (tables.size() != 1) {
      throw new AssertionError("not one table, but " + tables.size() + ": " + layout.blocks());
    }
    return tables.get(0).rows().stream()
        .map(r -> String.join("|", r.cells().stream().map(TableCell::text).toList())).toList();
  }
}
