/**
 * What the polarity model sees of a text: one class for each kind of feature, so that each can be left out to
 * measure what it gains (the ablation table of {@code models/polarity.md}). Each takes the words of
 * {@link letterminer.language.WordTokenizer}, without words for protected characteristics, keeps no state and
 * names its features with a prefix of its own.
 *
 * <p>A model file names its kinds of features and was fitted to them: changing what a kind gives needs a new model.
 */
package letterminer.polarity.features;
