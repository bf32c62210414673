package letterminer.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import letterminer.model.BoundingBox;

/**
 * Gives lines the bullets that are drawn before them as small shapes or pictures rather than set as
 * glyphs: browsers draw the discs of their lists that way.
 */
final class DrawnBullets {
  static final String SIGN = "\u2022";

  private final ReadingSettings settings;

  DrawnBullets(ReadingSettings settings) {
    this.settings = settings;
  }

  List<Line> addTo(List<Line> lines, List<BoundingBox> signs) {
    if (signs.isEmpty() || signs.size() > settings.mostShapes()) {
      return lines;
    }
    List<Line> result = new ArrayList<>(lines);
    for (BoundingBox sign : signs) {
      int index = lineAfter(result, sign);
      if (index >= 0) {
        result.set(index, withSign(result.get(index), sign));
      }
    }
    result.sort(Comparator.comparingDouble(Line::baseline).thenComparingDouble(l -> l.box().x()));
    return result;
  }

  private int lineAfter(List<Line> lines, BoundingBox sign) {
    int best = -1;
    double bestGap = settings.signDistance();
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      boolean sameRow = sign.centreY() > line.box().y() && sign.centreY() < line.box().bottom();
      if (!sameRow || sign.right() > line.box().x() + line.size() * 5) {
        continue;
      }
      double gap = line.box().x() - sign.right();
      if (gap < 0.1 * line.size() && line.box().right() > sign.x()) {
        // A line of this row reaches back to the shape or over it: an underline or a tick box, no bullet.
        return -1;
      }
      if (gap >= 0 && gap < bestGap) {
        bestGap = gap;
        best = i;
      }
    }
    return best;
  }

  private static Line withSign(Line line, BoundingBox sign) {
    Word first = line.firstWord();
    List<Word> words = new ArrayList<>();
    words.add(new Word(SIGN, sign, line.baseline(), first.font(), false, first.tag()));
    words.add(first.withSpaceBefore(true));
    words.addAll(line.words().subList(1, line.words().size()));
    return Line.of(line.page(), words);
  }
}
