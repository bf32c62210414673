package letterminer.input;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import org.junit.jupiter.api.Test;

/** A reason says more than the name of the file, which precedes it. */
class FileReasonTest {
  @Test
  void reasonsThatJavaOmitsAreGiven() {
    assertEquals("it does not exist", FileReason.of(new NoSuchFileException("run1")));
    assertEquals("permission denied", FileReason.of(new AccessDeniedException("run1")));
    assertEquals("file name too long", FileReason.of(new FileSystemException("run1", null, "File name too long")));
    assertEquals("No space left on device", FileReason.of(new IOException("No space left on device")));
  }
}
