package letterminer.summary;

import java.util.List;

/**
 * How often a problem occurs.
 *
 * @param code which one
 * @param severity error, warning or note
 * @param count in how many places
 * @param files in how many files
 * @param example the first of the files
 * @param link opens the first of the places; may be empty
 */
public record ProblemCount(String code, String severity, int count, int files, String example, String link) {
  private static final List<String> WORST_FIRST = List.of("error", "warning", "note");

  int rank() {
    int rank = WORST_FIRST.indexOf(severity);
    return rank < 0 ? WORST_FIRST.size() : rank;
  }
}
