/**
 * Splits text into sentences and words, with OpenNLP. It is independent of letters; polarity, themes and comparisons
 * build on it.
 */
package letterminer.language;
