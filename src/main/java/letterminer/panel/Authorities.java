package letterminer.panel;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import letterminer.extraction.header.AuthorityRegister;
import letterminer.extraction.header.AuthorityTerm;
import letterminer.extraction.header.ReferenceTable;

/**
 * The history of authorities. An authority is the same as long as it has its DfE code, even if its ONS code
 * changes with its boundaries; if it is divided or merged, its successors are different authorities. Immutable.
 */
public final class Authorities {
  /** How long after its end a letter about an authority may still appear. */
  private static final int YEARS_AFTER_END = 1;

  private final Map<String, List<AuthorityTerm>> byDfe = new HashMap<>();
  private final Map<String, List<String>> successors = new HashMap<>();
  private final Map<String, List<String>> predecessors = new HashMap<>();

  /** That one authority followed another. */
  record Succession(String before, String after) {}

  Authorities(List<AuthorityTerm> terms, List<Succession> successions) {
    terms.stream().sorted(Comparator.comparing(AuthorityTerm::from))
        .forEach(term -> byDfe.computeIfAbsent(term.dfe(), d -> new ArrayList<>()).add(term));
    for (Succession succession : successions) {
      successors.computeIfAbsent(succession.before(), b -> new ArrayList<>()).add(succession.after());
      predecessors.computeIfAbsent(succession.after(), a -> new ArrayList<>()).add(succession.before());
    }
  }

  /** The authorities of England. */
  public static Authorities bundled() {
    List<Succession> successions = ReferenceTable.rows("successors.csv").stream()
        .map(row -> new Succession(row.get("dfe_code"), row.get("successor_dfe_code"))).toList();
    return new Authorities(AuthorityRegister.bundled().terms(), successions);
  }

  /**
   * What identifies an authority over time: its DfE code, or its name where it has none. A letter that appears after its
   * authority's end has none.
   */
  String id(String name, String dfeCode, LocalDate day) {
    if (!dfeCode.isEmpty()) {
      return dfeCode;
    }
    List<String> codes = byDfe.values().stream().flatMap(List::stream)
        .filter(t -> t.name().equals(name) && !day.isBefore(t.from()) && isSoonAfter(day, t.to()))
        .map(AuthorityTerm::dfe).distinct().toList();
    return codes.size() == 1 ? codes.get(0) : name;
  }

  private static boolean isSoonAfter(LocalDate day, LocalDate end) {
    return end.equals(LocalDate.MAX) || !day.isAfter(end.plusYears(YEARS_AFTER_END));
  }

  /** An authority with its codes as valid at the end of a year, or else those that it had last or first. */
  Optional<AuthorityTerm> term(String id, int year) {
    List<AuthorityTerm> terms = byDfe.getOrDefault(id, List.of());
    return terms.stream().filter(t -> t.from().getYear() <= year).reduce((a, b) -> b)
        .or(() -> terms.stream().findFirst());
  }

  /** The first year in which an authority existed. */
  int firstYear(String id) {
    return byDfe.getOrDefault(id, List.of()).stream().mapToInt(t -> t.from().getYear()).min().orElse(Integer.MIN_VALUE);
  }

  /** The last year in which an authority existed, even for a day. */
  int lastYear(String id) {
    return byDfe.getOrDefault(id, List.of()).stream().mapToInt(t -> t.to().getYear()).max().orElse(Integer.MAX_VALUE);
  }

  /** The authorities that an authority was divided into or merged into. */
  List<String> successors(String id) {
    return successors.getOrDefault(id, List.of());
  }

  /** The authorities that it was made of. */
  List<String> predecessors(String id) {
    return predecessors.getOrDefault(id, List.of());
  }

  /** ONS codes of what came directly before a term: the same authority with another code, or those it was made of. */
  List<String> onsBefore(AuthorityTerm term) {
    List<AuthorityTerm> own = byDfe.get(term.dfe());
    int at = own.indexOf(term);
    return at > 0 ? List.of(own.get(at - 1).ons())
        : predecessors(term.dfe()).stream().flatMap(this::terms).filter(t -> t.to().isBefore(term.from()))
            .filter(t -> byDfe.get(t.dfe()).indexOf(t) == byDfe.get(t.dfe()).size() - 1).map(AuthorityTerm::ons).toList();
  }

  /** ONS codes of what came directly after a term. */
  List<String> onsAfter(AuthorityTerm term) {
    List<AuthorityTerm> own = byDfe.get(term.dfe());
    int at = own.indexOf(term);
    return at < own.size() - 1 ? List.of(own.get(at + 1).ons())
        : successors(term.dfe()).stream().flatMap(id -> terms(id).limit(1)).map(AuthorityTerm::ons).toList();
  }

  private Stream<AuthorityTerm> terms(String id) {
    return byDfe.getOrDefault(id, List.of()).stream();
  }
}
