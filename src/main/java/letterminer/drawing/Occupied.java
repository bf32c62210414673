package letterminer.drawing;

import java.util.HashMap;
import java.util.List;
import java.util.ArrayList;
import java.util.Map;
import letterminer.model.BoundingBox;

/** The places of a page that are taken, in bands of it, so that asking does not take longer on a full page. */
final class Occupied {
  private final double band;
  private final Map<Integer, List<BoundingBox>> bands = new HashMap<>();

  /**
   * A page on which nothing is taken.
   *
   * @param band height of a band; about that of what is asked for
   */
  Occupied(double band) {
    this.band = band;
  }

  void add(BoundingBox box) {
    for (int i = band(box.y()); i <= band(box.bottom()); i++) {
      bands.computeIfAbsent(i, b -> new ArrayList<>()).add(box);
    }
  }

  /** The largest area that one thing shares with a box. */
  double overlap(BoundingBox box) {
    double most = 0;
    for (int i = band(box.y()); i <= band(box.bottom()); i++) {
      for (BoundingBox taken : bands.getOrDefault(i, List.of())) {
        BoundingBox both = box.intersection(taken);
        most = Math.max(most, both.width() * both.height());
      }
    }
    return most;
  }

  private int band(double y) {
    return (int) Math.floor(y / band);
  }
}
