package letterminer.reading;

import java.util.List;

/**
 * Tells our own bugs from what PDFBox throws. PDFBox throws unchecked exceptions on files with a broken structure;
 * one that our own code throws is a bug of ours, and must not be reported as a damaged file.
 */
final class Defect {
  private static final String OURS = "letterminer.";

  /** Code that is called for others: who called it is to blame. */
  private static final List<String> PLATFORM = List.of("java.", "javax.", "jdk.", "sun.");

  private Defect() {}

  /**
   * Throws an exception again if our own code raised it, which the place nearest to where it was thrown tells.
   * One without a stack trace is not ours.
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
