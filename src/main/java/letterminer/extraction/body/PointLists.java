package letterminer.extraction.body;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import letterminer.model.ListKind;
import letterminer.model.PointList;

/**
 * Collects the lists of points of a letter. A heading alone does not make a list, since plain paragraphs may follow it.
 * A list needs points, a statement that there is nothing to list, or nothing at all below its heading. One use per
 * letter.
 */
final class PointLists {
  private final Map<OpenList, Integer> order = new HashMap<>();
  private final List<Key> empty = new ArrayList<>();

  private record Key(OpenList list, Optional<String> area) {}

  /** Called for the heading of a list. */
  OpenList open(ListKind kind, String heading, int page) {
    OpenList list = new OpenList(kind, heading, page);
    order.putIfAbsent(list, order.size());
    return list;
  }

  /** Records that a list is empty, at least from here on. */
  void foundEmpty(Optional<OpenList> list, Optional<String> area) {
    list.ifPresent(l -> empty.add(new Key(l, area)));
  }

  /** The lists in reading order, given the points in them. */
  List<PointList> of(List<PointCollector.Draft> points) {
    Map<Key, Integer> counts = new LinkedHashMap<>();
    points.forEach(p -> p.list().ifPresent(l -> counts.merge(new Key(l, p.area()), 1, Integer::sum)));
    for (Key key : empty) {
      boolean filled = counts.keySet().stream().anyMatch(k -> k.list().equals(key.list()));
      if (!filled || counts.containsKey(key)) {
        counts.putIfAbsent(key, 0);
      }
    }
    return counts.entrySet().stream()
        .sorted(Comparator.comparingInt(e -> order.getOrDefault(e.getKey().list(), order.size())))
        .map(e -> pointList(e.getKey(), e.getValue()))
        .toList();
  }

  private static PointList pointList(Key key, int points) {
    OpenList list = key.list();
    return new PointList(list.kind(), list.heading(), key.area(), list.page(), points);
  }
}
