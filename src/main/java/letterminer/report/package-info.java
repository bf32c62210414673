/**
 * A run as charts, in one HTML file that opens from disk and needs no network. {@link letterminer.report.Report} turns
 * the counts of {@link letterminer.summary} into tables; {@link letterminer.report.ReportPage} writes them into the
 * page, whose script draws every chart from the table below it. Text from letters is always JSON data and never HTML.
 */
package letterminer.report;
