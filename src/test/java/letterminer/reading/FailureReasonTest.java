package letterminer.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.junit.jupiter.api.Test;

/** Guards how messages end that say why something could not be read. */
class FailureReasonTest {
  @Test
  void anExplanationIsOneLineWithoutAFullStop() {
    assertEquals("the font is broken", FailureReason.of(new IOException(" the font\n  is broken. ")));
    assertEquals("no number", FailureReason.of(new IllegalArgumentException("no number")));
    assertEquals("too large", FailureReason.of(new BrokenContentException("too large")));
  }

  @Test
  void aLongExplanationIsCut() {
    assertEquals("a".repeat(160), FailureReason.of(new IOException("a".repeat(160))));
    assertEquals("a".repeat(160) + "…", FailureReason.of(new IOException("a".repeat(161))));
  }

  @Test
  void whatExplainsNothingIsReplaced() {
    String unknown = "its objects are not of the kind that they should be";

    assertEquals(unknown, FailureReason.of(new IOException()));
    assertEquals(unknown, FailureReason.of(new IOException("  ")));
    assertEquals(unknown, FailureReason.of(new ClassCastException("class A cannot be cast")));
    assertEquals(unknown, FailureReason.of(new UncheckedIOException("a", new IOException("b"))));
    assertEquals("its objects are nested too deep", FailureReason.of(new StackOverflowError()));
  }
}
