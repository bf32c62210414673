/**
 * People's corrections to the letters of a run. {@link letterminer.corrections.CorrectionLog} stores them durably, one
 * line per mark; {@link letterminer.corrections.Corrections} applies them to letters while their tables are written, so
 * that the original values are kept; {@link letterminer.corrections.CorrectionSheet} presents them as a table for a
 * spreadsheet. A correction that does not fit the current values, or that two people disagree about, is not applied.
 */
package letterminer.corrections;
