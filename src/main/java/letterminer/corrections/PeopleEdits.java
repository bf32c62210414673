package letterminer.corrections;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import letterminer.model.Addressee;
import letterminer.model.HeaderEvidence;
import letterminer.model.Letter;
import letterminer.model.Printed;
import letterminer.model.ProblemCode;
import letterminer.model.Signatory;

/** Applies corrections to the people of a letter. */
final class PeopleEdits {
  private PeopleEdits() {}

  /** Corrects a person, given by the index among those of the kind. */
  static Letter set(Letter letter, String kind, int index, Said said) {
    LetterDraft draft = new LetterDraft(letter);
    switch (kind) {
      case "addressee" -> {
        Addressee was = draft.addressees.get(index);
        String name = said.or("name", was.name());
        draft.addressees.set(index, new Addressee(
            said.or("title", was.title()), name, said.or("role", was.role()), said.or("organisation", was.organisation()),
            said.or("address", was.address()), said.printed(name, Optional.of(was.printed()))));
      }
      case "signatory" -> {
        Signatory was = draft.signatories.get(index);
        String name = said.or("name", was.name());
        draft.signatories.set(index, new Signatory(
            name, said.or("role", was.role()), said.printed(name, Optional.of(was.printed()))));
      }
      default -> {
        String name = said.or("name", draft.inspectors.get(index));
        draft.inspectors.set(index, name);
        if (said.page().isPresent()) {
          draft.evidence = withInspector(letter, index, Optional.of(said.printed(name)), false);
        }
      }
    }
    return draft.letter();
  }

  /** Removes a person from a letter. */
  static Letter remove(Letter letter, String kind, int index) {
    LetterDraft draft = new LetterDraft(letter);
    switch (kind) {
      case "addressee" -> draft.addressees.remove(index);
      case "signatory" -> draft.signatories.remove(index);
      default -> {
        draft.inspectors.remove(index);
        draft.evidence = withInspector(letter, index, Optional.empty(), false);
      }
    }
    return draft.letter();
  }

  /** Adds a person to a letter, after those of the kind. */
  static Letter add(Letter letter, String kind, Said said) {
    LetterDraft draft = new LetterDraft(letter);
    String name = said.is().get("name").strip();
    ProblemCode answered = switch (kind) {
      case "addressee" -> {
        draft.addressees.add(new Addressee(
            said.or("title", Optional.empty()), name, said.or("role", Optional.empty()),
            said.or("organisation", Optional.empty()), said.or("address", Optional.empty()), said.printed(name)));
        yield ProblemCode.ADDRESSEE_NOT_FOUND;
      }
      case "signatory" -> {
        draft.signatories.add(new Signatory(name, said.or("role", Optional.empty()), said.printed(name)));
        yield ProblemCode.SIGNATORY_NOT_FOUND;
      }
      default -> {
        draft.inspectors.add(name);
        draft.evidence = withInspector(letter, letter.inspectors().size(), Optional.of(said.printed(name)), true);
        yield ProblemCode.INSPECTORS_NOT_FOUND;
      }
    };
    draft.problems.removeIf(p -> p.code() == answered);
    return draft.letter();
  }

  /** The places of inspectors are in the order of their names. If some have no place, none can be added or removed. */
  private static HeaderEvidence withInspector(Letter letter, int index, Optional<Printed> place, boolean isNew) {
    HeaderEvidence e = letter.evidence();
    List<Printed> places = new ArrayList<>(e.inspectors());
    if (places.size() == letter.inspectors().size()) {
      if (isNew) {
        places.add(place.orElseThrow());
      } else if (place.isPresent()) {
        places.set(index, place.get());
      } else {
        places.remove(index);
      }
    }
    return new HeaderEvidence(e.subject(), e.authority(), e.date(), e.period(), e.inspection(), List.copyOf(places), e.licence());
  }
}
