package letterminer.profile;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The words of which profiles make the names of areas, headings and grades: what a scan must be read right in. */
public final class KnownWords {
  private KnownWords() {}

  /** The words, in lower case. */
  public static Set<String> of(List<Profile> profiles) {
    Set<String> words = new HashSet<>();
    for (Profile profile : profiles) {
      profile.areas().forEach(area -> add(area.names(), words));
      profile.sections().forEach(section -> add(section.names(), words));
      Profile.Headings headings = profile.headings();
      List.of(headings.strengths(), headings.weaknesses(), headings.undecided(), headings.other(), headings.parts())
          .forEach(phrases -> add(phrases, words));
      Profile.TableHeads table = profile.table();
      List.of(table.label(), table.grade(), table.previous()).forEach(phrases -> add(phrases, words));
      for (Scale.Grade grade : profile.scale().grades()) {
        for (String name : grade.names()) {
          Tokens tokens = Tokens.of(name);
          for (int i = 0; i < tokens.size(); i++) {
            words.add(tokens.word(i));
          }
        }
      }
    }
    return Set.copyOf(words);
  }

  private static void add(List<Phrase> phrases, Set<String> words) {
    phrases.forEach(phrase -> words.addAll(phrase.words()));
  }
}
