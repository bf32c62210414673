/**
 * What the polarity model sees of a text: one OpenNLP feature generator for each idea, so that each can be
 * left out to measure what it gains (the ablation table of {@code models/polarity.md}). Each takes the words
 * of {@link letterminer.language.WordTokenizer}, keeps no state and names its features with a prefix of its
 * own.
 *
 * <p>A trained model names its generators by class and was fitted to their features: to change what a
 * generator gives is to need a new model.
 */
package letterminer.polarity.features;
