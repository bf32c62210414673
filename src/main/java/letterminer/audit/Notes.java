package letterminer.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Notes for readers of the figures: what was not checked, and what the figures do not cover. */
final class Notes {
  /** How many ids are named; the rest are counted. */
  private static final int NAMED = 20;

  private Notes() {}

  static List<String> of(AuditReport report) {
    List<String> notes = new ArrayList<>();
    AuditReport.Progress p = report.progress();
    if (p.checked() < p.values()) {
      notes.add((p.values() - p.checked()) + " of " + p.values() + " values drawn were not checked ("
          + p.unchecked().entrySet().stream().map(e -> e.getKey() + " " + e.getValue()).collect(Collectors.joining(", "))
          + "). The figures assume that they are like those that were, which holds if the sample was checked in order.");
    }
    if (p.pagesRead() < p.pages()) {
      notes.add((p.pages() - p.pagesRead()) + " of " + p.pages() + " pages drawn were not read to the end"
          + (p.begunPages().isEmpty() ? "." : "; on these something was marked as missed, which does not count until the page is"
              + " marked as read: " + named(p.begunPages()) + "."));
    }
    if (!p.unreadStrata().isEmpty()) {
      notes.add("No letter was opened of: " + String.join(", ", p.unreadStrata()) + ". The figures for all say nothing of these.");
    }
    if (p.missedElsewhere() > 0) {
      notes.add(p.missedElsewhere() + " missed values were marked on pages that were not drawn. They are kept as corrections, but"
          + " are not part of the figures.");
    }
    if (report.facts().run().filesWithoutLetters() > 0) {
      notes.add(report.facts().run().filesWithoutLetters() + " files gave no letter; the figures do not cover them. They are listed in"
          + " files.csv and problems.csv.");
    }
    if (!report.disputed().isEmpty()) {
      notes.add("Readers disagree about " + report.disputed().size() + " values. Until they agree, such a value counts by the share of readers who marked"
          + " it as wrong: " + named(report.disputed()) + ".");
    }
    changes(report, notes);
    notes.add("'-' means that fewer than " + report.settings().leastLetters()
        + " letters were checked, and not all of them: too few to state a rate.");
    return notes;
  }

  private static void changes(AuditReport report, List<String> notes) {
    List<ChangedValues.Change> changed = report.changes().changed();
    if (!changed.isEmpty()) {
      notes.add("The run was made again since the audit was drawn, and " + changed.size() + " values of the sample "
          + (changed.size() == 1 ? "says" : "say") + " something else or are gone: "
          + named(changed.stream().map(c -> c.id() + (c.now().isEmpty() ? " (gone)" : "")).toList())
          + ". The figures describe the run that the sample was drawn from (data " + report.facts().run().name() + ").");
    }
  }

  private static String named(List<String> ids) {
    String some = ids.stream().limit(NAMED).collect(Collectors.joining(", "));
    return ids.size() <= NAMED ? some : some + " and " + (ids.size() - NAMED) + " more";
  }

  /** A paragraph that a paper can take. */
  static String methods(AuditReport report) {
    AuditFacts facts = report.facts();
    AuditReport.Progress p = report.progress();
    long values = facts.cells().stream().filter(c -> !c.field().equals(SampleCell.PAGE)).mapToLong(AuditFacts.CellFacts::values).sum();
    Map<String, Integer> readers = report.readers();
    StringBuilder text = new StringBuilder();
    text.append(String.format(Locale.ROOT,
        "The dataset was extracted with Letterminer %s (data version %s). Its error rates were estimated from a two-stage "
            + "probability sample. Of %d letters, %d were drawn at random without replacement, stratified by family and year "
            + "(%d strata); of the %d values of the dataset, %d were drawn from these letters, stratified by field and by the "
            + "program's own certainty, and %d pages to be read for values that the program had missed. The probability of each "
            + "is known (seed %d). ",
        facts.run().version(), facts.run().name(), facts.run().letters(), p.letters(), facts.strata().size(), values, p.values(),
        p.pages(), facts.wanted().seed()));
    text.append(String.format(Locale.ROOT, "%s checked %d values in %d letters and read %d pages; the review page does not show the program's certainty. ",
        readers.size() == 1 ? "One reader" : readers.size() + " readers", p.checked(), p.lettersChecked(), p.pagesRead()));
    text.append("Rates are means weighted by the inverse of these probabilities (Hájek) and poststratified to the known numbers "
        + "of values by field and certainty; variances are linearised with letters as primary sampling units and finite "
        + "population corrections. The 95 % intervals are those of Korn and Graubard (1998) with the mid-P binomial "
        + "distribution, whose effective sample size is limited by the weights (Kish) and by an intraclass correlation of at "
        + "least " + report.settings().survey().leastCorrelation() + "; where no error was found they give an upper limit (rule "
        + "of three). Recall compares the values that are right with those that were missed on the pages read. ");
    for (AuditReport.TwoReaders two : report.agreements()) {
      two.agreement().kappa().ifPresent(kappa -> text.append(String.format(Locale.ROOT,
          "Two readers agreed on %.1f %% of the %d values that both checked (Cohen's kappa %.2f%s). ",
          100 * two.agreement().agreed(), two.agreement().elements(), kappa, two.agreement().interval().map(i ->
              String.format(Locale.ROOT, ", 95 %% interval %.2f to %.2f", i.low(), i.high())).orElse(""))));
    }
    AuditFigure all = report.figures().get(0);
    all.estimate().ifPresent(e -> text.append(String.format(Locale.ROOT,
        "Overall, %s of the values were in error (95 %% interval: %s).", Percent.of(all.estimate()), Percent.interval(all))));
    if (p.checked() < p.values()) {
      text.append(" ").append(p.values() - p.checked()).append(" values that were drawn were not checked.");
    }
    return text.toString().strip();
  }
}
