/**
 * Trains and evaluates models of polarity and of themes: collects labelled texts, trains, cross-validates over
 * letters, calibrates and writes the model card. Nothing that reads letters depends on it.
 */
package letterminer.training;
