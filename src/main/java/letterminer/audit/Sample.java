package letterminer.audit;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import letterminer.survey.Stratum;

/**
 * What was drawn from a run, and with which probabilities.
 *
 * @param strata the strata of letters by name
 * @param letters the letters drawn, in the order of their lots: a reader who stops early has checked a random part of them
 * @param cells the sizes of each cell of values and pages
 * @param drawn values and pages, letter by letter
 */
record Sample(SortedMap<String, Stratum> strata, List<FrameLetter> letters, SortedMap<SampleCell, CellSizes> cells, List<Drawn> drawn) {
  Sample {
    strata = Collections.unmodifiableSortedMap(new TreeMap<>(strata));
    letters = List.copyOf(letters);
    cells = Collections.unmodifiableSortedMap(new TreeMap<>(cells));
    drawn = List.copyOf(drawn);
  }

  /** The letters drawn, by id. */
  Map<String, FrameLetter> lettersById() {
    Map<String, FrameLetter> byId = new LinkedHashMap<>();
    letters.forEach(letter -> byId.put(letter.id(), letter));
    return byId;
  }
}
