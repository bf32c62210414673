package letterminer.layout;

import java.util.ArrayList;
import java.util.List;
import letterminer.model.BoundingBox;
import letterminer.reading.Document;
import letterminer.reading.Line;
import letterminer.reading.Page;
import letterminer.reading.Word;

/** The words inside a box that somebody drew on a page, joined like the text of a point. */
public final class TextInBox {
  private TextInBox() {}

  /**
   * The text of the words whose centre is inside a box, from top to bottom, without bullets at the beginning of lines.
   *
   * @param number page of the file, from 1
   * @return one line; empty if there are no words
   */
  public static String of(Document document, int number, BoundingBox box) {
    List<Line> all = document.pages().stream().flatMap(page -> page.lines().stream()).toList();
    List<Line> found = new ArrayList<>();
    for (Page page : document.pages()) {
      if (page.number() == number) {
        page.lines().forEach(line -> add(line, box, found));
      }
    }
    return new LineJoiner(DocumentWords.of(all)).join(found);
  }

  private static void add(Line line, BoundingBox box, List<Line> found) {
    List<Word> words = line.words().stream().filter(word -> isIn(word.box(), box)).toList();
    if (!words.isEmpty()) {
      found.add(withoutBullet(ListMarkers.parted(Line.of(line.page(), words))));
    }
  }

  /** Numbers and dashes stay: running text may begin with them. */
  static Line withoutBullet(Line line) {
    return line.words().size() > 1 && Bullets.isStrong(line.firstWord()) ? ListMarkers.without(line) : line;
  }

  private static boolean isIn(BoundingBox word, BoundingBox box) {
    return word.centreX() >= box.x() && word.centreX() <= box.right()
        && word.centreY() >= box.y() && word.centreY() <= box.bottom();
  }
}
