package letterminer.extraction.header;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import letterminer.layout.Block;
import letterminer.layout.TableBlock;
import letterminer.layout.TableCell;
import letterminer.layout.TableRow;
import letterminer.layout.TextBlock;
import letterminer.reading.Line;

/** The lines of a letterhead or of a report's title page, as possible places of a letter's date. */
final class Letterhead {
  /** Contact details of a sender. */
  static final Pattern CONTACT = Pattern.compile(
      "@|www\\.|^[TF] \\d|\\b(?:our|your) ref|\\bref(?:erence)?\\s*:|\\b(?:tel|fax|telephone|direct|minicom|email|e-mail|textphone)\\b|\\b0\\d{2,4} ?\\d{3}",
      Pattern.CASE_INSENSITIVE);

  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d\\.?");
  private static final Pattern DAY_AND_MONTH = Pattern.compile("\\b\\d{1,2}(?:st|nd|rd|th)? \\p{L}{3,9},?$");

  private Letterhead() {}

  /**
   * A line and its possible label.
   *
   * @param text the line
   * @param label the cell to its left, or the line above it; empty if there is none
   * @param whole whether the line is all of its paragraph
   * @param lines the lines on the page: a date may take two
   */
  record Place(String text, String label, boolean whole, List<Line> lines) {}

  /** The lines of some blocks. Tables are read row by row, so that the label of a cell is the one to its left. */
  static List<Place> places(List<? extends Block> blocks) {
    List<Place> places = new ArrayList<>();
    String above = "";
    for (Block block : blocks) {
      if (block instanceof TextBlock text) {
        for (Line line : text.lines()) {
          String words = line.text().strip();
          int last = places.size() - 1;
          if (YEAR.matcher(words).matches() && DAY_AND_MONTH.matcher(above).find()) {
            Place begun = places.get(last); // A date on two lines.
            places.set(last, new Place(begun.text() + " " + words, begun.label(), begun.whole(), List.of(begun.lines().get(0), line)));
          } else {
            places.add(new Place(words, above, text.lines().size() == 1, List.of(line)));
          }
          above = words;
        }
      } else if (block instanceof TableBlock table) {
        table.rows().forEach(row -> addRow(row, places));
        above = "";
      }
    }
    return places;
  }

  private static void addRow(TableRow row, List<Place> places) {
    List<String> left = List.of();
    for (TableCell cell : row.filled()) {
      List<Line> printed = cell.lines();
      List<String> lines = printed.stream().map(l -> l.text().strip()).toList();
      for (int i = 0; i < lines.size(); i++) {
        String beside = left.size() == lines.size() ? left.get(i) : left.size() == 1 ? left.get(0) : "";
        String label = beside.isEmpty() && i > 0 ? lines.get(i - 1) : beside;
        places.add(new Place(lines.get(i), label, lines.size() == 1, List.of(printed.get(i))));
      }
      left = lines;
    }
  }
}
