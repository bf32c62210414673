/**
 * Tells strength from weakness where no heading does: a trained model, its calibration and the file both
 * are kept in. What the model looks at is in {@link letterminer.polarity.features}; how it is trained and
 * measured in {@link letterminer.training}.
 */
package letterminer.polarity;
