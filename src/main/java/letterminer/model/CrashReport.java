package letterminer.model;

import java.util.ArrayList;
import java.util.List;

/**
 * What it takes to find a bug of ours that a file brought to light. It holds no text of the file.
 *
 * @param stage what was being done
 * @param trace the exceptions, each with the places that it came through, one per line
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

  /** The message, where the Java platform wrote it about its own matters; others may quote the file. */
  private static String said(Throwable e) {
    boolean plain = e instanceof IndexOutOfBoundsException || e instanceof NullPointerException
        || e instanceof ClassCastException || e instanceof NegativeArraySizeException
        || e instanceof ArithmeticException || e instanceof LinkageError;
    return plain && e.getMessage() != null ? ": " + e.getMessage() : "";
  }
}
