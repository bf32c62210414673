package letterminer.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.TreeMap;
import letterminer.dataset.FileRow;
import letterminer.model.Outcome;
import letterminer.records.Tally;

/** The outcome of a run. For one thread. */
final class Summary {
  private static final int SLOWEST = 5;
  private static final double WORTH_TELLING = 1e9;

  private final long began = System.nanoTime();
  private final Map<Outcome, Integer> outcomes = new TreeMap<>();
  private final PriorityQueue<Timed> slowest = new PriorityQueue<>(Comparator.comparing(Timed::nanos));
  private Tally all = Tally.NONE;
  private int readNow;
  private long pagesNow;

  private record Timed(String name, long nanos) {}

  void add(FileRow file, Tally tally, long nanos) {
    all = all.plus(tally);
    outcomes.merge(file.outcome(), 1, Integer::sum);
    if (nanos == 0) {
      return;
    }
    readNow++;
    pagesNow += tally.pages();
    slowest.add(new Timed(file.file(), nanos));
    if (slowest.size() > SLOWEST) {
      slowest.remove();
    }
  }

  /** Lines for people; the first one is printed for every run. */
  List<String> lines(String output, long vanished) {
    double seconds = (System.nanoTime() - began) / 1e9;
    List<String> lines = new ArrayList<>();
    int problems = all.problems().values().stream().mapToInt(Integer::intValue).sum();
    lines.add(all.letters() + " letters from " + all.files() + " files, " + all.judgements() + " judgements, "
        + all.points() + " points, " + problems + " problems; written to " + output + ".");
    if (outcomes.keySet().stream().anyMatch(o -> !o.isWhole())) {
      lines.add("files: " + counts(outcomes, Outcome::code));
    }
    if (problems > 0) {
      lines.add("problems: " + counts(all.problems(), code -> code));
    }
    lines.add(String.format(
        Locale.ROOT, "read now: %d files, %d pages in %.1f s, %.0f pages a second%s",
        readNow, pagesNow, seconds, pagesNow / seconds,
        all.files() == readNow ? "" : "; known from before or read twice: " + (all.files() - readNow))
        + (vanished == 0 ? "" : "; no longer there: " + vanished));
    List<Timed> slow = slowest.stream().filter(t -> t.nanos() > WORTH_TELLING)
        .sorted(Comparator.comparing(Timed::nanos).reversed()).toList();
    if (!slow.isEmpty()) {
      lines.add("slowest: " + String.join(", ", slow.stream()
          .map(t -> String.format(Locale.ROOT, "%s %.1f s", t.name(), t.nanos() / 1e9)).toList()));
    }
    return lines;
  }

  private static <K> String counts(Map<K, Integer> counts, java.util.function.Function<K, String> name) {
    return String.join(", ", counts.entrySet().stream()
        .sorted(Map.Entry.<K, Integer>comparingByValue().reversed())
        .map(e -> e.getValue() + " " + name.apply(e.getKey())).toList());
  }
}
