package letterminer.extraction.body;

import letterminer.profile.Phrase;
import letterminer.profile.Profile;

/**
 * Recognises texts that look like items but are not: closing words, and statements that there is nothing to list.
 * Immutable.
 */
final class Endings {
  /** Maximum number of characters of a statement that there is nothing to list. */
  private static final int LONGEST_NOTHING = 250;

  private final Profile profile;

  Endings(Profile profile) {
    this.profile = profile;
  }

  /** Whether a paragraph is certainly not an item: closing words, or a statement that there is nothing to list. */
  boolean isNoItem(String text) {
    return isFormula(text) || saysNothing(text);
  }

  boolean isFormula(String text) {
    return Phrase.anyStarts(profile.formulae(), text, profile.scale());
  }

  /** Whether a text says that there is nothing to list. */
  boolean saysNothing(String text) {
    return text.length() <= LONGEST_NOTHING && Phrase.anyMayStart(profile.nothing(), text)
        && Phrase.anyMatches(profile.nothing(), text, profile.scale());
  }
}
