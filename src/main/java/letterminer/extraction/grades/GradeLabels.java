package letterminer.extraction.grades;

import java.util.List;
import java.util.Optional;
import letterminer.extraction.heading.Heading;
import letterminer.extraction.heading.HeadingReader;
import letterminer.profile.Area;
import letterminer.profile.Phrase;
import letterminer.profile.Profile;
import letterminer.profile.Tokens;

/**
 * Decides which areas the labels of a grade table name, and recognises what is printed instead of a grade. Stateless.
 */
final class GradeLabels {
  private final Profile profile;
  private final HeadingReader headings;

  GradeLabels(Profile profile) {
    this.profile = profile;
    this.headings = new HeadingReader(profile);
  }

  /** The area that a label consists of. */
  Optional<Area> area(String label) {
    return headings.read(label)
        .filter(h -> h.grade().isEmpty() && h.list() == Heading.List.NONE)
        .flatMap(Heading::area);
  }

  /** The graded areas that are named anywhere in a text. */
  List<Area> named(String text) {
    Tokens tokens = Tokens.of(text);
    return profile.areas().stream()
        .filter(a -> profile.judgements().contains(a.id()))
        .filter(a -> a.names().stream().anyMatch(n -> n.find(tokens, profile.scale()).isPresent()))
        .toList();
  }

  /** In a table with a head, a label may say more than the area's name, if it names only one. */
  Optional<Area> areaOrOnlyNamed(String label) {
    return area(label).or(() -> {
      List<Area> named = named(label);
      return named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty();
    });
  }

  boolean saysNotJudged(String text) {
    return Phrase.anyMatches(profile.notJudged(), text, profile.scale());
  }

  /** Whether a text contains a word, so that it can be a label. */
  static boolean hasWord(String text) {
    int letters = 0;
    for (int i = 0; i < text.length() && letters < 3; i++) {
      letters = Character.isLetter(text.charAt(i)) ? letters + 1 : 0;
    }
    return letters == 3;
  }
}
