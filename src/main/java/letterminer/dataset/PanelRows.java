package letterminer.dataset;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import letterminer.panel.Authorities;
import letterminer.panel.HarmonisedAreas;
import letterminer.panel.Neighbours;
import letterminer.panel.OwnArea;
import letterminer.panel.Panel;

/**
 * Makes the tables that need the judgements of all files from what {@link JsonRows} says of each. Keeps a few short
 * values of each judgement. For one thread.
 */
public final class PanelRows {
  private final Panel panel;
  private final Map<String, String> shared = new HashMap<>();

  /**
   * Nothing yet.
   *
   * @param areas of families that do not come with the program
   */
  public PanelRows(List<OwnArea> areas) {
    this.panel = new Panel(HarmonisedAreas.bundled().with(areas), Authorities.bundled(), Neighbours.bundled());
  }

  /**
   * Adds an assessment; they have to come in the order of the files.
   *
   * @throws IOException if it is none
   */
  public void add(String assessment) throws IOException {
    panel.add(AssessmentLine.read(assessment).assessment(this::once));
  }

  private String once(String value) {
    String first = shared.putIfAbsent(value, value);
    return first == null ? value : first;
  }

  /** The rows, by table. */
  public Map<String, List<String>> rows() {
    CompleteTables complete = JsonRows.complete(false);
    return Map.of(
        PanelTables.PANEL.name(), JsonRows.lines(complete, PanelTables.PANEL, panel.rows()),
        PanelTables.CHANGES.name(), JsonRows.lines(complete, PanelTables.CHANGES, panel.changes()));
  }
}
