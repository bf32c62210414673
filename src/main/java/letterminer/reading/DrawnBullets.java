package letterminer.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import letterminer.model.BoundingBox;

/**
 * Adds bullets to lines that have a small drawn shape or picture before them instead of a glyph: browsers draw the
 * discs of their lists that way.
 */
final class DrawnBullets {
  static final String BULLET = "\u2022";

  private final ReadingSettings settings;

  DrawnBullets(ReadingSettings settings) {
    this.settings = settings;
  }

  List<Line> addTo(List<Line> lines, List<BoundingBox> shapes) {
    if (shapes.isEmpty() || shapes.size() > settings.mostShapes()) {
      return lines;
    }
    List<Line> result = new ArrayList<>(lines);
    for (BoundingBox shape : shapes) {
      int index = lineAfter(result, shape);
      if (index >= 0) {
        result.set(index, withBullet(result.get(index), shape));
      }
    }
    result.sort(Comparator.comparingDouble(Line::baseline).thenComparingDouble(l -> l.box().x()));
    return result;
  }

  private int lineAfter(List<Line> lines, BoundingBox shape) {
    int best = -1;
    double bestGap = settings.bulletDistance();
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      boolean sameRow = shape.centreY() > line.box().y() && shape.centreY() < line.box().bottom();
      if (!sameRow || shape.right() > line.box().x() + line.size() * 5) {
        continue;
      }
      double gap = line.box().x() - shape.right();
      if (gap < 0.1 * line.size() && line.box().right() > shape.x()) {
        // A line of this row reaches to the shape or across it: it is an underline or a tick box, not a bullet.
        return -1;
      }
      if (gap >= 0 && gap < bestGap) {
        bestGap = gap;
        best = i;
      }
    }
    return best;
  }

  private static Line withBullet(Line line, BoundingBox shape) {
    Word first = line.firstWord();
    List<Word> words = new ArrayList<>();
    words.add(new Word(BULLET, shape, line.baseline(), first.font(), false, first.tag()));
    words.add(first.withSpaceBefore(true));
    words.addAll(line.words().subList(1, line.words().size()));
    return Line.of(line.page(), words);
  }
}
