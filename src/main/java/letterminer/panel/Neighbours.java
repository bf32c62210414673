package letterminer.panel;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import letterminer.extraction.header.ReferenceTable;

/** The statistical neighbours of each authority, by DfE code. Immutable. */
public final class Neighbours {
  private final Map<String, List<String>> of;

  Neighbours(Map<String, List<String>> of) {
    this.of = Map.copyOf(of);
  }

  /** The list that comes with the program. */
  public static Neighbours bundled() {
    Map<String, List<String>> of = new HashMap<>();
    ReferenceTable.rows("statistical-neighbours.csv").forEach(row ->
        of.computeIfAbsent(row.get("dfe_code"), d -> new ArrayList<>()).add(row.get("neighbour_dfe_code")));
    return new Neighbours(of);
  }

  /** The neighbours of an authority, nearest first; empty if the list does not have the authority. */
  List<String> of(String id) {
    return of.getOrDefault(id, List.of());
  }
}
