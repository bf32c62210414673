/**
 * What the readers of a letter share: the letter in its parts ({@link letterminer.extraction.part.LetterPart}),
 * and text with the place that it was taken from ({@link letterminer.extraction.part.Quote}). No rule of a field.
 */
package letterminer.extraction.part;
