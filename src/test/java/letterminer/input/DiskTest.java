package letterminer.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.FileNotFoundException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

/** Access to a disk that does not answer times out; a slow one does not. */
class DiskTest {
  private final Disk disk = new Disk(Duration.ofMillis(400));

  @Test
  void aCallWithoutAnAnswerTimesOutAndTheNextOneIsMade() throws Exception {
    CountDownLatch never = new CountDownLatch(1);
    assertThrows(Disk.NoAnswerException.class, () -> disk.ask(alive -> waitFor(never)));
    assertEquals(2, disk.<Integer>ask(alive -> 2));
  }

  private static boolean waitFor(CountDownLatch latch) {
    try {
      latch.await();
      return true;
    } catch (InterruptedException e) {
      return false;
    }
  }

  @Test
  void aCallThatKeepsAnsweringDoesNotTimeOut() throws Exception {
    assertEquals(8, disk.<Integer>ask(alive -> {
      for (int i = 0; i < 8; i++) {
        waitShortly();
        alive.run();
      }
      return 8;
    }));
  }

  private static void waitShortly() {
    try {
      Thread.sleep(100);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Test
  void errorsAreThrown() {
    assertThrows(FileNotFoundException.class, () -> disk.ask(alive -> {
      throw new FileNotFoundException("gone");
    }));
  }
}
