package letterminer.layout;

import java.util.ArrayList;
import java.util.List;
import letterminer.model.BoundingBox;
import letterminer.reading.Document;
import letterminer.reading.Line;
import letterminer.reading.Page;
import letterminer.reading.Word;

/**
 * The words of a page with their places, from which the text under any box can be joined as {@link TextInBox} does it, without
 * the file.
 *
 * @param rows its lines from top to bottom
 */
public record PageText(List<Row> rows) {

  /**
   * A line.
   *
   * @param words its words
   * @param join what separates it from the next line: {@code " "}, nothing, or {@code "-"} if its last character is a hyphen that
   *     only divides a word
   */
  public record Row(List<Spot> words, String join) {
    public Row {
      words = List.copyOf(words);
    }
  }

  /**
   * A word.
   *
   * @param x its centre
   * @param y its centre
   * @param bullet whether it is a bullet, which is left out at the beginning of a line
   * @param spaced whether white space separates it from the word before
   */
  public record Spot(double x, double y, String text, boolean bullet, boolean spaced) {}

  /** What separates a line from the next if the last character of its text is left out. */
  public static final String CUT = "-";

  public PageText {
    rows = List.copyOf(rows);
  }

  /**
   * The words of a page.
   *
   * @param number page of the file, from 1
   */
  public static PageText of(Document document, int number) {
    List<Line> all = document.pages().stream().flatMap(page -> page.lines().stream()).toList();
    LineJoiner joiner = new LineJoiner(DocumentWords.of(all));
    List<PrintedLine> lines = document.pages().stream().filter(page -> page.number() == number)
        .flatMap(page -> page.lines().stream().map(line -> new PrintedLine(page, ListMarkers.parted(line)))).toList();
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      PrintedLine printed = lines.get(i);
      String join = i + 1 < lines.size() ? join(joiner, printed.line(), TextInBox.withoutBullet(lines.get(i + 1).line())) : " ";
      rows.add(new Row(printed.line().words().stream().map(word -> spot(printed.page(), word)).toList(), join));
    }
    return new PageText(rows);
  }

  /** A line and its page, one of two where a sheet has two. */
  private record PrintedLine(Page page, Line line) {}

  private static Spot spot(Page page, Word word) {
    BoundingBox box = page.inFile(word.box());
    return new Spot(box.centreX(), box.centreY(), word.text(), Bullets.isStrong(word), word.spaceBefore());
  }

  private static String join(LineJoiner joiner, Line line, Line next) {
    String before = joiner.join(List.of(line));
    String after = joiner.join(List.of(next));
    String joined = joiner.join(List.of(line, next));
    return joined.equals(before + after) ? "" : joined.length() < before.length() + after.length() ? CUT : " ";
  }
}
