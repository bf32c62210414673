package letterminer.corrections;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import letterminer.dataset.CorrectionRow;
import letterminer.extraction.header.AuthorityRegister;
import letterminer.measures.MeasureReader;
import letterminer.measures.ThemeVocabulary;
import letterminer.model.CorrectionState;
import letterminer.model.Letter;
import letterminer.model.LetterFile;
import letterminer.model.Problem;
import letterminer.model.ProblemCode;
import letterminer.model.ValueCorrection;
import letterminer.profile.Profile;

/**
 * Applies the corrections of a run to its letters while their tables are written. The original values are kept, so that
 * withdrawing a correction leaves no trace. Thread-safe.
 */
public final class Corrections {
  /** For a run without corrections. */
  public static final Corrections NONE = new Corrections(LogContent.NONE, "", List::of);

  private final LogContent log;
  private final String file;
  private final Supplier<List<Profile>> profiles;
  private final Map<String, List<Correction>> current = new LinkedHashMap<>();
  private final Map<String, List<Correction>> history = new LinkedHashMap<>();

  /** The outcomes of the marks on each letter of the run; a letter may be in two files. */
  private final Map<String, List<CorrectionState>> outcomes = new ConcurrentHashMap<>();
  private LetterEdits edits;

  /**
   * Prepares corrections to be applied.
   *
   * @param log the file of corrections
   * @param file its name, for messages
   * @param profiles supply the grade scales; called only if needed
   */
  public Corrections(LogContent log, String file, Supplier<List<Profile>> profiles) {
    this.log = log;
    this.file = file;
    this.profiles = profiles;
    log.current().forEach(c -> current.computeIfAbsent(c.letter(), l -> new ArrayList<>()).add(c));
    log.inOrder().forEach(c -> history.computeIfAbsent(c.letter(), l -> new ArrayList<>()).add(c));
  }

  /** Whether there are any corrections, or unreadable lines that may have been some. */
  public boolean isPresent() {
    return !current.isEmpty() || !log.unreadable().isEmpty();
  }

  /** SHA-256 of the file of corrections. */
  public String sha256() {
    return log.sha256();
  }

  /** Number of marks in effect. */
  public int count() {
    return current.values().stream().mapToInt(List::size).sum();
  }

  /** The letters of a file with their corrections. */
  public LetterFile apply(LetterFile read) {
    if (read.letters().stream().noneMatch(l -> current.containsKey(l.id()))) {
      return read;
    }
    return new LetterFile(
        read.letters().stream().map(this::apply).toList(), read.problems(), read.fingerprint(), read.pages(), read.crash());
  }

  /** A letter with its corrections. */
  public Letter apply(Letter letter) {
    List<Correction> marks = current.get(letter.id());
    if (marks == null) {
      return letter;
    }
    Letter amended = new LetterAmendment(edits(), letter, marks, history.get(letter.id())).amended();
    outcomes.put(letter.id(), amended.corrections().stream().map(ValueCorrection::state).toList());
    return amended;
  }

  /** The outcomes of the marks so far, by letter. */
  public Map<String, List<CorrectionState>> outcomes() {
    return Map.copyOf(outcomes);
  }

  /** Adds outcomes from another machine, which applied the same corrections to other letters of the run. */
  public void add(Map<String, List<CorrectionState>> others) {
    outcomes.putAll(others);
  }

  private synchronized LetterEdits edits() {
    if (edits == null) {
      edits = new LetterEdits(
          new HeaderEdits(AuthorityRegister.bundled()), new OwnFieldEdits(profiles), new JudgementEdits(profiles),
          new PointEdits(new MeasureReader(ThemeVocabulary.bundled())));
    }
    return edits;
  }

  /** The marks on letters to which nothing was applied: their files are gone, have changed, or contain no letter. */
  public List<CorrectionRow> leftOver() {
    List<CorrectionRow> rows = new ArrayList<>();
    current.forEach((letter, marks) -> {
      if (!outcomes.containsKey(letter)) {
        marks.forEach(mark -> rows.add(new CorrectionRow(Optional.empty(), letter, mark.file(), LetterAmendment.result(
            mark, mark.value(), Map.of(), CorrectionState.DOES_NOT_FIT,
            "The run has no letter " + letter + ": the file is gone, was changed, or gave no letter.", mark.changes()))));
      }
    });
    return rows;
  }

  /** A sentence for the user on the outcome of the marks, after all letters were written. */
  public Optional<String> sentence() {
    if (!isPresent()) {
      return Optional.empty();
    }
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (CorrectionState state : CorrectionState.values()) {
      int count = (int) outcomes.values().stream().flatMap(List::stream).filter(s -> s == state).count();
      counts.put(state.code(), count + (state == CorrectionState.DOES_NOT_FIT ? leftOver().size() : 0));
    }
    if (!log.unreadable().isEmpty()) {
      counts.put("unreadable lines", log.unreadable().size());
    }
    counts.values().removeIf(count -> count == 0);
    return Optional.of("corrections: " + counts.entrySet().stream().map(c -> c.getValue() + " " + c.getKey())
        .collect(Collectors.joining(", ")) + "; corrections.csv lists them.");
  }

  /** Problems that concern the run as a whole. */
  public List<Problem> problems() {
    List<Problem> problems = new ArrayList<>();
    for (LogContent.BadLine line : log.unreadable()) {
      problems.add(Problem.of(ProblemCode.CORRECTION_UNREADABLE, "Line " + line.number() + " of " + file
          + " is not a correction and was left out: " + line.reason() + "."));
    }
    current.forEach((letter, marks) -> {
      if (!outcomes.containsKey(letter)) {
        problems.add(Problem.of(ProblemCode.CORRECTION_DOES_NOT_FIT, "Corrections of " + marks.get(0).file() + " (letter "
            + letter + "): " + marks.size() + ", none applied, because the run has no such letter. The file is gone, has other bytes "
            + "now, or gave no letter."));
      }
    });
    return problems;
  }
}
