package letterminer.audit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import letterminer.survey.Design;
import letterminer.survey.Observation;
import letterminer.survey.Recall;
import letterminer.survey.Stratum;

/**
 * The marks of an audit as observations of a survey. Drawn but unmarked elements are assumed to be like the marked ones of
 * their cell: letters that nobody opened lower the probability of their stratum, and unmarked values of the others
 * the probability of their cell.
 */
final class AuditObservations {
  private final Audit audit;
  private final AuditMarks marks;
  private final Design design;
  private final Map<SampleCell, Double> rates = new HashMap<>();
  private final Map<String, Double> readShares = new HashMap<>();

  AuditObservations(Audit audit, AuditMarks marks) {
    this.audit = audit;
    this.marks = marks;
    Set<String> read = marks.letters();
    Map<String, Set<String>> byStratum = new TreeMap<>();
    Map<SampleCell, int[]> counts = new HashMap<>();
    for (SampleRow row : audit.rows()) {
      if (read.contains(row.letter())) {
        byStratum.computeIfAbsent(row.stratum(), s -> new HashSet<>()).add(row.letter());
        counts.computeIfAbsent(row.cell(), c -> new int[2])[0]++;
      }
    }
    marks.values().forEach(v -> counts.get(v.row().cell())[1]++);
    marks.pages().forEach(p -> counts.get(p.row().cell())[1]++);
    Map<SampleCell, AuditFacts.CellFacts> cells = audit.facts().cellsByName();
    counts.forEach((cell, n) -> rates.put(cell, cells.get(cell).rate() * n[1] / n[0]));
    Map<String, AuditFacts.LetterStratum> strata = audit.facts().strataByName();
    Map<String, Stratum> clusters = new HashMap<>();
    byStratum.forEach((name, letters) -> letters.forEach(
        letter -> clusters.put(letter, new Stratum(name, strata.get(name).letters(), letters.size()))));
    byStratum.forEach((name, letters) -> readShares.put(name, letters.size() / (double) strata.get(name).letters()));
    this.design = new Design(clusters);
  }

  Audit audit() {
    return audit;
  }

  AuditMarks marks() {
    return marks;
  }

  Design design() {
    return design;
  }

  /** The probability that a value of a stratum and cell was drawn. */
  double drawnProbability(String stratum, SampleCell cell) {
    AuditFacts.LetterStratum letters = audit.facts().strataByName().get(stratum);
    AuditFacts.CellFacts values = audit.facts().cellsByName().get(cell);
    return letters == null || values == null ? 0 : letters.probability() * values.rate();
  }

  /** The probability that one was drawn and checked, assuming that checking is random. */
  double checkedProbability(String stratum, SampleCell cell) {
    return readShares.getOrDefault(stratum, 0.0) * rates.getOrDefault(cell, 0.0);
  }

  /** The values of a domain that were checked. */
  List<CheckedValue> checked(Domain domain) {
    return marks.values().stream().filter(v -> domain.has(v.row())).toList();
  }

  /** Values as observations of a property. */
  List<Observation> observations(List<CheckedValue> values, Predicate<Reading> property) {
    return values.stream().map(v -> new Observation(
        v.row().letter(), v.row().cell().toString(), rates.get(v.row().cell()), v.share(property))).toList();
  }

  /** The pages of a domain that were read. */
  List<Recall.Page> pages(Domain domain) {
    List<Recall.Page> pages = new ArrayList<>();
    for (ReadPage page : marks.pages()) {
      if (domain.has(page.row())) {
        pages.add(new Recall.Page(page.row().letter(), page.row().band(), rates.get(page.row().cell()),
            page.missedOf(domain.field())));
      }
    }
    return pages;
  }

  /** How many values the run has of a domain, by cell. */
  Map<String, Long> sizes(Domain domain) {
    return count(c -> domain.hasLetters(c.family(), c.years()) && domain.hasCell(c.cell()), c -> c.cell().toString());
  }

  /** How many pages the letters of a domain have, by kind. */
  Map<String, Long> pageSizes(Domain domain) {
    return count(c -> domain.hasLetters(c.family(), c.years()) && c.cell().isOfPages(), AuditFacts.Count::band);
  }

  private Map<String, Long> count(
      Predicate<AuditFacts.Count> which, java.util.function.Function<AuditFacts.Count, String> name) {
    Map<String, Long> sizes = new LinkedHashMap<>();
    audit.facts().population().stream().filter(which).forEach(c -> sizes.merge(name.apply(c), (long) c.values(), Long::sum));
    return sizes;
  }

  /** How many letters the run has of a domain. */
  int letters(Domain domain) {
    return audit.facts().strata().stream().filter(s -> domain.hasLetters(s.family(), s.years()))
        .mapToInt(AuditFacts.LetterStratum::letters).sum();
  }
}
