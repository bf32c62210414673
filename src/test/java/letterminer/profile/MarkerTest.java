package letterminer.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Guards which texts begin with a family's own list marker. */
class MarkerTest {
  @ParameterizedTest
  @CsvSource({
      "R1, R12 The miller, 3", "R1, R1: The miller, 3", "R1, r1 The miller, -1", "R1, R1a The miller, -1",
      "R1, R The miller, -1", "R1, R1.2 The miller, -1", "R1.1, R3.12 The miller, 5",
      "Finding 1., Finding 23 Stones, 10", "Finding 1., FINDING 2: Stones, 10", "Finding 1., Findings 2 Stones, -1",
      "Finding 1., Finding that, -1", "Finding 1., Finding 1, 9",
      "Deficiency A, Deficiency C. Stones, 13", "Deficiency A, Deficiency c, -1", "Deficiency A, Deficiency Cats, -1",
      "(A), (B) Stones, 3", "Annex I, Annex xiv Stones, 9", "Annex I, Annex mill, -1"})
  void aMarkerIsKnownByAnExample(String example, String text, int end) {
    assertEquals(end, Marker.of(example).endIn(text).orElse(-1));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Finding", "...", "it is a"})
  void anExampleWithoutACounterIsNotAMarker(String example) {
    assertThrows(IllegalArgumentException.class, () -> Marker.of(example));
  }
}
