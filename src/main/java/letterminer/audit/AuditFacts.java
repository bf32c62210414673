package letterminer.audit;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How an audit was drawn: {@code audit.json}. Together with the sample it is all that estimates need, even if the run changes.
 *
 * @param format of this file
 * @param name the audit's name
 * @param wanted what was requested
 * @param run the run that it was drawn from
 * @param strata strata of letters
 * @param cells fields and certainties, with the rate at which their values were drawn
 * @param population how many values and pages the run has, by stratum and cell
 */
@JsonIgnoreProperties(ignoreUnknown = true) // For files of a later version.
record AuditFacts(
    int format, String name, Wanted wanted, Run run, List<LetterStratum> strata, List<CellFacts> cells,
    List<Count> population) {
  static final int FORMAT = 1;

  public AuditFacts {
    strata = List.copyOf(strata);
    cells = List.copyOf(cells);
    population = List.copyOf(population);
  }

  /** What was requested. */
  public record Wanted(int values, int letters, int pages, long seed, int yearsPerBand) {}

  /**
   * The run.
   *
   * @param name version of its content
   * @param version the program's version
   * @param model the polarity model's version
   * @param letters how many letters it has
   * @param filesWithoutLetters how many files gave no letter
   */
  public record Run(String name, String version, String model, int letters, int filesWithoutLetters) {}

  /** A stratum of letters. */
  public record LetterStratum(String family, String years, int letters, int drawn, double probability) {
    @JsonIgnore
    String name() {
      return family + " " + years;
    }
  }

  /** Values of a field and certainty. */
  public record CellFacts(String field, String band, int values, int inDrawnLetters, int drawn, double rate) {}

  /** How many values of a cell, or pages, a stratum has. */
  public record Count(String family, String years, String field, String band, int values) {
    @JsonIgnore
    SampleCell cell() {
      return new SampleCell(field, band);
    }
  }

  /** The facts of a sample. */
  static AuditFacts of(String name, DrawSettings settings, Run run, List<FrameLetter> frame, Sample sample) {
    Map<String, FrameLetter> named = new TreeMap<>();
    SortedMap<String, Map<SampleCell, Integer>> counts = new TreeMap<>();
    for (FrameLetter letter : frame) {
      named.put(letter.stratum(), letter);
      Map<SampleCell, Integer> ofStratum = counts.computeIfAbsent(letter.stratum(), s -> new TreeMap<>());
      Sampler.elements(letter).forEach(e -> ofStratum.merge(e.cell(), 1, Integer::sum));
    }
    List<LetterStratum> strata = sample.strata().values().stream().map(s -> new LetterStratum(
        named.get(s.name()).family(), named.get(s.name()).years(), s.size(), s.drawn(), s.probability())).toList();
    List<CellFacts> cells = sample.cells().entrySet().stream().map(e -> new CellFacts(
        e.getKey().field(), e.getKey().band(), e.getValue().all(), e.getValue().inDrawn(), e.getValue().drawn(),
        e.getValue().rate())).toList();
    List<Count> population = counts.entrySet().stream().flatMap(s -> s.getValue().entrySet().stream().map(c -> new Count(
        named.get(s.getKey()).family(), named.get(s.getKey()).years(), c.getKey().field(), c.getKey().band(), c.getValue())))
        .toList();
    Wanted wanted = new Wanted(
        settings.values(), settings.wantedLetters(), settings.pages(), settings.seed(), settings.yearsPerBand());
    return new AuditFacts(FORMAT, name, wanted, run, strata, cells, population);
  }

  /** The strata by name. */
  Map<String, LetterStratum> strataByName() {
    Map<String, LetterStratum> byName = new LinkedHashMap<>();
    strata.forEach(s -> byName.put(s.name(), s));
    return byName;
  }

  /** The cells with their rates. */
  Map<SampleCell, CellFacts> cellsByName() {
    Map<SampleCell, CellFacts> byName = new LinkedHashMap<>();
    cells.forEach(c -> byName.put(new SampleCell(c.field(), c.band()), c));
    return byName;
  }
}
