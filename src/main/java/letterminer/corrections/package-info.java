/**
 * What people put right in the letters of a run: {@link letterminer.corrections.CorrectionLog} keeps it, one line for each
 * mark, and loses none; {@link letterminer.corrections.Corrections} applies it to letters while their tables are written, so
 * that what was read stays as it was; {@link letterminer.corrections.CorrectionSheet} is the same as a table for a
 * spreadsheet. Nothing is applied that does not fit what is read now, or that two people disagree about.
 */
package letterminer.corrections;
