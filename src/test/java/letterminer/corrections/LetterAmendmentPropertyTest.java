package letterminer.corrections;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import letterminer.dataset.Json;
import letterminer.dataset.SampleLetters;
import letterminer.extraction.header.AuthorityRegister;
import letterminer.measures.MeasureReader;
import letterminer.measures.ThemeVocabulary;
import letterminer.model.BoundingBox;
import letterminer.model.CorrectionState;
import letterminer.model.Letter;
import letterminer.model.ValueCorrection;
import letterminer.values.LetterValues;
import letterminer.values.Value;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Tests that each mark has an outcome and the letter stays valid, whatever people mark. */
class LetterAmendmentPropertyTest {
  private static final Letter LETTER = SampleLetters.full("Assessment of Westford", "Attainment is above average.");
  private static final List<String> TEXTS = List.of("2", "3", "2008-12-18", "mixed", "strengths", "not-judged", "Plans are weak.", "A B", "");

  private static final LetterEdits EDITS = new LetterEdits(
      new HeaderEdits(AuthorityRegister.bundled()), new OwnFieldEdits(List::of), new JudgementEdits(List::of),
      new PointEdits(new MeasureReader(ThemeVocabulary.bundled())));

  private static Letter amended(LogContent log) {
    return new LetterAmendment(EDITS, LETTER, log.current(), log.inOrder()).amended();
  }

  private static Correction mark(Random random, List<Value> values, int ordinal) {
    Verdict verdict = Verdict.values()[random.nextInt(Verdict.values().length)];
    Value value = values.get(random.nextInt(values.size()));
    Map<String, String> was = random.nextInt(5) == 0 ? Map.of() : new LinkedHashMap<>(value.parts());
    if (random.nextInt(6) == 0) {
      was = Map.of("value", "other", "text", "other", "name", "other", "grade", "9", "reason", "other", "start", "other");
    }
    Map<String, String> is = new LinkedHashMap<>();
    for (String part : CorrectionRules.parts(value.field())) {
      if (random.nextInt(3) == 0) {
        is.put(part, TEXTS.get(random.nextInt(TEXTS.size())));
      }
    }
    boolean drawn = random.nextBoolean();
    return new Correction("m" + ordinal, LETTER.id(), "f", "s", verdict == Verdict.MISSED ? Optional.empty() : Optional.of(value.id()),
        value.field(), verdict, Optional.empty(), was, is, drawn ? Optional.of(1 + random.nextInt(5)) : Optional.empty(),
        drawn ? Optional.of(new BoundingBox(70, random.nextInt(700), 400, 20)) : Optional.empty(), List.of(), random.nextBoolean() ? "Ann" : "Bob",
        "2026-01-01T00:00:" + String.format("%02d", ordinal) + "Z", Optional.empty(), Optional.empty());
  }

  private static List<Correction> marks(Random random) {
    List<Value> values = LetterValues.of(Json.lines().valueToTree(LETTER));
    List<Correction> marks = new ArrayList<>();
    for (int i = 0; i < 1 + random.nextInt(12); i++) {
      Correction mark = mark(random, values, i);
      if (CorrectionRules.fault(mark).isEmpty()) {
        marks.add(mark);
      }
    }
    return marks;
  }

  @Property(tries = 400)
  void everyMarkHasAnOutcomeAndTheLetterStaysValid(@ForAll long seed) throws Exception {
    LogContent log = new LogContent(marks(new Random(seed)), List.of(), "");
    Letter amended = amended(log);

    assertEquals(log.current().stream().map(Correction::id).toList().size(), amended.corrections().size());
    assertEquals(
        new HashSet<>(log.current().stream().map(Correction::id).toList()), new HashSet<>(amended.corrections().stream().map(ValueCorrection::id).toList()));
    List<Value> values = LetterValues.of(Json.lines().valueToTree(amended));
    assertEquals(values.size(), new HashSet<>(values.stream().map(Value::id).toList()).size(), "ids");
    for (ValueCorrection c : amended.corrections()) {
      boolean open = c.state() == CorrectionState.DOES_NOT_FIT || c.state() == CorrectionState.CONTRADICTED || c.state() == CorrectionState.NO_VALUE;
      assertEquals(open, c.reason().isPresent(), c.toString());
    }
    if (amended.corrections().stream().noneMatch(c -> c.state() == CorrectionState.APPLIED)) {
      assertEquals(LETTER, amended.withCorrections(List.of()).withProblems(LETTER.problems()));
    }
    assertEquals(amended, amended(log), "the same each time");
    assertTrue(Json.lines().readValue(Json.lines().writeValueAsString(amended), Object.class) != null);
  }

  @Property(tries = 100)
  void afterWithdrawalTheLetterIsAsItWasRead(@ForAll long seed) {
    List<Correction> all = new ArrayList<>(marks(new Random(seed)));
    for (Correction c : List.copyOf(all)) {
      all.add(new Correction("w" + c.id(), c.letter(), c.file(), c.sha256(), Optional.of(c.value().orElse(c.id())), c.field(), Verdict.WITHDRAWN,
          c.part(), Map.of(), Map.of(), Optional.empty(), Optional.empty(), List.of(), c.who(), "2026-01-02T00:00:00Z",
          Optional.empty(), Optional.empty()));
    }
    assertEquals(LETTER, amended(new LogContent(all, List.of(), "")));
  }
}
