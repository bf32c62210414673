package letterminer.extraction.grades;

import java.util.Optional;

/**
 * A place where a grade is expected and none was read.
 *
 * @param area id of the area, if the profile names it
 * @param label the area as printed
 * @param text what is printed there
 * @param why why there is no grade
 * @param page page of the file
 */
public record UnreadRow(Optional<String> area, String label, String text, Why why, int page) {

  /** Why there is no grade. */
  public enum Why {
    /** None could be read with certainty. */
    UNREADABLE,
    /** What is printed there has the form of a grade, but is not on the scale. */
    OUTSIDE_SCALE,
    /** The document says that it gives none. */
    NOT_JUDGED,
    /** Several columns have grades, and it is unknown which is the current one. */
    SEVERAL_COLUMNS,
    /** The grade of the row was read, but not that of the previous inspection. */
    PREVIOUS
  }

  /** The place of a statement that does not count. */
  static UnreadRow of(Statement statement, Why why) {
    return new UnreadRow(statement.area(), statement.label(), statement.evidence().text(), why, statement.evidence().page());
  }
}
