/**
 * Splits text into sentences and words, with OpenNLP, and knows the common words of English. It is independent of letters; polarity, themes and comparisons
 * build on it.
 */
package letterminer.language;
