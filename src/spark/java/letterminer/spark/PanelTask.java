package letterminer.spark;

import java.io.IOException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import letterminer.dataset.DatasetCounts;
import letterminer.dataset.Json;
import letterminer.dataset.JsonRows;
import letterminer.dataset.PanelRows;
import letterminer.dataset.WrittenPart;
import letterminer.panel.OwnArea;
import letterminer.panel.TimelineKey;
import org.apache.spark.Partitioner;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.api.java.function.PairFlatMapFunction;
import org.apache.spark.internal.io.FileCommitProtocol;
import scala.Tuple2;

/**
 * Makes the changes of each timeline, and what the panel needs of it. Assessments come timeline by timeline, and those of
 * one are in memory at a time.
 */
final class PanelTask implements FlatMapFunction<Iterator<Tuple2<PanelTask.Spot, String>>, PanelTask.Done> {
  private static final long serialVersionUID = 1;

  private final TaskPlan plan;
  private final String areas;
  private final CommittedOutput output;

  /** Where an assessment belongs: a timeline, and in it a place in the order of files. */
  record Spot(String authority, String area, String file, int ordinal, int position)
      implements Comparable<Spot>, Serializable {
    private static final Comparator<Spot> ORDER = Comparator.comparing(Spot::authority).thenComparing(Spot::area)
        .thenComparing(Spot::file).thenComparingInt(Spot::ordinal).thenComparingInt(Spot::position);

    TimelineKey timeline() {
      return new TimelineKey(authority, area);
    }

    @Override
    public int compareTo(Spot other) {
      return ORDER.compare(this, other);
    }
  }

  /** Brings those of one timeline together. */
  static final class ByTimeline extends Partitioner {
    private static final long serialVersionUID = 1;

    private final int number;

    ByTimeline(int number) {
      this.number = number;
    }

    @Override
    public int numPartitions() {
      return number;
    }

    @Override
    public int getPartition(Object spot) {
      return Math.floorMod(((Spot) spot).timeline().hashCode(), number);
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof ByTimeline && ((ByTimeline) other).number == number;
    }

    @Override
    public int hashCode() {
      return Objects.hash(number);
    }
  }

  /**
   * What a task did.
   *
   * @param parts the file that it wrote, by table
   * @param counts of the values in it
   * @param years what the panel needs of its timelines
   */
  record Done(
      FileCommitProtocol.TaskCommitMessage commit, long changes, Map<String, WrittenPart> parts, DatasetCounts counts,
      List<String> years) implements Serializable {}

  /** Finds the timelines of assessments. */
  static final class Places implements PairFlatMapFunction<Iterator<String>, Spot, String> {
    private static final long serialVersionUID = 1;

    private final String areas;

    Places(String areas) {
      this.areas = areas;
    }

    @Override
    public Iterator<Tuple2<Spot, String>> call(Iterator<String> lines) throws IOException {
      PanelRows panel = new PanelRows(areas(areas), JsonRows.Settings.PLAIN);
      List<Tuple2<Spot, String>> spots = new ArrayList<>();
      while (lines.hasNext()) {
        AssessmentFile.Placed placed = AssessmentFile.read(lines.next());
        for (TimelineKey key : panel.timelines(placed.assessment())) {
          spots.add(new Tuple2<>(
              new Spot(key.authority(), key.area(), placed.file(), placed.ordinal(), placed.position()), placed.assessment()));
        }
      }
      return spots.iterator();
    }
  }

  /**
   * Makes a task.
   *
   * @param areas of families that do not come with the program, as {@link #text} has them
   */
  PanelTask(TaskPlan plan, String areas, CommittedOutput output) {
    this.plan = plan;
    this.areas = areas;
    this.output = output;
  }

  /** Areas in a form that Spark can send. */
  static String text(List<OwnArea> areas) throws IOException {
    return Json.lines().writeValueAsString(areas);
  }

  private static List<OwnArea> areas(String text) throws IOException {
    return List.of(Json.lines().readValue(text, OwnArea[].class));
  }

  @Override
  public Iterator<Done> call(Iterator<Tuple2<Spot, String>> assessments) throws IOException {
    CommittedOutput.TaskFiles files = output.begin();
    try {
      return List.of(write(new Timelines(assessments), files)).iterator();
    } catch (IOException | RuntimeException | Error e) {
      files.abort();
      throw e;
    }
  }

  private Done write(Timelines timelines, CommittedOutput.TaskFiles files) throws IOException {
    JsonRows.Settings settings = plan.additions().settings(plan.sentences());
    PanelRows panel = new PanelRows(areas(areas), settings);
    List<String> years = new ArrayList<>();
    TableParts tables = new TableParts(
        settings, name -> files.file(name, ".parquet"), files.settings());
    try (tables) {
      for (Optional<TimelineKey> key = timelines.nextTimeline(); key.isPresent(); key = timelines.nextTimeline()) {
        PanelRows.TimelineRows rows = panel.timeline(key.get(), timelines);
        tables.add(TableRun.CHANGES, rows.changes());
        years.addAll(rows.years());
      }
    }
    return new Done(
        files.commit(), tables.rows().get(TableRun.CHANGES), tables.parts(), tables.counts(), years);
  }

  /** Assessments that are sorted, one timeline after the other. */
  private static final class Timelines implements Iterator<String> {
    private final Iterator<Tuple2<Spot, String>> all;
    private Optional<Tuple2<Spot, String>> next = Optional.empty();
    private Optional<TimelineKey> timeline = Optional.empty();

    Timelines(Iterator<Tuple2<Spot, String>> all) {
      this.all = all;
      advance();
    }

    private void advance() {
      next = all.hasNext() ? Optional.of(all.next()) : Optional.empty();
    }

    /** The next timeline, after all assessments of the one before. */
    Optional<TimelineKey> nextTimeline() {
      timeline = next.map(entry -> entry._1().timeline());
      return timeline;
    }

    @Override
    public boolean hasNext() {
      return next.isPresent() && next.map(entry -> entry._1().timeline()).equals(timeline);
    }

    @Override
    public String next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      String assessment = next.orElseThrow()._2();
      advance();
      return assessment;
    }
  }
}
