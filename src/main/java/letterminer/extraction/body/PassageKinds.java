package letterminer.extraction.body;

import java.util.Optional;
import letterminer.extraction.part.RunningText;
import letterminer.model.PassageKind;
import letterminer.profile.Phrase;
import letterminer.profile.Profile;

/** Classifies the sentences of a section, and finds its paragraphs that hold no sentence. Immutable. */
final class PassageKinds {
  private final Profile profile;

  PassageKinds(Profile profile) {
    this.profile = profile;
  }

  /** The kind of text below a heading. */
  PassageKind below(String heading) {
    if (Phrase.anyMatches(profile.team(), heading, profile.scale())) {
      return PassageKind.TEAM;
    }
    if (Phrase.anyMatches(profile.contact(), heading, profile.scale())) {
      return PassageKind.CONTACT;
    }
    return Phrase.anyMatches(profile.facts(), heading, profile.scale()) ? PassageKind.FACTS : PassageKind.NARRATIVE;
  }

  /**
   * The kind of a paragraph's sentences; empty if it has none. An item of a list counts as a sentence, except among
   * names and addresses.
   *
   * @param section kind of its section
   */
  Optional<PassageKind> of(PassageKind section, String text, boolean item, boolean row) {
    if (Phrase.anyStarts(profile.imprint(), text, profile.scale())) {
      return Optional.of(PassageKind.CONTACT);
    }
    boolean sentences = item && !section.isListing() || RunningText.is(text, row);
    boolean person = section == PassageKind.TEAM && RunningText.beginsWithLabel(text);
    return Optional.of(section).filter(s -> sentences && !person);
  }
}
