/**
 * From text to sentences and words, by OpenNLP. Knows nothing of letters: what reads polarity, themes or
 * comparisons begins here.
 */
package letterminer.language;
