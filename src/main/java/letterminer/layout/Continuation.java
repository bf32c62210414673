package letterminer.layout;

import letterminer.reading.Line;

/** Decides whether a text continues across a page break, and joins the two parts. */
final class Continuation {
  /** Number of blank lines, in a text file, that is more than a gap between paragraphs. */
  private static final double PAGE_GAP = 3.5;

  /** Texts of this many lines are not extended: no text of a letter is as long, and each join copies it. */
  private static final int MOST_LINES = 400;

  /** A line is full if it ends at most this many ems before the longest one. */
  private static final double FULL = 8;

  /** A line of a text file is full if it reaches this share of the width at which text is wrapped. */
  private static final double FULL_LINE = 0.8;

  /** In a text file, the rest of an item at the top of a page has at most this many lines. */
  private static final int REST_LINES = 3;

  private final LayoutSettings settings;
  private final Metrics metrics;
  private final LineJoiner joiner;

  Continuation(LayoutSettings settings, Metrics metrics, LineJoiner joiner) {
    this.settings = settings;
    this.metrics = metrics;
    this.joiner = joiner;
  }

  /** Whether the second block continues the first across a page break, or across a converter's gap. */
  boolean isOneText(TextBlock a, TextBlock b) {
    boolean overPage = a.endPage() != b.page();
    if (!overPage && metrics.positioned() || b.marker().isPresent() || a.text().isEmpty()
        || a.lines().size() > MOST_LINES) {
      return false;
    }
    char first = b.text().isEmpty() ? ' ' : b.text().charAt(0);
    if (a.lastLine().bold() != b.firstLine().bold()) {
      return false;
    }
    if (a.kind() == BlockKind.HEADING || b.kind() == BlockKind.HEADING) {
      return a.kind() == b.kind() && Character.isLowerCase(first);
    }
    boolean open = !isClosed(a.text());
    boolean sameIndent = metrics.positioned()
        ? Math.abs(b.left() - a.textLeft()) <= settings.alignment() || hangsBelow(a, b)
        : b.left() > a.left() + 1; // Converters align the text of a list differently on each page.
    if (overPage && a.kind() == BlockKind.ITEM
        && a.textLeft() > a.flowLeft() + settings.alignment()) {
      // Only the item's own text has this indent, so on a printed page the indent decides.
      if (sameIndent || metrics.positioned() && !Character.isLowerCase(first)) {
        return sameIndent;
      }
    }
    if (Character.isLowerCase(first) || first == '(' && open) {
      return open || a.text().endsWith(";") || a.text().endsWith(":") && !metrics.positioned();
    }
    if (!metrics.positioned() && !overPage) {
      // A converter that drops form feeds leaves several blank lines at a page break.
      return open && !a.text().endsWith(":") && a.kind() == BlockKind.ITEM
          && b.kind() == BlockKind.PARAGRAPH && isClosed(b.text())
          && b.firstLine().baseline() - a.lastLine().baseline() > PAGE_GAP * metrics.pitch(a.lastLine().size());
    }
    if (!metrics.positioned()) {
      return overPage && open && !a.text().endsWith(":") && b.kind() == BlockKind.PARAGRAPH
          && a.lastLine().box().right() > FULL_LINE * metrics.wrapWidth();
    }
    return open && sameIndent && !a.text().endsWith(":") && endsFull(a, b);
  }

  /** Whether a text is below an item of one line, whose hanging indent is therefore unknown. */
  private boolean hangsBelow(TextBlock item, TextBlock text) {
    return item.marker().isPresent() && item.lines().size() == 1
        && text.left() > item.left() + settings.alignment()
        && Math.abs(text.left() - item.textLeft()) <= settings.hang() * item.lastLine().size();
  }

  /**
   * In a text file without indents, the rest of a broken item looks like a paragraph after the list. At the top of a
   * page, between an item and the next item or a heading, it is far more often the rest of an item.
   */
  boolean listGoesOn(TextBlock item, TextBlock block, Block next) {
    boolean ends = next instanceof TextBlock text && (text.kind() == BlockKind.ITEM
        || text.lines().size() == 1 && !isClosed(text.text()));
    return !metrics.positioned() && item.endPage() != block.page()
        && item.kind() == BlockKind.ITEM && block.kind() == BlockKind.PARAGRAPH
        && isClosed(block.text()) && block.lines().size() <= REST_LINES && ends;
  }

  private static boolean isClosed(String text) {
    int end = text.length();
    while (end > 0 && ("\u2019'\u201D\")]".indexOf(text.charAt(end - 1)) >= 0 || Character.isDigit(text.charAt(end - 1)))) {
      end--;
    }
    return end > 0 && ".?!;:".indexOf(text.charAt(end - 1)) >= 0;
  }

  /**
   * Whether a block's last line is nearly as long as its longest. A single line continues if it breaks off at a
   * lower-case word and the next word would not have fitted into it, judged by the lines of the next block.
   */
  private static boolean endsFull(TextBlock block, TextBlock next) {
    boolean single = block.lines().size() == 1;
    TextBlock measure = single ? next : block;
    Line last = block.lastLine();
    double right = measure.lines().stream().mapToDouble(l -> l.box().right()).max().orElse(0);
    double room = single ? next.firstLine().firstWord().box().width() + last.size() : FULL * last.size();
    String word = last.words().get(last.words().size() - 1).text();
    return measure.lines().size() > 1 && (!single || Character.isLowerCase(word.charAt(0))) && right - last.box().right() < room;
  }

  TextBlock joined(TextBlock a, TextBlock b) {
    return a.followedBy(b, joiner);
  }
}
