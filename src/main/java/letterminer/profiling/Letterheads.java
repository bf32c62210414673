package letterminer.profiling;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import letterminer.profile.Phrase;
import letterminer.profile.Profile;
import letterminer.profile.Scale;
import letterminer.profile.Tokens;

/**
 * Lines that are identical in all letters. At the top they are the letterhead, which names the sender and not what a letter is about.
 *
 * @param lines the lines at the top, as they are compared
 * @param shared all such lines of the first page, as they are compared
 * @param name the line that names the sender; empty text if there is none
 */
record Letterheads(Set<String> lines, Set<String> shared, String name) {
  /** Lines of the first page that may be letterhead if there is no salutation. */
  private static final int FIRST_LINES = 5;

  /** How many lines above a salutation are examined. */
  private static final int MOST_LINES = 40;

  private static final int NAME_WORDS = 3;

  static Letterheads of(List<Specimen> letters, Profile base) {
    Wordings lines = new Wordings();
    letters.forEach(l -> top(l, base).forEach(line -> lines.add(line, l)));
    Set<String> common = new LinkedHashSet<>();
    Wordings all = new Wordings();
    letters.forEach(l -> l.head(MOST_LINES).forEach(line -> all.add(line, l)));
    Set<String> shared = new LinkedHashSet<>();
    String name = "";
    if (letters.size() > 1) {
      all.in(letters.size()).forEach(w -> shared.add(Tokens.of(w.text()).flat()));
      for (Wordings.Wording line : lines.in(letters.size())) {
        common.add(Tokens.of(line.text()).flat());
        boolean names = !line.text().matches(".*[\\d,:@].*") && Tokens.hasMoreThan(NAME_WORDS - 1, line.text());
        name = name.isEmpty() && names ? line.text() : name;
      }
    }
    return new Letterheads(common, shared, name);
  }

  private static List<String> top(Specimen letter, Profile base) {
    List<String> lines = letter.head(MOST_LINES);
    List<String> top = new ArrayList<>();
    for (String line : lines) {
      if (Phrase.anyStarts(base.words().salutation(), line, Scale.NONE)) {
        return top;
      }
      top.add(line);
    }
    return lines.subList(0, Math.min(FIRST_LINES, lines.size()));
  }

  boolean has(String line) {
    return lines.contains(Tokens.of(line).flat());
  }

  /** Whether a line is on the first page of all letters. */
  boolean isShared(String line) {
    return shared.contains(Tokens.of(line).flat());
  }
}
