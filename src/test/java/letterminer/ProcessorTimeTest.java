package letterminer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What never ends fails its test; what only waits for the processor does not. */
class ProcessorTimeTest {
  private static final Duration LIMIT = Duration.ofMillis(50);

  @Test
  void whatIsDoneInTimeHasItsResult() {
    assertEquals("done", ProcessorTime.assertWithin(LIMIT, () -> "done"));
    ProcessorTime.assertWithin(LIMIT, () -> Thread.sleep(3 * LIMIT.toMillis()));
  }

  @Test
  void whatFailsFailsTheTest() {
    AssertionError failed = assertThrows(
        AssertionError.class, () -> ProcessorTime.assertWithin(LIMIT, () -> assertEquals(1, 2)));
    assertTrue(failed.getMessage().contains("expected"), failed.getMessage());
  }

  @Test
  void whatDoesNotEndIsGivenUp() {
    AssertionError failed = assertThrows(
        AssertionError.class, () -> ProcessorTime.assertWithin(LIMIT, (ProcessorTime.Work) ProcessorTimeTest::spin));
    assertTrue(failed.getMessage().contains("0.05 seconds of processor time"), failed.getMessage());
  }

  @Test
  void whatWaitsForEverIsGivenUpByTheClock() {
    AssertionError failed = assertThrows(
        AssertionError.class, () -> ProcessorTime.assertWithin(LIMIT, () -> Thread.sleep(Long.MAX_VALUE)));
    assertTrue(failed.getMessage().contains("2.0 seconds by the clock"), failed.getMessage());
  }

  private static void spin() {
    while (!Thread.currentThread().isInterrupted()) {
      Thread.onSpinWait();
    }
  }
}
