package letterminer.polarity;

/**
 * A sentence of a letter, to be classified with those around it.
 *
 * @param text the sentence, with its lead-in before it
 */
public record PlacedSentence(SentencePlace place, String text) {}
