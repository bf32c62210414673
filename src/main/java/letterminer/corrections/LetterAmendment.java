package letterminer.corrections;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import letterminer.dataset.Json;
import letterminer.model.CorrectionState;
import letterminer.model.Letter;
import letterminer.model.PageBox;
import letterminer.model.Problem;
import letterminer.model.ProblemCode;
import letterminer.model.Source;
import letterminer.model.ValueCorrection;
import letterminer.values.LetterValues;
import letterminer.values.Value;
import letterminer.values.ValueKind;

/**
 * Applies people's marks to a letter as it was read. Each mark must find its value as it was when the mark was made: by
 * id and content, or by content alone under another id. One use per letter.
 */
final class LetterAmendment {
  private final LetterEdits edits;
  private final Letter read;
  private final List<Correction> marks;
  private final List<Correction> history;
  private final Map<String, Contradictions.Pair> contradicted = new LinkedHashMap<>();

  private Letter now;
  private List<Value> values;
  private final List<ValueCorrection> results = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();

  /** Ids that changed with their value, by the previous id. */
  private final Map<String, String> renamed = new HashMap<>();

  /** The marks that added a value that was not read, by its id. */
  private final Map<String, Correction> added = new HashMap<>();

  /**
   * Prepares the amendment.
   *
   * @param marks the marks in effect on this letter, by time
   * @param history all marks ever made on this letter, by time
   */
  LetterAmendment(LetterEdits edits, Letter read, List<Correction> marks, List<Correction> history) {
    this.edits = edits;
    this.read = read;
    this.marks = marks;
    this.history = history;
    Contradictions.of(marks).forEach(this::contradict);
  }

  private void contradict(Contradictions.Pair pair) {
    contradicted.putIfAbsent(pair.one().id(), pair);
    contradicted.putIfAbsent(pair.other().id(), pair);
  }

  private static List<Value> values(Letter letter) {
    return LetterValues.of(Json.lines().valueToTree(letter));
  }

  /** The letter with its corrections, and the outcome of each mark. */
  Letter amended() {
    int known;
    do { // Only once a value was added does it show that somebody else says there is none.
      known = contradicted.size();
      begin();
      marks.forEach(this::take);
    } while (contradicted.size() > known);
    List<Problem> all = new ArrayList<>(now.problems());
    all.addAll(problems);
    return now.withProblems(all).withCorrections(results.stream().map(this::withLastId).toList());
  }

  private void begin() {
    now = read;
    values = values(read);
    results.clear();
    problems.clear();
    renamed.clear();
    added.clear();
    Set<Contradictions.Pair> pairs = new LinkedHashSet<>(contradicted.values());
    for (Contradictions.Pair pair : pairs) {
      Optional<Value> value = pair.one().value().flatMap(this::find);
      problems.add(problem(ProblemCode.CORRECTIONS_CONTRADICT, pair.one(), Contradictions.sentence(pair, LetterEdits.label(value))));
    }
  }

  private void take(Correction mark) {
    if (contradicted.containsKey(mark.id())) {
      Contradictions.Pair pair = contradicted.get(mark.id());
      Correction other = pair.one().id().equals(mark.id()) ? pair.other() : pair.one();
      result(mark, mark.value(), Map.of(), CorrectionState.CONTRADICTED, other.who() + " says that " + Contradictions.says(other));
      return;
    }
    try {
      checkPages(mark);
      if (mark.field().equals(Correction.PAGE)) {
        result(mark, Optional.empty(), Map.of(), CorrectionState.CONFIRMED, "");
      } else if (mark.verdict() == Verdict.MISSED) {
        add(mark);
      } else {
        apply(mark);
      }
    } catch (Unfit e) {
      result(mark, mark.value(), Map.of(), CorrectionState.DOES_NOT_FIT, e.getMessage());
      problems.add(problem(ProblemCode.CORRECTION_DOES_NOT_FIT, mark, "A correction by " + mark.who() + " of the " + mark.field()
          + Texts.part(mark.part()) + " was not applied: it says that " + Contradictions.says(mark) + ". " + e.getMessage()));
    }
  }

  /** Somebody else's file of corrections may name a page that the file does not have. */
  private Problem problem(ProblemCode code, Correction mark, String message) {
    return mark.page().map(page -> Problem.of(code, page, message)).orElseGet(() -> Problem.of(code, message));
  }

  /**
   * Checks that the pages of a mark belong to the letter. If a file with several letters is divided differently, the
   * letter's id may now name another of them.
   */
  private void checkPages(Correction mark) throws Unfit {
    Source source = read.source();
    Optional<Integer> outside = Stream.concat(mark.page().stream(), mark.continues().stream().map(PageBox::page))
        .filter(page -> page < source.firstPage() || page > source.lastPage()).findFirst();
    if (outside.isPresent()) {
      throw new Unfit(outside.get() > source.pageCount() ? "The file has no page " + outside.get() + "."
          : "The letter has pages " + source.firstPage() + " to " + source.lastPage() + " of its file, and no page " + outside.get() + ".");
    }
  }

  private void add(Correction mark) throws Unfit {
    Optional<Value> there = alreadyThere(mark);
    if (there.isPresent()) {
      boolean byAnother = added.containsKey(there.get().id());
      result(mark, Optional.of(there.get().id()), Map.of(), byAnother ? CorrectionState.APPLIED : CorrectionState.ALREADY_SO, "");
      return;
    }
    Optional<Value> other = values.stream().filter(v -> v.field().equals(mark.field()) && edits.isOnlyOne(read, mark.field())).findFirst();
    if (other.isPresent()) {
      Correction adder = added.get(other.get().id());
      if (adder == null || adder.who().equals(mark.who())) {
        throw new Unfit("The letter already has a " + mark.field() + ", which contradicts it.");
      }
      contradict(new Contradictions.Pair(adder, mark)); // Everything starts again without both.
      return;
    }
    if (mark.field().equals("judgement") && judgement(mark).isPresent()) {
      throw new Unfit("The letter already has a judgement of this, which contradicts it.");
    }
    Set<String> before = new HashSet<>(values.stream().map(Value::id).toList());
    change(edits.add(now, mark.field(), Said.of(mark, read)));
    Optional<Value> value = values.stream().filter(v -> !before.contains(v.id()) || isNow(v, mark)).reduce((a, b) -> b);
    value.ifPresent(v -> added.put(v.id(), mark));
    result(mark, value.map(Value::id), Map.of(), CorrectionState.APPLIED, "");
  }

  private static boolean isNow(Value value, Correction mark) {
    return value.field().equals("judgement") && mark.field().equals("judgement")
        && Texts.same(value.parts().get("area"), mark.is().get("area")) && !value.parts().getOrDefault("area", "").isEmpty();
  }

  private Optional<Value> judgement(Correction mark) {
    return values.stream().filter(v -> v.field().equals("judgement") && (mark.is().containsKey("area")
        ? Texts.same(v.parts().get("area"), mark.is().get("area"))
        : Texts.same(v.label(), mark.is().get("label")))).findFirst();
  }

  /** A value equal to the one that was missed when the mark was made. */
  private Optional<Value> alreadyThere(Correction mark) {
    List<String> identity = LetterEdits.identity(mark.field());
    Optional<Value> candidate = mark.field().equals("judgement") ? judgement(mark) : Optional.empty();
    return (mark.field().equals("judgement") ? candidate.stream() : values.stream())
        .filter(v -> v.field().equals(mark.field()))
        .filter(v -> identity.stream().allMatch(key -> Texts.same(v.parts().get(key), mark.is().get(key))))
        .findFirst();
  }

  private void apply(Correction mark) throws Unfit {
    Optional<Value> found = target(mark);
    if (found.isEmpty()) {
      if (mark.verdict() == Verdict.SPURIOUS && LetterEdits.idHoldsContent(mark.field())) {
        result(mark, mark.value(), Map.of(), CorrectionState.ALREADY_SO, "");
        return;
      }
      throw new Unfit("The letter no longer has this value.");
    }
    Value value = found.get();
    Correction adder = added.get(value.id());
    if (adder != null && !adder.who().equals(mark.who()) && mark.verdict() != Verdict.RIGHT) {
      contradict(new Contradictions.Pair(adder, mark)); // Everything starts again without both.
      return;
    }
    switch (mark.verdict()) {
      case RIGHT -> {
        checkFit(mark, value);
        result(mark, Optional.of(value.id()), Map.of(), CorrectionState.CONFIRMED, "");
      }
      case SPURIOUS -> {
        checkFit(mark, value);
        change(edits.remove(now, values, value, Said.of(mark, read)));
        result(mark, Optional.of(value.id()), value.parts(), CorrectionState.APPLIED, "");
      }
      default -> set(mark, value);
    }
  }

  private void set(Correction mark, Value value) throws Unfit {
    Map<String, String> changes = mark.changes();
    boolean moved = mark.verdict() == Verdict.EXTENT && mark.page().isPresent() && value.kind() == ValueKind.POINT;
    if (changes.isEmpty() && !moved) {
      checkFit(mark, value);
      result(mark, Optional.of(value.id()), Map.of(), CorrectionState.NO_VALUE, "It does not say what is right.");
      problems.add(problem(ProblemCode.MARKED_WRONG, mark, "By " + mark.who() + ", the " + mark.field() + Texts.part(mark.part())
          + " " + Texts.quoted(value.text()) + " is marked as wrong, but not what is right. It was left as it is."));
      return;
    }
    if (!moved && has(value, changes)) {
      boolean read = this.readValue(value).map(v -> has(v, changes)).orElse(false);
      result(mark, Optional.of(value.id()), Map.of(), read ? CorrectionState.ALREADY_SO : CorrectionState.APPLIED, "");
      return;
    }
    checkFit(mark, value);
    int index = values.indexOf(value);
    change(edits.set(now, values, value, Said.of(mark, read)));
    Value after = values.stream().filter(v -> v.id().equals(value.id())).findFirst()
        .orElseGet(() -> values.get(Math.min(index, values.size() - 1)));
    if (!after.id().equals(value.id())) {
      renamed.put(value.id(), after.id());
    }
    result(mark, Optional.of(after.id()), differences(value, after), CorrectionState.APPLIED, "");
  }

  private static boolean has(Value value, Map<String, String> parts) {
    return parts.entrySet().stream().allMatch(p -> p.getKey().equals("text") && !value.field().equals("point")
        || Texts.same(value.parts().get(p.getKey()), p.getValue()));
  }

  private static Map<String, String> differences(Value before, Value after) {
    Map<String, String> was = new LinkedHashMap<>();
    Set<String> keys = new LinkedHashSet<>(before.parts().keySet());
    keys.addAll(after.parts().keySet());
    for (String key : keys) {
      String old = before.parts().getOrDefault(key, "");
      if (!old.equals(after.parts().getOrDefault(key, ""))) {
        was.put(key, old);
      }
    }
    return was;
  }

  private void change(Letter letter) {
    now = letter;
    values = values(letter);
  }

  /** The value of a mark: the one with its id or, if that does not fit, the only one with the same content. */
  private Optional<Value> target(Correction mark) {
    Optional<Value> named = mark.value().flatMap(this::find).filter(v -> v.field().equals(mark.field()) || isGraded(v, mark));
    boolean isCounted = CorrectionRules.isOwn(mark.field()); // Ids shift if an earlier value is gone.
    if (named.isPresent() && !(isCounted && !saysTheSame(named.get(), mark))) {
      return named;
    }
    List<String> identity = LetterEdits.identity(mark.field());
    boolean isKnownByWords = (isCounted || LetterEdits.idHoldsContent(mark.field())) && mark.was().keySet().containsAll(identity);
    List<Value> alike = !isKnownByWords ? List.of()
        : values.stream().filter(v -> v.field().equals(mark.field()) && saysTheSame(v, mark)).toList();
    return alike.size() == 1 ? Optional.of(alike.get(0)) : named;
  }

  private static boolean saysTheSame(Value value, Correction mark) {
    return LetterEdits.identity(mark.field()).stream().allMatch(key -> Texts.same(value.parts().get(key), mark.was().get(key)));
  }

  /** A judgement that was missing when the mark was made, and exists now, has the same id. */
  private static boolean isGraded(Value value, Correction mark) {
    return value.field().equals("judgement") && mark.field().equals("missing") && mark.changes().containsKey("grade");
  }

  private Optional<Value> find(String id) {
    String last = lastId(id);
    return values.stream().filter(v -> v.id().equals(last)).findFirst();
  }

  private Optional<Value> readValue(Value value) {
    return values(read).stream().filter(v -> v.id().equals(value.id())).findFirst();
  }

  private String lastId(String id) {
    String last = id;
    for (int i = 0; i <= renamed.size() && renamed.containsKey(last); i++) {
      last = renamed.get(last);
    }
    return last;
  }

  /**
   * Checks that a value still has the content it had when the mark was made, in the parts that the mark changes and
   * those that identify it.
   */
  private void checkFit(Correction mark, Value value) throws Unfit {
    if (!value.field().equals(mark.field())) {
      throw new Unfit("The letter has a " + value.field() + " there now.");
    }
    Set<String> keys = new LinkedHashSet<>(LetterEdits.identity(mark.field()));
    keys.addAll(mark.changes().keySet());
    mark.part().ifPresent(keys::add);
    keys.removeIf(key -> key.equals("text") && !mark.field().equals("point"));
    Optional<Value> asRead = readValue(value);
    boolean compared = false;
    for (String key : keys) {
      boolean said = mark.was().containsKey(key);
      compared |= said;
      String is = value.parts().getOrDefault(key, "");
      if (said && !Texts.same(is, mark.was().get(key)) && !fitsEarlier(mark, key, asRead.map(v -> v.parts().getOrDefault(key, "")).orElse(is))) {
        throw new Unfit("Its " + key + " is read as " + (is.isEmpty() ? "nothing" : Texts.quoted(is)) + " now; when the correction was made it was "
            + Texts.quoted(mark.was().get(key)) + ".");
      }
    }
    if (!compared && !LetterEdits.idHoldsContent(mark.field())) {
      throw new Unfit("It does not say what was read when it was made ('was'), so it is not known whether it still applies.");
    }
  }

  /**
   * A correction of a value that was corrected before refers to the corrected value, which leads back to the original.
   */
  private boolean fitsEarlier(Correction mark, String key, String asRead) {
    if (mark.verdict() == Verdict.RIGHT) {
      return false; // The confirmed value is no longer there.
    }
    List<String> stages = new ArrayList<>(List.of(asRead));
    for (Correction earlier : history) {
      boolean follows = earlier.value().equals(mark.value()) && earlier.was().containsKey(key) && earlier.is().containsKey(key)
          && stages.stream().anyMatch(stage -> Texts.same(stage, earlier.was().get(key)));
      if (follows) {
        stages.add(earlier.is().get(key));
      }
    }
    return stages.stream().anyMatch(stage -> Texts.same(stage, mark.was().get(key)));
  }

  private void result(
      Correction mark, Optional<String> value, Map<String, String> was, CorrectionState state, String reason) {
    results.add(result(mark, value, was, state, reason, mark.changes()));
  }

  /** The outcome of a mark. */
  static ValueCorrection result(
      Correction mark, Optional<String> value, Map<String, String> was, CorrectionState state, String reason,
      Map<String, String> is) {
    return new ValueCorrection(
        mark.id(), value, mark.field(), mark.verdict().code(), mark.part(), was, is, mark.page(), mark.box(), mark.continues(),
        mark.who(), mark.when(), mark.note(), mark.audit(), state, Optional.of(reason).filter(r -> !r.isEmpty()));
  }

  private ValueCorrection withLastId(ValueCorrection c) {
    return new ValueCorrection(c.id(), c.value().map(this::lastId), c.field(), c.verdict(), c.part(), c.was(), c.is(), c.page(),
        c.box(), c.continues(), c.who(), c.when(), c.note(), c.audit(), c.state(), c.reason());
  }
}
