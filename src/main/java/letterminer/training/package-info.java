/**
 * Makes and measures models of polarity and of themes: gathers labelled texts, trains, cross-validates over documents,
 * calibrates and writes the model card. Nothing that reads letters needs it.
 */
package letterminer.training;
