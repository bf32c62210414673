package letterminer.profile;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The texts of a letter by the places where a {@link Signal} may stand.
 *
 * @param subjects lines that may be the subject
 * @param headings headings and short lines
 * @param cells cells of tables
 * @param texts every block of text, those of tables included
 * @param date the letter's date, or failing that the last day of the inspection, if found
 */
public record Outline(
    List<Tokens> subjects,
    List<Tokens> headings,
    List<Tokens> cells,
    List<Tokens> texts,
    Optional<LocalDate> date) {}
