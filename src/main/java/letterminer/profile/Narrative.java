package letterminer.profile;

import java.util.Optional;

/**
 * A sentence that states a grade.
 *
 * @param phrase the wording, with {@code {grade}} in it unless the wording itself means a grade
 * @param area id of the area that it grades; if absent, the area whose section contains it
 * @param label name of a judgement of the whole document; present only without an area
 * @param grade canonical form of the grade that the wording means; absent if the wording contains {@code {grade}}
 * @param start whether the sentence must begin with the wording
 */
public record Narrative(Phrase phrase, Optional<String> area, Optional<String> label, Optional<String> grade, boolean start) {
  public Narrative {
    if (area.isPresent() && label.isPresent()) {
      throw new IllegalArgumentException("expected 'area' or 'label', not both: a label names a judgement without an area.");
    }
  }

  /** Where the wording occurs in a sentence, if it does. */
  public Optional<Phrase.Match> in(Tokens sentence, Scale scale) {
    return start ? phrase.startsWith(sentence, scale) : phrase.find(sentence, scale);
  }
}
