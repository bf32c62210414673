package letterminer.profiling;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import letterminer.profile.Tokens;

/**
 * What letters are about.
 *
 * @param kind the kind of body; {@code council} if the profile need not name it
 * @param words words in its names that were found
 * @param letters in how many letters
 */
record BodyDraft(String kind, Set<String> words, int letters) {
  private static final String COUNCIL = "council";
  private static final String NAMED = "body";

  /** Lines of the first page in which its name may occur. */
  private static final int FIRST_LINES = 30;

  static BodyDraft of(List<Specimen> letters, DraftWords known) {
    Wordings lines = new Wordings();
    letters.forEach(l -> l.firstLines(FIRST_LINES).forEach(line -> lines.add(line, l)));
    int all = letters.size();
    Set<String> common = new TreeSet<>(); // Lines that every letter has name the sender.
    lines.in(Math.max(2, all)).forEach(w -> common.add(Tokens.of(w.text()).flat()));
    BodyDraft best = new BodyDraft(COUNCIL, Set.of(), 0);
    Map<String, List<String>> bodies = new LinkedHashMap<>(known.bodies());
    for (Map.Entry<String, List<String>> kind : bodies.entrySet()) {
      Set<String> found = new TreeSet<>();
      int count = 0;
      for (Specimen letter : letters) {
        boolean any = false;
        for (String line : letter.firstLines(FIRST_LINES)) {
          Tokens tokens = Tokens.of(line);
          for (int i = 0; i < tokens.size() && !common.contains(tokens.flat()) && tokens.size() <= FIRST_LINES / 2; i++) {
            if (kind.getValue().contains(tokens.word(i))) {
              found.add(tokens.word(i));
              any = true;
            }
          }
        }
        count += any ? 1 : 0;
      }
      best = count > best.letters ? new BodyDraft(kind.getKey(), found, count) : best;
    }
    return 2 * best.letters >= all ? best : new BodyDraft(COUNCIL, Set.of(), 0);
  }

  /** Something else that the subject names, about which nothing is known. */
  static BodyDraft named(int letters) {
    return new BodyDraft(NAMED, Set.of(), letters);
  }

  boolean isCouncil() {
    return kind.equals(COUNCIL);
  }

  /** Whether the subject alone says what it is. */
  boolean isSubject() {
    return kind.equals(NAMED);
  }

  /** The place in the subject that names it. */
  String place() {
    return kind.equals(COUNCIL) ? "authority" : "body";
  }

  void write(DraftText draft) {
    if (isSubject()) {
      draft.blank().comment("The letters are not about a council but about what the subject line names. Replace '" + NAMED
          + "' with a word for it.").line("body: {kind: " + NAMED + ", from: [subject]}");
    } else if (!kind.equals(COUNCIL)) {
      draft.blank().comment("What the letters are about, if not a council: " + letters + " letters have such names. Add the words that distinguish "
          + "its name from other lines of an address, and 'register: FILE.csv' if you have a list.");
      draft.line("body:").line("  kind: " + kind).line("  words: " + DraftText.quoted(List.copyOf(words)));
    }
  }
}
