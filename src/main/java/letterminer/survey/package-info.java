/**
 * Estimates from samples of clusters: shares with intervals, ratios, recall, agreement of two readers, and how large a
 * sample has to be. Clusters (here letters) are drawn at random from strata, then elements (values, pages) from the
 * clusters drawn, each with a known probability. Nothing here knows of letters, files or fields; {@code audit} does.
 *
 * <p>Sources: Cochran (1977), <em>Sampling Techniques</em>; Särndal, Swensson and Wretman (1992), <em>Model Assisted
 * Survey Sampling</em>; Korn and Graubard (1998), <em>Survey Methodology</em> 24, 193–201, on intervals of rare shares.
 * Distributions are those of Apache Commons Statistics.
 */
package letterminer.survey;
