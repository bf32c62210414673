package letterminer.reading;

import java.util.List;

/**
 * Distinguishes our own bugs from the exceptions of PDFBox, which throws unchecked exceptions on files with a broken
 * structure. An exception of our own code must not be reported as a damaged file.
 */
final class Defect {
  private static final String OURS = "letterminer.";

  /** Library code, whose caller is to blame. */
  private static final List<String> PLATFORM = List.of("java.", "javax.", "jdk.", "sun.");

  private Defect() {}

  /**
   * Rethrows an exception that our own code raised, which the innermost frame of its stack trace shows. An exception
   * without a stack trace is not ours.
   */
  static void rethrowIfOurs(Throwable e) {
    if (!(e instanceof RuntimeException unchecked) || e instanceof BrokenContentException) {
      return;
    }
    for (StackTraceElement frame : e.getStackTrace()) {
      String place = frame.getClassName();
      if (PLATFORM.stream().noneMatch(place::startsWith)) {
        if (place.startsWith(OURS)) {
          throw unchecked;
        }
        return;
      }
    }
  }
}
