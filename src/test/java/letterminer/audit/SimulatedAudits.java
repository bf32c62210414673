package letterminer.audit;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import letterminer.corrections.Verdict;
import letterminer.survey.SurveySettings;

/** Draws audits of a simulated run again and again, and counts how often the intervals cover the truth. */
final class SimulatedAudits {
  private final SimulatedRun run;
  private final Map<String, double[]> truths = new HashMap<>();
  private final Map<String, Integer> missedOnPage = new HashMap<>();
  private final Map<String, Coverage> coverage = new TreeMap<>();

  /** How often the intervals of a figure covered the truth. */
  static final class Coverage {
    private int stated;
    private int held;
    private double width;

    int stated() {
      return stated;
    }

    double share() {
      return held / (double) stated;
    }

    double meanWidth() {
      return width / stated;
    }
  }

  SimulatedAudits(SimulatedRun run, long seed) {
    this.run = run;
    Random random = new Random(seed);
    for (FrameLetter letter : run.letters()) {
      double effect = Math.exp(random.nextGaussian());
      for (int page = letter.firstPage(); page <= letter.lastPage(); page++) {
        int n = 0;
        while (n < 5 && random.nextDouble() < Math.min(0.6, 0.08 * effect)) {
          n++;
        }
        missedOnPage.put(letter.id() + "-page-" + page, n);
      }
    }
  }

  /**
   * Draws an audit, has it checked, and compares its intervals with the truth.
   *
   * @param patience the share of the letters that the reader gets through
   */
  void repeat(long seed, double patience) {
    DrawSettings settings = new DrawSettings(200, OptionalInt.empty(), 40, seed, 5);
    Sample sample = new Sampler(settings).draw(run.letters());
    AuditFacts facts = AuditFacts.of(
        "audit", settings, new AuditFacts.Run("1", "1", "1", run.letters().size(), 0), run.letters(), sample);
    Map<String, FrameLetter> letters = sample.lettersById();
    Set<String> opened = Set.copyOf(sample.letters().subList(0, (int) Math.ceil(patience * letters.size())).stream()
        .map(FrameLetter::id).toList());
    List<SampleRow> rows = new ArrayList<>();
    List<CheckedValue> values = new ArrayList<>();
    List<ReadPage> pages = new ArrayList<>();
    for (Drawn drawn : sample.drawn()) {
      FrameLetter letter = letters.get(drawn.letter());
      SampleRow row = new SampleRow(drawn.page() > 0 ? SampleRow.PAGE : SampleRow.VALUE, drawn.id(), letter.id(), letter.file(),
          letter.family(), letter.years(), drawn.cell().field(), drawn.cell().band(), drawn.page(),
          sample.strata().get(letter.stratum()).probability(), sample.cells().get(drawn.cell()).rate(), "", "");
      rows.add(row);
      if (opened.contains(letter.id()) && drawn.page() > 0) {
        int n = missedOnPage.get(drawn.id());
        pages.add(new ReadPage(row, Set.of("Ann"), n == 0 ? Map.of() : Map.of("point", (double) n)));
      } else if (opened.contains(letter.id())) {
        Verdict verdict = run.wrong().contains(drawn.id()) ? Verdict.WRONG : Verdict.RIGHT;
        values.add(new CheckedValue(row, Map.of("Ann", new Reading(Set.of(verdict), Set.of())), List.of()));
      }
    }
    Audit audit = new Audit(Path.of("audit"), facts, rows);
    // A wide half-width: how many more to check is of no interest here, and takes time.
    ReportSettings report = new ReportSettings(0.49, Optional.empty(), ReportSettings.LEAST_LETTERS, SurveySettings.defaults());
    AuditObservations evidence = new AuditObservations(audit, new AuditMarks(values, pages, List.of(), 0, List.of()));
    for (Domain domain : Domain.of(facts)) {
      for (AuditFigure figure : new Figures(evidence, report).of(domain)) {
        if (figure.measure() == Measure.ERROR || figure.measure() == Measure.RECALL) {
          count(domain, figure);
        }
      }
    }
  }

  private void count(Domain domain, AuditFigure figure) {
    if (figure.estimate().isEmpty()) {
      return;
    }
    double[] truth = truths.computeIfAbsent(domain.name(), n -> truth(domain));
    boolean isError = figure.measure() == Measure.ERROR;
    double value = isError ? truth[0] : truth[1];
    Coverage each = coverage.computeIfAbsent(figure.measure().code() + " of " + domain.name(), n -> new Coverage());
    each.stated++;
    each.held += figure.low().orElseThrow() <= value + 1e-9 && value <= figure.high().orElseThrow() + 1e-9 ? 1 : 0;
    each.width += figure.high().orElseThrow() - figure.low().orElseThrow();
  }

  /** Share of errors and recall of a part of the run. */
  private double[] truth(Domain domain) {
    long all = 0;
    long wrong = 0;
    long lost = 0;
    for (FrameLetter letter : run.letters()) {
      if (domain.hasLetters(letter.family(), letter.years())) {
        for (FrameValue value : letter.values()) {
          if (domain.hasCell(value.cell())) {
            all++;
            wrong += run.wrong().contains(value.id()) ? 1 : 0;
          }
        }
        for (int page = letter.firstPage(); page <= letter.lastPage(); page++) {
          boolean counts = domain.field().isEmpty() || domain.field().equals("point");
          lost += counts ? missedOnPage.get(letter.id() + "-page-" + page) : 0;
        }
      }
    }
    return new double[] {wrong / (double) all, (all - wrong) / (double) (all - wrong + lost)};
  }

  /** Of each figure. */
  Map<String, Coverage> coverage() {
    return coverage;
  }
}
