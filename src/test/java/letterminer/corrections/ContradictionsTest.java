package letterminer.corrections;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import letterminer.model.BoundingBox;
import org.junit.jupiter.api.Test;

/** Tests when two people disagree. */
class ContradictionsTest {
  private static final String POINT = Marks.LETTER + "-p-01234567";

  private static Correction of(String who, Verdict verdict, Map<String, String> is) {
    return Marks.mark(who, "point", POINT, verdict, Map.of("text", "Visits are late.", "polarity", "strength"), is);
  }

  private static int contradictions(Correction one, Correction other) {
    int forward = Contradictions.of(List.of(one, other)).size();
    assertEquals(forward, Contradictions.of(List.of(other, one)).size(), "either way round");
    return forward;
  }

  @Test
  void differentPartsAndEqualValuesAgree() {
    Correction mixed = of("Ann", Verdict.WRONG, Map.of("polarity", "mixed"));
    assertEquals(0, contradictions(mixed, of("Bob", Verdict.WRONG, Map.of("area", "staying-safe"))));
    assertEquals(0, contradictions(mixed, of("Bob", Verdict.WRONG, Map.of("polarity", "mixed"))));
    assertEquals(0, contradictions(mixed, of("Ann", Verdict.RIGHT, Map.of())), "one person does not contradict herself");
    assertEquals(0, contradictions(of("Ann", Verdict.EXTENT, Map.of("text", "Visits  are")), of("Bob", Verdict.EXTENT, Map.of("text", "Visits are"))));
    assertEquals(0, contradictions(of("Ann", Verdict.SPURIOUS, Map.of()), of("Bob", Verdict.SPURIOUS, Map.of())));
  }

  @Test
  void aDifferentValueRightOrSpuriousContradicts() {
    Correction mixed = of("Ann", Verdict.WRONG, Map.of("polarity", "mixed"));
    for (Correction other : List.of(
        of("Bob", Verdict.WRONG, Map.of("polarity", "weakness")), of("Bob", Verdict.RIGHT, Map.of()), of("Bob", Verdict.SPURIOUS, Map.of()))) {
      assertEquals(1, contradictions(mixed, other), other.toString());
    }
    assertEquals(1, contradictions(of("Ann", Verdict.WRONG, Map.of()), of("Bob", Verdict.RIGHT, Map.of())));
  }

  @Test
  void confirmingTheOthersCorrectionAgrees() {
    Correction mixed = of("Ann", Verdict.WRONG, Map.of("polarity", "mixed"));
    Correction right = Marks.mark("Bob", "point", POINT, Verdict.RIGHT, Map.of("text", "Visits are late.", "polarity", "mixed"), Map.of());
    assertEquals(0, contradictions(mixed, right));
  }

  @Test
  void aConfirmedPartContradictsOnlyAChangeOfIt() {
    Correction area = Marks.mark("Bob", "point", Optional.of(POINT), Verdict.RIGHT, Optional.of("area"), Map.of(), Map.of(), "");
    assertEquals(0, contradictions(area, of("Ann", Verdict.WRONG, Map.of("polarity", "mixed"))));
    assertEquals(1, contradictions(area, of("Ann", Verdict.WRONG, Map.of("area", "staying-safe"))));
  }

  private static Correction missed(String who, String field, double y, Map<String, String> is) {
    return new Correction("", Marks.LETTER, "f", "s", Optional.empty(), field, Verdict.MISSED, Optional.empty(), Map.of(), is, Optional.of(2),
        Optional.of(new BoundingBox(70, y, 400, 30)), List.of(), who, "", Optional.empty(), Optional.empty());
  }

  @Test
  void differentMissedValuesContradictOnlyInTheSamePlace() {
    Correction ann = missed("Ann", "point", 100, Map.of("text", "Visits are late."));
    assertEquals(1, contradictions(ann, missed("Bob", "point", 105, Map.of("text", "Visits are late. Plans are weak."))));
    assertEquals(0, contradictions(ann, missed("Bob", "point", 105, Map.of("text", "Visits are  late."))));
    assertEquals(0, contradictions(ann, missed("Bob", "point", 200, Map.of("text", "Plans are weak."))));
    assertEquals(1, contradictions(missed("Ann", "date", 50, Map.of("value", "2008-01-01")), missed("Bob", "date", 50, Map.of("value", "2008-01-02"))));
    assertEquals(0, contradictions(missed("Ann", "signatory", 50, Map.of("name", "O Barr")), missed("Bob", "signatory", 70, Map.of("name", "R Hale"))));
  }

  @Test
  void theSentenceNamesBothPeopleAndTheirStatements() {
    Contradictions.Pair pair = Contradictions.of(List.of(
        of("Ann", Verdict.WRONG, Map.of("polarity", "mixed")), of("Bob", Verdict.RIGHT, Map.of()))).get(0);
    String sentence = Contradictions.sentence(pair, Optional.of("Visits are late."));
    assertTrue(sentence.contains("Ann says that it should have polarity \"mixed\", and Bob says that it is right"), sentence);
  }
}
