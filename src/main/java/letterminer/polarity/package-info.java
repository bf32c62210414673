/**
 * Distinguishes strengths from weaknesses where no heading does: a trained model, its calibration and the file that both
 * are stored in. The model's features are in {@link letterminer.polarity.features}; how it is trained and
 * measured in {@link letterminer.training}.
 */
package letterminer.polarity;
