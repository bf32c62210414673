package letterminer.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Predicate;
import letterminer.corrections.Verdict;
import letterminer.survey.Interval;
import letterminer.survey.Observation;
import letterminer.survey.Recall;
import letterminer.survey.SampleSize;
import letterminer.survey.Share;

/** The figures of an audit. */
final class Figures {
  private final AuditObservations evidence;
  private final ReportSettings settings;

  Figures(AuditObservations evidence, ReportSettings settings) {
    this.evidence = evidence;
    this.settings = settings;
  }

  /** All figures, domain by domain. */
  List<AuditFigure> all() {
    List<AuditFigure> figures = new ArrayList<>();
    Domain.of(evidence.audit().facts()).forEach(domain -> figures.addAll(of(domain)));
    return figures;
  }

  List<AuditFigure> of(Domain domain) {
    List<CheckedValue> checked = evidence.checked(domain);
    Map<String, Long> sizes = evidence.sizes(domain);
    List<AuditFigure> figures = new ArrayList<>();
    AuditFigure error = share(domain, Measure.ERROR, checked, r -> !r.isRight(), sizes);
    figures.add(error);
    figures.add(share(domain, Measure.WRONG, checked, r -> r.has(Verdict.WRONG), sizes));
    figures.add(share(domain, Measure.EXTENT, checked, r -> r.has(Verdict.EXTENT), sizes));
    figures.add(share(domain, Measure.SPURIOUS, checked, r -> r.has(Verdict.SPURIOUS), sizes));
    figures.add(complement(error));
    if (domain.scope() != Domain.Scope.CERTAINTY) {
      figures.addAll(recall(domain, checked, sizes));
    }
    if (domain.scope() == Domain.Scope.FIELD || domain.scope() == Domain.Scope.CERTAINTY) {
      accuracy(domain, checked).ifPresent(figures::add);
    }
    return figures;
  }

  private AuditFigure share(
      Domain domain, Measure measure, List<CheckedValue> checked, Predicate<Reading> property, Map<String, Long> sizes) {
    long population = sizes.values().stream().mapToLong(Long::longValue).sum();
    int letters = (int) checked.stream().map(v -> v.row().letter()).distinct().count();
    if (!isEnough(domain, letters)) {
      return none(domain, measure, checked.size(), letters, population);
    }
    return figure(domain, measure,
        Share.of(evidence.design(), evidence.observations(checked, property), sizes, settings.survey()), population);
  }

  private boolean isEnough(Domain domain, int letters) {
    return letters > 0 && letters >= Math.min(settings.leastLetters(), evidence.letters(domain));
  }

  private static AuditFigure none(Domain domain, Measure measure, int checked, int letters, long population) {
    return new AuditFigure(scope(domain), domain.name(), measure, Optional.empty(), Optional.empty(), Optional.empty(), checked,
        letters, Optional.empty(), population, OptionalLong.empty());
  }

  private static String scope(Domain domain) {
    return domain.scope().name().toLowerCase(java.util.Locale.ROOT);
  }

  private AuditFigure figure(Domain domain, Measure measure, Share share, long population) {
    Interval interval = share.interval();
    OptionalLong more = measure == Measure.ERROR
        ? OptionalLong.of(SampleSize.more(share, settings.halfWidth(), settings.survey())) : OptionalLong.empty();
    return new AuditFigure(scope(domain), domain.name(), measure, Optional.of(share.value()), Optional.of(interval.low()),
        Optional.of(interval.high()), share.observations(), share.clusters(),
        Optional.of(share.effective()).filter(Double::isFinite), population, more);
  }

  private static AuditFigure complement(AuditFigure error) {
    return new AuditFigure(error.scope(), error.name(), Measure.PRECISION, error.estimate().map(e -> 1 - e),
        error.high().map(h -> 1 - h), error.low().map(l -> 1 - l), error.checked(), error.letters(), error.effective(),
        error.population(), OptionalLong.empty());
  }

  private List<AuditFigure> recall(Domain domain, List<CheckedValue> checked, Map<String, Long> sizes) {
    List<Recall.Page> pages = evidence.pages(domain);
    long population = sizes.values().stream().mapToLong(Long::longValue).sum();
    int letters = (int) pages.stream().map(Recall.Page::cluster).distinct().count();
    int ofValues = (int) checked.stream().map(v -> v.row().letter()).distinct().count();
    List<Observation> right = evidence.observations(checked, Reading::isRight);
    boolean isAnyRight = right.stream().anyMatch(o -> o.value() > 0) || pages.stream().anyMatch(p -> p.missed() > 0);
    if (!isEnough(domain, Math.min(letters, ofValues)) || !isAnyRight) {
      return List.of(
          none(domain, Measure.RECALL, pages.size(), letters, population), none(domain, Measure.F1, pages.size(), letters, population));
    }
    Recall recall = Recall.of(evidence.design(), right, sizes, pages, evidence.pageSizes(domain), settings.survey());
    return List.of(
        figure(domain, Measure.RECALL, recall.recall(), population), figure(domain, Measure.F1, recall.f1(), population));
  }

  /** How often the part that analyses use most is right. */
  private Optional<AuditFigure> accuracy(Domain domain, List<CheckedValue> checked) {
    boolean ofGrades = domain.field().equals("judgement");
    if (!ofGrades && !domain.field().equals("point")) {
      return Optional.empty();
    }
    Measure measure = ofGrades ? Measure.GRADE_ACCURACY : Measure.POLARITY_ACCURACY;
    Set<String> parts = ofGrades ? Set.of("", "grade", "gradeAsWritten", "score") : Set.of("polarity");
    List<CheckedValue> real = checked.stream().filter(v -> v.share(r -> r.has(Verdict.SPURIOUS)) < 1).toList();
    // The number of spurious values in the run is unknown: the weights of the draw are used.
    return Optional.of(share(domain, measure, real, r -> r.wrongParts().stream().noneMatch(parts::contains), Map.of()));
  }
}
