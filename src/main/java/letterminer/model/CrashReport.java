package letterminer.model;

import java.util.ArrayList;
import java.util.List;

/**
 * The information needed to find a bug of Letterminer that a file revealed. It contains no text of the file.
 *
 * @param stage what Letterminer was doing
 * @param trace the exceptions with their stack traces, by line
 */
public record CrashReport(String stage, List<String> trace) {
  private static final int MOST_CAUSES = 8;
  private static final int MOST_PLACES = 200;

  /** The report of an exception. */
  public static CrashReport of(String stage, Throwable e) {
    List<String> trace = new ArrayList<>();
    Throwable cause = e;
    for (int i = 0; cause != null && i < MOST_CAUSES; i++) {
      trace.add((i == 0 ? "" : "caused by ") + cause.getClass().getName() + said(cause));
      StackTraceElement[] places = cause.getStackTrace();
      for (int p = 0; p < Math.min(places.length, MOST_PLACES); p++) {
        trace.add("    at " + places[p]);
      }
      cause = cause.getCause();
    }
    return new CrashReport(stage, List.copyOf(trace));
  }

  /** The message, if it is the Java platform's and about the platform; other messages may quote the file. */
  private static String said(Throwable e) {
    boolean plain = e instanceof IndexOutOfBoundsException || e instanceof NullPointerException
        || e instanceof ClassCastException || e instanceof NegativeArraySizeException
        || e instanceof ArithmeticException || e instanceof LinkageError;
    return plain && e.getMessage() != null ? ": " + e.getMessage() : "";
  }
}
