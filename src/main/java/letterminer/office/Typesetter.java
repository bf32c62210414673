package letterminer.office;

import java.util.ArrayList;
import java.util.List;
import letterminer.model.BoundingBox;
import letterminer.model.Medium;
import letterminer.model.Problem;
import letterminer.model.ProblemCode;
import letterminer.reading.Characters;
import letterminer.reading.Document;
import letterminer.reading.FontStyle;
import letterminer.reading.Line;
import letterminer.reading.Page;
import letterminer.reading.ReadingException;
import letterminer.reading.Tags;
import letterminer.reading.Word;

/**
 * Sets paragraphs and tables onto pages, so that the other steps find in them what they find in a PDF: lines of words
 * with places to compare, and tags that say what each is. The places are ours, good for telling what is left of or
 * below what, and are never written out. A line ends where the author ended it. One use.
 */
final class Typesetter {
  private static final double MARGIN = 72;
  private static final double WIDTH = 451;
  private static final double PAGE_WIDTH = 595;

  /** Distance of baselines, usual width of a character and of a space, in ems. */
  private static final double LEADING = 1.2;
  private static final double CHARACTER = 0.5;
  private static final double SPACE = 0.25;
  private static final double TAB_STOP = 36;

  private final OfficeLimits limits;
  private final List<Page> pages = new ArrayList<>();
  private final List<Tags.Piece> pieces = new ArrayList<>();
  private List<Line> lines = new ArrayList<>();
  private double y = MARGIN;
  private double lowest = MARGIN;
  private double below;
  private int characters;
  private int tables;
  private int rows;

  Typesetter(OfficeLimits limits) {
    this.limits = limits;
  }

  Document set(Medium medium, List<Part> parts, List<Problem> problems) throws ReadingException {
    place(parts);
    endPage();
    return new Document(medium, false, List.copyOf(pages), new Tags(pieces, true), List.copyOf(problems));
  }

  private void place(List<Part> parts) throws ReadingException {
    for (Part part : parts) {
      if (part instanceof Paragraph paragraph) {
        place(paragraph, new Column(MARGIN, WIDTH), Tags.OUTSIDE);
      } else if (part instanceof Grid grid && grid.isFrame()) {
        for (List<Grid.Cell> row : grid.rows()) {
          for (Grid.Cell cell : row) {
            place(cell.parts());
          }
        }
      } else if (part instanceof Grid grid) {
        place(grid);
      }
    }
  }

  /** Where the lines of a column begin, and how wide they may be. */
  private record Column(double left, double width) {}

  private void place(Grid grid) throws ReadingException {
    int table = tables++;
    double width = WIDTH / grid.columns();
    for (List<Grid.Cell> cells : grid.rows()) {
      int row = rows++;
      double top = y;
      double bottom = y;
      int page = pages.size();
      for (Grid.Cell cell : cells) {
        if (pages.size() == page) {
          y = top;
        }
        for (Part part : cell.parts()) {
          if (part instanceof Paragraph paragraph) {
            place(
                paragraph, new Column(MARGIN + cell.column() * width, cell.span() * width),
                new Tags.Place(row, table, cell.column(), cell.span(), grid.ruled()));
          }
        }
        bottom = pages.size() == page ? Math.max(bottom, y) : y;
      }
      y = bottom;
    }
  }

  private void place(Paragraph paragraph, Column column, Tags.Place where) throws ReadingException {
    int tag = tag(paragraph, where);
    y += Math.max(below, paragraph.above());
    List<Glyphs> run = new ArrayList<>();
    double x = column.left() + paragraph.first();
    boolean text = false;
    for (int s = 0; s < paragraph.spans().size(); s++) {
      Span span = paragraph.spans().get(s);
      boolean marker = s == 0 && paragraph.role() == Paragraph.Role.ITEM;
      StringBuilder word = new StringBuilder();
      String characters = span.text();
      count(characters.length());
      for (int i = 0; i <= characters.length(); i++) {
        char c = i == characters.length() ? 0 : characters.charAt(i);
        if (c > ' ' && !isSpace(c)) {
          word.append(c);
          continue;
        }
        x = end(word, span, x, run);
        switch (c) {
          case Span.TAB -> {
            x = Math.max(x + span.style().size(), column.left() + Math.ceil((x - column.left() + 1) / TAB_STOP) * TAB_STOP);
            spaceAfter(run);
          }
          case Span.LINE, Span.PAGE, Span.PAGE_SEEN -> {
            text |= !run.isEmpty();
            line(run, paragraph, column, tag);
            x = column.left() + paragraph.left();
            if (c == Span.PAGE || c == Span.PAGE_SEEN && !lines.isEmpty()) {
              endPage();
            }
          }
          case 0 -> { }
          default -> {
            x += SPACE * span.style().size();
            spaceAfter(run);
          }
        }
      }
      if (marker) {
        x = Math.max(x + SPACE * span.style().size(), column.left() + paragraph.left());
        spaceAfter(run);
      }
    }
    text |= !run.isEmpty();
    line(run, paragraph, column, tag);
    y += text ? 0 : LEADING * size(paragraph);
    below = paragraph.below();
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private void count(int more) throws ReadingException {
    characters += more;
    if (characters > limits.mostCharacters()) {
      throw new ReadingException(
          ProblemCode.FILE_TOO_LARGE,
          "The file was not read: it has more than " + limits.mostCharacters() + " characters.");
    }
  }

  private int tag(Paragraph paragraph, Tags.Place where) {
    if (paragraph.role() == Paragraph.Role.FURNITURE) {
      return Tags.UNTAGGED;
    }
    Tags.Role role = switch (paragraph.role()) {
      case ITEM -> Tags.Role.ITEM;
      case NOTE -> Tags.Role.NOTE;
      default -> Tags.Role.TEXT;
    };
    pieces.add(new Tags.Piece(role, Tags.UNTAGGED, where));
    return pieces.size() - 1;
  }

  /** A word that is being set; {@code spaced} says whether white space follows it. */
  private static final class Glyphs {
    final String text;
    final double x;
    final double width;
    final FontStyle style;
    final boolean raised;
    boolean spaced;

    Glyphs(String text, double x, double width, FontStyle style, boolean raised) {
      this.text = text;
      this.x = x;
      this.width = width;
      this.style = style;
      this.raised = raised;
    }
  }

  private static void spaceAfter(List<Glyphs> run) {
    if (!run.isEmpty()) {
      run.get(run.size() - 1).spaced = true;
    }
  }

  /** Ends a word; one whose look does not change at the end of its span goes on in the next. */
  private static double end(StringBuilder word, Span span, double x, List<Glyphs> run) {
    String text = Characters.plain(word.toString()).strip();
    word.setLength(0);
    if (text.isEmpty()) {
      return x;
    }
    FontStyle style = span.style();
    Glyphs last = run.isEmpty() ? null : run.get(run.size() - 1);
    double width = CHARACTER * style.size() * text.length();
    if (last != null && !last.spaced && last.style.equals(style) && last.raised == span.raised()) {
      run.set(run.size() - 1, new Glyphs(last.text + text, last.x, last.width + width, style, last.raised));
    } else {
      run.add(new Glyphs(text, x, width, style, span.raised()));
    }
    return x + width;
  }

  private void line(List<Glyphs> run, Paragraph paragraph, Column column, int tag) {
    if (run.isEmpty()) {
      return;
    }
    double size = run.stream().mapToDouble(g -> g.style.size()).max().orElse(10);
    Glyphs last = run.get(run.size() - 1);
    double width = last.x + last.width - run.get(0).x;
    double room = Math.max(size, column.left() + column.width() - run.get(0).x);
    int printed = (int) Math.ceil(width / room);
    y += LEADING * size * printed; // It stands where its last line would be printed.
    double shift = printed > 1 ? 0 : switch (paragraph.align()) {
      case LEFT -> 0;
      case CENTRE -> (room - width) / 2;
      case RIGHT -> room - width;
    };
    List<Word> words = new ArrayList<>();
    boolean spaced = true;
    for (Glyphs glyphs : run) {
      double baseline = glyphs.raised ? y - 0.35 * size : y;
      FontStyle style = glyphs.raised ? glyphs.style.scaled(0.6) : glyphs.style;
      BoundingBox box = new BoundingBox(
          glyphs.x + shift, baseline - 0.75 * style.size(), glyphs.width, 0.97 * style.size());
      words.add(new Word(glyphs.text, box, baseline, style, spaced, tag));
      spaced = glyphs.spaced;
    }
    lines.add(Line.of(pages.size() + 1, words));
    lowest = Math.max(lowest, y);
    run.clear();
  }

  private static double size(Paragraph paragraph) {
    return paragraph.spans().stream().mapToDouble(s -> s.style().size()).max().orElse(10);
  }

  private void endPage() throws ReadingException {
    if (pages.size() >= limits.mostPages()) {
      throw new ReadingException(
          ProblemCode.FILE_TOO_LARGE, "The file was not read: it has more than " + limits.mostPages() + " pages.");
    }
    pages.add(new Page(pages.size() + 1, PAGE_WIDTH, lowest + MARGIN, List.copyOf(lines), List.of()));
    lines = new ArrayList<>();
    y = MARGIN;
    lowest = MARGIN;
    below = 0;
  }
}
