/**
 * A finished run as people view it: its letters, and the values of each with their ids and the places where they
 * are printed. {@link letterminer.values.RunLetters} indexes a run in one pass and reads a letter on request,
 * so that a run of ten thousand letters opens quickly; {@link letterminer.values.LetterValues} takes one letter's record
 * apart. Ids are those of the tables. Nothing here knows of layout or of PDF, and nothing is written.
 */
package letterminer.values;
