package letterminer.drawing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import letterminer.model.BoundingBox;

/**
 * The occupied places of a page, in bands, so that queries stay fast on a full page. Boxes of broken files may have any
 * size: of those much higher than a band only some are kept.
 */
final class Occupied {
  /** Maximum number of bands of a box; a higher box is checked in every query. */
  private static final int MOST_BANDS = 60;

  private static final int MOST_HIGH = 60;

  private final double band;
  private final Map<Integer, List<BoundingBox>> bands = new HashMap<>();
  private final List<BoundingBox> high = new ArrayList<>();

  /**
   * A page without occupied places.
   *
   * @param band height of a band; about that of the queried boxes
   */
  Occupied(double band) {
    this.band = band;
  }

  void add(BoundingBox box) {
    if (box.height() < MOST_BANDS * band) {
      for (int i = 0; i <= extent(box); i++) {
        bands.computeIfAbsent(band(box.y()) + i, b -> new ArrayList<>()).add(box);
      }
    } else if (high.size() < MOST_HIGH) {
      high.add(box);
    }
  }

  /** The largest area that one occupied place shares with a box. */
  double overlap(BoundingBox box) {
    double most = most(high, box);
    for (int i = 0; i <= extent(box); i++) {
      most = Math.max(most, most(bands.getOrDefault(band(box.y()) + i, List.of()), box));
    }
    return most;
  }

  private static double most(List<BoundingBox> taken, BoundingBox box) {
    double most = 0;
    for (BoundingBox each : taken) {
      BoundingBox both = box.intersection(each);
      most = Math.max(most, both.width() * both.height());
    }
    return most;
  }

  /** The number of bands of a box after its first. */
  private int extent(BoundingBox box) {
    return Math.max(0, Math.min(MOST_BANDS, band(box.bottom()) - band(box.y())));
  }

  private int band(double y) {
    return (int) Math.max(-1e8, Math.min(1e8, Math.floor(y / band))); // 0 if not finite.
  }
}
