package letterminer.dataset;

import java.io.IOException;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import letterminer.panel.Assessment;
import letterminer.panel.Authorities;
import letterminer.panel.HarmonisedAreas;
import letterminer.panel.LastOfYear;
import letterminer.panel.Neighbours;
import letterminer.panel.OwnArea;
import letterminer.panel.Panel;
import letterminer.panel.TimelineKey;

/**
 * Makes the tables that need the judgements of all files from what {@link ValueRows} says of each, in two steps, so that
 * they never have to be in one place: the assessments of each timeline are brought together, which gives its changes and,
 * for each year, what the panel needs; this, a few values for each authority, area and year, is brought together for the
 * panel. For one thread.
 */
public final class PanelRows {
  private final HarmonisedAreas areas;
  private final Authorities authorities = Authorities.bundled();
  private final Neighbours neighbours = Neighbours.bundled();
  private final CompleteTables complete;
  private final Panel empty;
  private final Map<String, String> shared = new HashMap<>();

  /**
   * What the assessments of a timeline give.
   *
   * @param changes its rows of the table of changes
   * @param years what {@link #panel} needs of it
   */
  public record TimelineRows(List<TableRow> changes, List<String> years) {}

  /**
   * Nothing yet.
   *
   * @param areas of families that do not come with the program
   * @param settings those of {@link ValueRows}
   */
  public PanelRows(List<OwnArea> areas, JsonRows.Settings settings) {
    this.areas = HarmonisedAreas.bundled().with(areas);
    this.complete = new CompleteTables(settings.dataset());
    this.empty = newPanel();
  }

  private Panel newPanel() {
    return new Panel(areas, authorities, neighbours);
  }

  /**
   * The timelines that an assessment belongs to.
   *
   * @throws IOException if it is no assessment
   */
  public List<TimelineKey> timelines(String assessment) throws IOException {
    return empty.timelines(read(assessment));
  }

  private Assessment read(String assessment) throws IOException {
    return AssessmentLine.read(assessment, this::once);
  }

  private String once(String value) {
    String first = shared.putIfAbsent(value, value);
    return first == null ? value : first;
  }

  /**
   * The rows of a timeline.
   *
   * @param assessments all assessments that belong to it, in the order of their files
   * @throws IOException if one is no assessment
   */
  public TimelineRows timeline(TimelineKey timeline, Iterator<String> assessments) throws IOException {
    Panel panel = newPanel();
    while (assessments.hasNext()) {
      panel.add(timeline, read(assessments.next()));
    }
    return new TimelineRows(
        ValueRows.of(complete, PanelTables.CHANGES, panel.changes()),
        panel.lastOfYears().stream().map(AssessmentLine::of).toList());
  }

  /**
   * The rows of the panel.
   *
   * @param years of all timelines, in any order
   * @throws IOException if one is something else
   */
  public List<TableRow> panel(Iterable<String> years) throws IOException {
    Panel panel = newPanel();
    for (String year : years) {
      LastOfYear last = AssessmentLine.readYear(year, this::once);
      panel.add(last);
    }
    return ValueRows.of(complete, PanelTables.PANEL, panel.rows());
  }
}
