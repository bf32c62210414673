package letterminer.audit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.function.Predicate;
import letterminer.survey.Design;
import letterminer.survey.Observation;
import letterminer.survey.Share;
import letterminer.survey.Stratum;
import letterminer.survey.SurveySettings;
import org.junit.jupiter.api.Test;

class SimulationTest {
  record D(String name, Predicate<FrameLetter> letter, Predicate<Cell> cell) {}
  static class Score { int held, n, below, above; double width; double letters; double truth; }

  @Test
  void trial() {
    int pops = Integer.getInteger("pops", 4), reps = Integer.getInteger("reps", 100);
    for (double rho : new double[] {0, 0.1}) {
      SurveySettings settings = new SurveySettings(0.95, rho, 5);
      for (SimulatedRun.Kind kind : List.of(
          new SimulatedRun.Kind("usual", 310, 1, 1), new SimulatedRun.Kind("rare", 310, 0.15, 1),
          new SimulatedRun.Kind("clustered", 310, 0.5, 2), new SimulatedRun.Kind("independent", 310, 1, 0),
          new SimulatedRun.Kind("small", 40, 1, 1))) {
        Map<String, Score> scores = new TreeMap<>();
        for (int p = 0; p < pops; p++) {
          SimulatedRun run = SimulatedRun.of(kind, p);
          List<D> ds = domains(run);
          for (int r = 0; r < reps; r++) {
            one(run, ds, r, settings, scores);
          }
        }
        Score all = new Score();
        System.out.println("rho " + rho + " " + kind);
        scores.forEach((k, s) -> {
          if (s.n > pops * reps / 4)
          System.out.printf("  %-28s %5d %.3f  below %.3f above %.3f width %.3f letters %.1f truth %.4f%n", k, s.n, (double) s.held / s.n,
              (double) s.below / s.n, (double) s.above / s.n, s.width / s.n, s.letters / s.n, s.truth / s.n);
          all.n += s.n; all.held += s.held; all.width += s.width;
        });
        System.out.printf("  ALL %.3f width %.3f%n", (double) all.held / all.n, all.width / all.n);
      }
    }
  }

  static List<D> domains(SimulatedRun run) {
    List<D> ds = new ArrayList<>();
    ds.add(new D("all", l -> true, c -> true));
    run.letters().stream().flatMap(l -> l.values().stream()).map(v -> v.cell().field()).distinct()
        .forEach(f -> ds.add(new D("field " + f, l -> true, c -> c.field().equals(f))));
    run.letters().stream().flatMap(l -> l.values().stream()).map(FrameValue::cell).distinct()
        .forEach(f -> ds.add(new D("cell " + f, l -> true, c -> c.equals(f))));
    run.letters().stream().map(FrameLetter::family).distinct()
        .forEach(f -> ds.add(new D("family " + f, l -> l.family().equals(f), c -> true)));
    run.letters().stream().map(FrameLetter::stratum).distinct()
        .forEach(f -> ds.add(new D("stratum " + f, l -> l.stratum().equals(f), c -> true)));
    return ds;
  }

  static void one(SimulatedRun run, List<D> ds, long seed, SurveySettings settings, Map<String, Score> scores) {
    Sample sample = new Sampler(new DrawSettings(200, OptionalInt.empty(), 40, seed, 5)).draw(run.letters());
    Map<String, FrameLetter> letters = sample.lettersById();
    Map<String, Stratum> clusters = new HashMap<>();
    letters.values().forEach(l -> clusters.put(l.id(), sample.strata().get(l.stratum())));
    Design design = new Design(clusters);
    for (D d : ds) {
      Map<String, Long> sizes = CACHE.computeIfAbsent(run, x -> new java.util.concurrent.ConcurrentHashMap<>()).computeIfAbsent(d.name(), x -> sizes(run, d));
      long bad = BAD.get(System.identityHashCode(run) + d.name());
      long size = sizes.values().stream().mapToLong(Long::longValue).sum();
      List<Observation> obs = new ArrayList<>();
      for (Drawn x : sample.drawn()) {
        if (x.page() == 0 && d.cell().test(x.cell()) && d.letter().test(letters.get(x.letter()))) {
          obs.add(new Observation(x.letter(), x.cell().toString(), sample.cells().get(x.cell()).rate(), run.wrong().contains(x.id()) ? 1 : 0));
        }
      }
      finish(run, d, design, obs, sizes, bad, size, settings, scores);
    }
  }
  static final Map<SimulatedRun, Map<String, Map<String, Long>>> CACHE = new java.util.IdentityHashMap<>();
  static final Map<String, Long> BAD = new HashMap<>();

  static Map<String, Long> sizes(SimulatedRun run, D d) {
      Map<String, Long> sizes = new LinkedHashMap<>();
      long bad = 0;
      for (FrameLetter l : run.letters()) {
        if (d.letter().test(l)) {
          for (FrameValue v : l.values()) {
            if (d.cell().test(v.cell())) {
              sizes.merge(v.cell().toString(), 1L, Long::sum);
              if (run.wrong().contains(v.id())) bad++;
            }
          }
        }
      }
      BAD.put(System.identityHashCode(run) + d.name(), bad);
      return sizes;
  }
  static void finish(SimulatedRun run, D d, Design design, List<Observation> obs, Map<String, Long> sizes, long bad, long size, SurveySettings settings, Map<String, Score> scores) {
      if (obs.isEmpty()) return;
      Share share = Share.of(design, obs, sizes, settings);
      if (share.clusters() < Integer.getInteger("least", 5) && share.clusters() < run.letters().stream().filter(d.letter()).count()) return;
      Score s = scores.computeIfAbsent(d.name(), n -> new Score());
      double truth = (double) bad / size;
      s.n++;
      if (share.interval().contains(truth)) s.held++;
      else if (share.interval().high() < truth) s.below++; else s.above++;
      s.width += share.interval().high() - share.interval().low();
      s.letters += share.clusters();
      s.truth += truth;
  }
}
