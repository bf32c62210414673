package letterminer.reading;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.junit.jupiter.api.Test;

/** A bug of ours is not reported as a damaged file, and a damaged file is not reported as a bug of ours. */
class DefectTest {
  private static RuntimeException caught(Runnable code) {
    return assertThrows(RuntimeException.class, code::run);
  }

  @Test
  void anExceptionOfOurCodeIsRethrown() {
    RuntimeException ours = caught(() -> List.of().get(0)); // Thrown inside the platform, called by us.
    assertSame(ours, assertThrows(RuntimeException.class, () -> Defect.rethrowIfOurs(ours)));
  }

  @Test
  void anExceptionOfPdfBoxIsBlamedOnTheFile() {
    RuntimeException theirs = caught(() -> new COSArray().get(3));
    assertDoesNotThrow(() -> Defect.rethrowIfOurs(theirs));
  }

  @Test
  void anExpectedExceptionOrOneWithoutAStackTraceIsNotRethrown() {
    RuntimeException bare = new IllegalStateException();
    bare.setStackTrace(new StackTraceElement[0]);
    assertDoesNotThrow(() -> Defect.rethrowIfOurs(bare));
    assertDoesNotThrow(() -> Defect.rethrowIfOurs(new IOException("ours, and expected")));
    assertDoesNotThrow(() -> Defect.rethrowIfOurs(new StackOverflowError()));
  }
}
