package letterminer.profile;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The texts of a letter, grouped by the places where a {@link Signal} may occur.
 *
 * @param subjects lines that may be the subject
 * @param headings headings and short lines
 * @param cells cells of tables
 * @param texts every block of text, including those of tables
 * @param frame what makes it a letter or a report
 * @param date the letter's date, or failing that the last day of the inspection, if found
 */
public record Outline(
    List<Tokens> subjects,
    List<Tokens> headings,
    List<Tokens> cells,
    List<Tokens> texts,
    Frame frame,
    Optional<LocalDate> date) {

  /**
   * What surrounds the body: a letter has everything except a title, a report has only a title.
   *
   * @param title the title of a report, if there is one
   * @param letterhead the lines above the salutation
   * @param salutation the salutation, if there is one
   * @param closing the line that closes it, if there is one
   */
  public record Frame(
      List<Tokens> title, List<Tokens> letterhead, List<Tokens> salutation, List<Tokens> closing) {
    public static final Frame NONE = new Frame(List.of(), List.of(), List.of(), List.of());
  }

  /** An outline of a text without the frame of a letter. */
  public Outline(
      List<Tokens> subjects, List<Tokens> headings, List<Tokens> cells, List<Tokens> texts,
      Optional<LocalDate> date) {
    this(subjects, headings, cells, texts, Frame.NONE, date);
  }
}
