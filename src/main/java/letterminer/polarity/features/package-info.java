/**
 * The features of the polarity model: one class for each kind of feature, so that each can be omitted to
 * measure its contribution (the ablation table of {@code models/polarity.md}). Each takes the words of
 * {@link letterminer.language.WordTokenizer}, without words for protected characteristics, keeps no state and
 * names its features with its own prefix.
 *
 * <p>A model file names its kinds of features and was fitted to them: changing a kind requires a new model.
 */
package letterminer.polarity.features;
