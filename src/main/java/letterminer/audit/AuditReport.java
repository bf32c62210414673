package letterminer.audit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import letterminer.corrections.Verdict;
import letterminer.survey.Agreement;

/**
 * The results of an audit.
 *
 * @param facts how it was drawn
 * @param settings how it is reported
 * @param figures all figures
 * @param readers how many values each reader checked
 * @param agreements of each two readers who checked the same values
 * @param disputed ids of values that readers disagree about
 * @param progress how much of the sample was checked
 * @param changes values that differ in the current run
 */
record AuditReport(
    AuditFacts facts, ReportSettings settings, List<AuditFigure> figures, Map<String, Integer> readers, List<TwoReaders> agreements,
    List<String> disputed, Progress progress, ChangedValues changes) {
  AuditReport {
    figures = List.copyOf(figures);
    agreements = List.copyOf(agreements);
    disputed = List.copyOf(disputed);
  }

  /** Whether nobody has marked anything. */
  boolean isEmpty() {
    return progress.checked() == 0 && progress.pagesRead() == 0;
  }

  /** How two readers agree. */
  record TwoReaders(String first, String second, Agreement agreement) {}

  /**
   * How much of the sample was checked.
   *
   * @param unchecked how many values of each field were drawn and not marked
   * @param unreadStrata strata of which no letter was opened
   * @param begunPages pages with missed values that nobody marked as read to the end
   * @param missedElsewhere missed values on pages that were not drawn
   */
  record Progress(
      int values, int checked, int letters, int lettersChecked, int pages, int pagesRead, Map<String, Integer> unchecked,
      List<String> unreadStrata, List<String> begunPages, int missedElsewhere) {
    boolean isComplete() {
      return values == checked && pages == pagesRead;
    }
  }

  static AuditReport of(Audit audit, AuditMarks marks, ChangedValues changes, ReportSettings settings) {
    AuditObservations evidence = new AuditObservations(audit, marks);
    Map<String, Integer> readers = new TreeMap<>();
    marks.readers().forEach(r -> readers.put(r, 0));
    marks.values().forEach(v -> v.readings().keySet().forEach(r -> readers.merge(r, 1, Integer::sum)));
    return new AuditReport(audit.facts(), settings, new Figures(evidence, settings).all(), readers,
        agreements(marks, List.copyOf(readers.keySet()), settings),
        marks.values().stream().filter(CheckedValue::isDisputed).map(v -> v.row().id()).toList(), progress(audit, marks), changes);
  }

  private static List<TwoReaders> agreements(AuditMarks marks, List<String> readers, ReportSettings settings) {
    List<TwoReaders> agreements = new ArrayList<>();
    for (int i = 0; i < readers.size(); i++) {
      for (int j = i + 1; j < readers.size(); j++) {
        String first = readers.get(i);
        String second = readers.get(j);
        List<Agreement.Pair> pairs = marks.values().stream()
            .filter(v -> v.readings().containsKey(first) && v.readings().containsKey(second))
            .map(v -> new Agreement.Pair(v.row().letter(), verdict(v, first).code(), verdict(v, second).code())).toList();
        if (!pairs.isEmpty()) {
          agreements.add(new TwoReaders(first, second, Agreement.of(pairs, settings.survey())));
        }
      }
    }
    return agreements;
  }

  private static Verdict verdict(CheckedValue value, String reader) {
    return value.readings().get(reader).gravest();
  }

  static Progress progress(Audit audit, AuditMarks marks) {
    Map<String, Integer> unchecked = new TreeMap<>();
    List<String> checked = marks.values().stream().map(v -> v.row().id()).toList();
    java.util.Set<String> known = new java.util.HashSet<>(checked);
    int values = 0;
    int pages = 0;
    Map<String, Boolean> letters = new LinkedHashMap<>();
    Map<String, Boolean> strata = new TreeMap<>();
    java.util.Set<String> read = marks.letters();
    for (SampleRow row : audit.rows()) {
      letters.put(row.letter(), read.contains(row.letter()));
      strata.merge(row.stratum(), read.contains(row.letter()), Boolean::logicalOr);
      if (row.isPage()) {
        pages++;
      } else {
        values++;
        if (!known.contains(row.id())) {
          unchecked.merge(row.field(), 1, Integer::sum);
        }
      }
    }
    return new Progress(values, checked.size(), letters.size(), (int) letters.values().stream().filter(r -> r).count(),
        pages, marks.pages().size(), unchecked,
        strata.entrySet().stream().filter(s -> !s.getValue()).map(Map.Entry::getKey).toList(),
        marks.begun().stream().map(SampleRow::id).toList(), marks.missedElsewhere());
  }

  /** A figure. */
  Optional<AuditFigure> figure(AuditFigure of, Measure measure) {
    return figures.stream()
        .filter(f -> f.measure() == measure && f.scope().equals(of.scope()) && f.name().equals(of.name())).findFirst();
  }
}
