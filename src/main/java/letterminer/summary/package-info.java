/**
 * What is in a run: {@link letterminer.summary.RunSummary} and {@link letterminer.summary.RunFigures} count the rows of
 * its tables, with the letters behind each count, and {@link letterminer.summary.SummaryPrinter} prints the counts for a
 * terminal, in tables and bars that fit a width. {@link letterminer.report} draws the same counts.
 */
package letterminer.summary;
