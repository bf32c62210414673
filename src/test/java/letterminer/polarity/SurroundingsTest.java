package letterminer.polarity;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import letterminer.model.PassageKind;
import letterminer.model.Polarity;
import org.junit.jupiter.api.Test;

class SurroundingsTest {
  private static final double[] GOOD = {0.9, 0.1, 0, 0};
  private static final double[] BAD = {0.1, 0.9, 0, 0};
  private static final double[] FACT = {0, 0, 0, 1};

  private static PlacedSentence sentence(PassageKind kind, String section, String text) {
    return new PlacedSentence(
        new SentencePlace(kind, Optional.empty(), Optional.of(section), Optional.empty(), false), text);
  }

  private static PlacedSentence narrative(String section, String text) {
    return sentence(PassageKind.NARRATIVE, section, text);
  }

  private static PlacedSentence point(String text) {
    return sentence(PassageKind.POINT, "Findings", text);
  }

  private static double[] group(double[] row, String group) {
    int from = Surroundings.features().indexOf(group + ".strength");
    return java.util.Arrays.copyOfRange(row, from, from + 5);
  }

  private static double value(double[] row, String feature) {
    return row[Surroundings.features().indexOf(feature)];
  }

  @Test
  void neighboursCountByTheirDistanceAndOnlyInTheSameSection() {
    double[][] rows = Surroundings.of(
        List.of(narrative("A", "One."), narrative("A", "Two."), narrative("A", "Three."), narrative("B", "Four.")),
        List.of(GOOD, FACT, BAD, GOOD));

    assertArrayEquals(new double[] {0.1, 0.9, 0, 0, 1}, group(rows[1], "after.1"));
    assertArrayEquals(new double[] {0.9, 0.1, 0, 0, 1}, group(rows[1], "before.1"));
    assertArrayEquals(new double[] {0.9, 0.1, 0, 0, 1}, group(rows[2], "before.2"));
    assertArrayEquals(new double[5], group(rows[2], "after.1"), "the next sentence is in another section");
    assertArrayEquals(new double[5], group(rows[3], "before.1"));
    assertArrayEquals(new double[5], group(rows[0], "before.1"), "nothing is before the first");
  }

  @Test
  void theMeanLeavesTheSentenceItselfOut() {
    double[][] rows = Surroundings.of(
        List.of(narrative("A", "One."), narrative("A", "Two."), narrative("A", "Three."), narrative("B", "Four.")),
        List.of(GOOD, BAD, BAD, FACT));

    assertArrayEquals(new double[] {0.1, 0.9, 0, 0, 1}, group(rows[0], "section"), 1e-9);
    assertArrayEquals(new double[] {0.5, 0.5, 0, 0, 1}, group(rows[1], "section"), 1e-9);
    assertArrayEquals(new double[5], group(rows[3], "section"), "it is alone in its section");
    assertArrayEquals(new double[] {1.1 / 3, 1.9 / 3, 0, 0, 1}, group(rows[3], "letter"), 1e-9);
  }

  @Test
  void pointsAloneAreReadAsInAWholeLetter() {
    List<PlacedSentence> points = List.of(point("One."), point("Two."));
    double[][] alone = Surroundings.of(points, List.of(GOOD, BAD));
    double[][] whole = Surroundings.of(
        List.of(narrative("A", "Zero."), points.get(0), points.get(1)), List.of(FACT, GOOD, BAD));

    assertArrayEquals(alone[0], whole[1]);
    assertArrayEquals(alone[1], whole[2]);
  }

  @Test
  void firstWordsTieASentenceToTheOneBeforeIt() {
    double[][] rows = Surroundings.of(
        List.of(narrative("A", "Plans are clear."), narrative("A", "However, visits are late."),
            narrative("A", "This leaves children at risk."), narrative("A", "Thistle House is small.")),
        List.of(GOOD, BAD, BAD, FACT));

    assertArrayEquals(new double[] {0.9, 0.1, 0, 0, 1}, group(rows[1], "before.turns"));
    assertArrayEquals(new double[] {0.1, 0.9, 0, 0, 1}, group(rows[0], "after.turns"));
    assertArrayEquals(new double[] {0.1, 0.9, 0, 0, 1}, group(rows[2], "before.continues"));
    assertArrayEquals(new double[5], group(rows[2], "before.turns"));
    assertArrayEquals(new double[5], group(rows[3], "before.continues"), "'Thistle' is not 'This'");
  }

  @Test
  void thePlaceCountsToo() {
    PlacedSentence below = new PlacedSentence(
        new SentencePlace(PassageKind.POINT, Optional.of("leadership"), Optional.of("What needs to improve"),
            Optional.of(Polarity.WEAKNESS), true), "The quality of plans.");
    double[] row = Surroundings.of(List.of(below), List.of(FACT))[0];

    assertEquals(1, value(row, "place.point"));
    assertEquals(0, value(row, "place.narrative"));
    assertEquals(1, value(row, "place.below-weaknesses"));
    assertEquals(0, value(row, "place.below-strengths"));
    assertEquals(1, value(row, "place.led-in"));
    assertEquals(0, value(row, "own.neutral"), "the logarithm of 1");
  }
}
