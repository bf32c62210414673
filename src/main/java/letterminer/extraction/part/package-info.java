/**
 * What the readers of a letter share: the letter in its parts ({@link letterminer.extraction.part.LetterPart}), and
 * text with its place ({@link letterminer.extraction.part.Quote}). It has no rules for single fields.
 */
package letterminer.extraction.part;
