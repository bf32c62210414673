package letterminer.audit;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import letterminer.corrections.Correction;
import letterminer.corrections.Verdict;

/**
 * What people marked in an audit. Marks made outside it do not count here: an error found by chance was not
 * drawn at random.
 *
 * @param values the values of the sample that were marked
 * @param pages the pages of the sample that were read to their end
 * @param begun pages with missed values that nobody marked as read to the end
 * @param missedElsewhere missed values on pages that are not in the sample
 * @param missedMarks marks of what is missing on the pages that were read
 */
record AuditMarks(
    List<CheckedValue> values, List<ReadPage> pages, List<SampleRow> begun, int missedElsewhere, List<Correction> missedMarks) {

  /**
   * The marks of an audit.
   *
   * @param current marks that hold, of this audit and others
   * @param reader only this reader's, or all
   */
  static AuditMarks of(Audit audit, List<Correction> current, Optional<String> reader) {
    Map<String, List<Correction>> byValue = new HashMap<>();
    Map<String, List<Correction>> byPage = new HashMap<>();
    for (Correction mark : current) {
      boolean counts = mark.audit().equals(Optional.of(audit.name())) && reader.map(mark.who()::equals).orElse(true)
          && mark.verdict() != Verdict.WITHDRAWN;
      if (counts && (mark.verdict() == Verdict.MISSED || mark.field().equals(Correction.PAGE))) {
        byPage.computeIfAbsent(page(mark.letter(), mark.page().orElse(0)), p -> new ArrayList<>()).add(mark);
      } else if (counts) {
        mark.value().ifPresent(id -> byValue.computeIfAbsent(id, v -> new ArrayList<>()).add(mark));
      }
    }
    List<CheckedValue> values = new ArrayList<>();
    List<ReadPage> pages = new ArrayList<>();
    List<SampleRow> begun = new ArrayList<>();
    List<Correction> missed = new ArrayList<>();
    for (SampleRow row : audit.rows()) {
      if (!row.isPage()) {
        Optional.ofNullable(byValue.get(row.id())).ifPresent(marks -> values.add(checked(row, marks)));
        continue;
      }
      List<Correction> marks = Optional.ofNullable(byPage.remove(page(row.letter(), row.page()))).orElse(List.of());
      Set<String> readers = new TreeSet<>();
      marks.stream().filter(m -> m.field().equals(Correction.PAGE)).forEach(m -> readers.add(m.who()));
      if (!readers.isEmpty()) {
        List<Correction> own = marks.stream()
            .filter(m -> m.verdict() == Verdict.MISSED && readers.contains(m.who())).toList();
        pages.add(read(row, readers, own));
        missed.addAll(own);
      } else if (!marks.isEmpty()) {
        begun.add(row);
      }
    }
    int elsewhere = (int) byPage.values().stream().flatMap(List::stream).filter(m -> m.verdict() == Verdict.MISSED).count();
    return new AuditMarks(List.copyOf(values), List.copyOf(pages), List.copyOf(begun), elsewhere, List.copyOf(missed));
  }

  private static String page(String letter, int page) {
    return letter + "-page-" + page;
  }

  private static CheckedValue checked(SampleRow row, List<Correction> marks) {
    Map<String, Set<Verdict>> verdicts = new TreeMap<>();
    Map<String, Set<String>> parts = new HashMap<>();
    for (Correction mark : marks) {
      verdicts.computeIfAbsent(mark.who(), w -> EnumSet.noneOf(Verdict.class)).add(mark.verdict());
      Set<String> wrong = parts.computeIfAbsent(mark.who(), w -> new TreeSet<>());
      if (mark.verdict() == Verdict.WRONG) {
        wrong.addAll(wrongParts(mark));
      }
    }
    Map<String, Reading> readings = new LinkedHashMap<>();
    verdicts.forEach((who, given) -> readings.put(who, new Reading(given, parts.get(who))));
    return new CheckedValue(row, readings, marks);
  }

  /** The named part, otherwise the parts with a correction; the value itself if there are none. */
  private static Set<String> wrongParts(Correction mark) {
    if (mark.part().isPresent()) {
      return Set.of(mark.part().get());
    }
    return mark.changes().isEmpty() ? Set.of("") : mark.changes().keySet();
  }

  private static ReadPage read(SampleRow row, Set<String> readers, List<Correction> missed) {
    Map<String, Double> counts = new TreeMap<>();
    missed.forEach(m -> counts.merge(m.field(), 1.0 / readers.size(), Double::sum));
    return new ReadPage(row, readers, counts);
  }

  /** Everybody who marked something. */
  Set<String> readers() {
    Set<String> readers = new TreeSet<>();
    values.forEach(v -> readers.addAll(v.readings().keySet()));
    pages.forEach(p -> readers.addAll(p.readers()));
    return readers;
  }

  /** The letters in which something was checked. */
  Set<String> letters() {
    Set<String> letters = new TreeSet<>();
    values.forEach(v -> letters.add(v.row().letter()));
    pages.forEach(p -> letters.add(p.row().letter()));
    return letters;
  }
}
