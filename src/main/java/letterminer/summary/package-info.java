/**
 * What is in a run, for people at a terminal: {@link letterminer.summary.RunSummary} counts the rows of its tables, and
 * {@link letterminer.summary.SummaryPrinter} prints the counts in tables and bars that fit a width.
 */
package letterminer.summary;
