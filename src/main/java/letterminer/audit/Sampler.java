package letterminer.audit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import letterminer.survey.Stratum;

/**
 * Draws letters, then values and pages of them. Letters of a stratum (family and years) have the same probability, and so
 * have all values of a cell (field and certainty) in the letters that were drawn.
 */
final class Sampler {
  private final DrawSettings settings;
  private final Lots lots;

  Sampler(DrawSettings settings) {
    this.settings = settings;
    this.lots = new Lots(settings.seed());
  }

  /** Draws a sample. */
  Sample draw(List<FrameLetter> frame) {
    SortedMap<String, List<FrameLetter>> strata = frame.stream()
        .collect(Collectors.groupingBy(FrameLetter::stratum, TreeMap::new, Collectors.toList()));
    Map<String, Integer> sizes = new TreeMap<>();
    Map<String, Double> weights = new TreeMap<>();
    strata.forEach((name, letters) -> {
      sizes.put(name, letters.size());
      weights.put(name, (double) letters.size());
    });
    Map<String, Integer> allocation =
        Allocation.of(settings.wantedLetters(), weights, sizes, DrawSettings.LEAST_LETTERS);
    SortedMap<String, Stratum> drawnStrata = new TreeMap<>();
    List<FrameLetter> drawn = new ArrayList<>();
    strata.forEach((name, letters) -> {
      int n = allocation.get(name);
      drawnStrata.put(name, new Stratum(name, letters.size(), n));
      drawn.addAll(lots.order("letters", letters, FrameLetter::id).subList(0, n));
    });
    // A separate lot: otherwise letters of large strata, which have the lowest lots, would come first.
    List<FrameLetter> ordered = lots.order("order", drawn, FrameLetter::id);
    return within(frame, ordered, drawnStrata);
  }

  private Sample within(List<FrameLetter> frame, List<FrameLetter> letters, SortedMap<String, Stratum> strata) {
    SortedMap<SampleCell, Integer> all = new TreeMap<>();
    frame.forEach(letter -> elements(letter).forEach(e -> all.merge(e.cell(), 1, Integer::sum)));
    SortedMap<SampleCell, List<Drawn>> available = new TreeMap<>();
    for (FrameLetter letter : letters) {
      for (Drawn element : lots.order("values", elements(letter), Drawn::id)) {
        available.computeIfAbsent(element.cell(), c -> new ArrayList<>()).add(element);
      }
    }
    Map<SampleCell, Integer> wanted = new TreeMap<>(allocate(all, available, false, settings.values()));
    wanted.putAll(allocate(all, available, true, settings.pages()));
    SortedMap<SampleCell, CellSizes> cells = new TreeMap<>();
    Map<String, List<Drawn>> drawn = new HashMap<>();
    all.forEach((cell, size) -> {
      List<Drawn> from = available.getOrDefault(cell, List.of());
      int n = wanted.getOrDefault(cell, 0);
      cells.put(cell, new CellSizes(size, from.size(), n));
      if (n > 0) {
        lots.everyOther(cell.toString(), from, n).forEach(
            d -> drawn.computeIfAbsent(d.letter(), l -> new ArrayList<>()).add(d));
      }
    });
    return new Sample(strata, letters, cells, inOrder(letters, drawn));
  }

  /** Letters in the order of lots, their elements in the order of the letter. */
  private static List<Drawn> inOrder(List<FrameLetter> letters, Map<String, List<Drawn>> drawn) {
    List<Drawn> ordered = new ArrayList<>();
    for (FrameLetter letter : letters) {
      List<Drawn> ofLetter = drawn.getOrDefault(letter.id(), List.of());
      elements(letter).stream().filter(ofLetter::contains).forEach(ordered::add);
    }
    return ordered;
  }

  /** Between equal numbers for each cell and numbers in proportion: by the square roots of their sizes. */
  private static Map<SampleCell, Integer> allocate(
      Map<SampleCell, Integer> all, Map<SampleCell, List<Drawn>> available, boolean pages, int wanted) {
    Map<SampleCell, Integer> sizes = new TreeMap<>();
    Map<SampleCell, Double> weights = new TreeMap<>();
    available.forEach((cell, elements) -> {
      if (cell.isOfPages() == pages) {
        sizes.put(cell, elements.size());
        weights.put(cell, Math.sqrt(all.get(cell)));
      }
    });
    return Allocation.of(wanted, weights, sizes, wanted == 0 ? 0 : DrawSettings.LEAST_VALUES);
  }

  /** Values and pages of a letter. */
  static List<Drawn> elements(FrameLetter letter) {
    List<Drawn> elements = new ArrayList<>();
    letter.values().forEach(v -> elements.add(new Drawn(letter.id(), v.cell(), v.id(), 0)));
    for (int page = letter.firstPage(); page <= letter.lastPage(); page++) {
      elements.add(new Drawn(letter.id(), page == letter.firstPage() ? SampleCell.FIRST_PAGES : SampleCell.OTHER_PAGES,
          letter.id() + "-page-" + page, page));
    }
    return elements;
  }
}
