/**
 * A run as charts, in one HTML file that opens from disk and needs no network. {@link letterminer.report.Report} makes
 * tables of what {@link letterminer.summary} counted; {@link letterminer.report.ReportPage} writes them into the page,
 * whose script draws every chart from the table that stands under it. Text from letters is data in JSON and never HTML.
 */
package letterminer.report;
