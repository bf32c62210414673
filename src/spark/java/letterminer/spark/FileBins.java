package letterminer.spark;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/**
 * Shares files out to tasks so that none has much more to do than others: the largest first, each to the task that has
 * least. The tasks with most come first, so that no long one is alone at the end.
 */
final class FileBins {
  /** Bytes that a file costs besides its own: the smallest letter takes as long to read as this many bytes of a large one. */
  private static final long BASE = 64 << 10;

  /** Files of a task, on average: some seconds of work. Spark takes as long to start a task as a small letter to read. */
  private static final int PER_TASK = 128;

  /** Tasks for each core, where files are few. */
  private static final int TASKS_PER_CORE = 4;

  private FileBins() {}

  private static final class Bin {
    private final List<InputFile> files = new ArrayList<>();
    private long cost;

    void add(InputFile file) {
      files.add(file);
      cost += cost(file);
    }
  }

  private static long cost(InputFile file) {
    return BASE + file.bytes();
  }

  /** The files of each task. */
  static List<List<InputFile>> of(List<InputFile> files, int cores) {
    int tasks = Math.max(1, Math.min(files.size(), Math.max(files.size() / PER_TASK, TASKS_PER_CORE * cores)));
    PriorityQueue<Bin> bins = new PriorityQueue<>(Comparator.comparingLong(bin -> bin.cost));
    for (int i = 0; i < tasks; i++) {
      bins.add(new Bin());
    }
    List<InputFile> sorted = new ArrayList<>(files);
    sorted.sort(Comparator.comparingLong(FileBins::cost).reversed().thenComparing(InputFile::file));
    for (InputFile file : sorted) {
      Bin least = bins.remove();
      least.add(file);
      bins.add(least);
    }
    List<Bin> all = new ArrayList<>(bins);
    all.sort(Comparator.comparingLong((Bin bin) -> bin.cost).reversed());
    return all.stream().map(bin -> List.copyOf(bin.files)).toList();
  }
}
