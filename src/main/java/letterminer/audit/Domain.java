package letterminer.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A part of the run that rates are stated for. Empty texts mean all.
 *
 * @param scope what kind of part it is
 * @param name its name
 * @param family a family of letters
 * @param years years of the family
 * @param field a field
 * @param band a degree of certainty
 */
record Domain(Scope scope, String name, String family, String years, String field, String band) {
  /** Kinds of parts. */
  enum Scope {
    ALL, FIELD, CERTAINTY, FAMILY, YEARS
  }

  /** All parts of a run with these values. */
  static List<Domain> of(AuditFacts facts) {
    List<Domain> domains = new ArrayList<>();
    domains.add(new Domain(Scope.ALL, "all values", "", "", "", ""));
    Map<String, TreeSet<String>> fields = new TreeMap<>();
    Map<String, TreeSet<String>> families = new TreeMap<>();
    for (AuditFacts.Count count : facts.population()) {
      families.computeIfAbsent(count.family(), f -> new TreeSet<>()).add(count.years());
      if (!count.cell().isOfPages()) {
        fields.computeIfAbsent(count.field(), f -> new TreeSet<>()).add(count.band());
      }
    }
    fields.keySet().forEach(f -> domains.add(new Domain(Scope.FIELD, f, "", "", f, "")));
    fields.forEach((field, bands) -> {
      if (bands.size() > 1) {
        bands.forEach(b -> domains.add(new Domain(Scope.CERTAINTY, field + ", " + b, "", "", field, b)));
      }
    });
    families.keySet().forEach(f -> domains.add(new Domain(Scope.FAMILY, f, f, "", "", "")));
    families.forEach((family, years) -> {
      if (years.size() > 1) {
        years.forEach(y -> domains.add(new Domain(Scope.YEARS, family + ", " + y, family, y, "", "")));
      }
    });
    return domains;
  }

  boolean hasLetters(String ofFamily, String ofYears) {
    return (family.isEmpty() || family.equals(ofFamily)) && (years.isEmpty() || years.equals(ofYears));
  }

  boolean has(SampleRow row) {
    return hasLetters(row.family(), row.years()) && (row.isPage() || hasCell(row.cell()));
  }

  boolean hasCell(SampleCell cell) {
    return !cell.isOfPages() && (field.isEmpty() || field.equals(cell.field())) && (band.isEmpty() || band.equals(cell.band()));
  }
}
