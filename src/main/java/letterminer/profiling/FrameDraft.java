package letterminer.profiling;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import letterminer.profile.Dates;
import letterminer.profile.Phrase;
import letterminer.profile.Profile;
import letterminer.profile.Scale;
import letterminer.profile.Tokens;

/**
 * The language of the letters, and how they begin and end.
 *
 * @param language name of the language
 * @param base the general profile in that language
 * @param letters how many have a salutation
 * @param closings closings that the language does not know
 */
record FrameDraft(String language, Profile base, int letters, List<Wordings.Wording> closings) {
  /** Lines of the first page in which a date may reveal the language. */
  private static final int FIRST_LINES = 40;

  private static final int CLOSING_WORDS = 4;

  /** Lines below a closing that contain the name and the office. */
  private static final int TAIL = 14;

  /**
   * Guesses them.
   *
   * @param general the general profile in each language; the first is the default
   */
  static FrameDraft of(List<Specimen> letters, Map<String, Profile> general) {
    Map<String, Integer> scores = new LinkedHashMap<>();
    general.forEach((name, profile) -> scores.put(name, letters.stream().mapToInt(l -> score(l, profile)).sum()));
    String best = scores.entrySet().stream().reduce((a, b) -> b.getValue() > a.getValue() ? b : a).orElseThrow().getKey();
    Profile base = general.get(best);
    int saluted = (int) letters.stream().filter(l -> l.lines().stream().anyMatch(t -> isSalutation(t, base))).count();
    return new FrameDraft(best, base, saluted, closings(letters, base, saluted));
  }

  private static int score(Specimen letter, Profile profile) {
    Dates dates = profile.scale().dates();
    int score = 0;
    for (String line : letter.firstLines(FIRST_LINES)) {
      boolean dated = dates.find(line).isPresent();
      score += dated && !dates.hasOtherOrder(line) ? 2 : dated ? 1 : 0;
    }
    for (String line : letter.lines()) {
      boolean closes = !Tokens.hasMoreThan(2 * CLOSING_WORDS, line) && Phrase.anyMatches(profile.words().closing(), line, Scale.NONE);
      score += isSalutation(line, profile) ? 2 : 0;
      score += closes ? 2 : 0;
    }
    return score;
  }

  private static boolean isSalutation(String line, Profile profile) {
    return !Tokens.hasMoreThan(2 * CLOSING_WORDS, line) && Phrase.anyStarts(profile.words().salutation(), line, Scale.NONE);
  }

  /** Short lines that end with a comma near the end of letters without a known closing. */
  private static List<Wordings.Wording> closings(List<Specimen> letters, Profile base, int saluted) {
    Wordings lines = new Wordings();
    for (Specimen letter : saluted == 0 ? List.<Specimen>of() : letters) {
      List<String> all = letter.lines();
      boolean known = all.stream().anyMatch(l -> Phrase.anyMatches(base.words().closing(), l, Scale.NONE));
      List<String> tail = all.subList(Math.max(0, all.size() - TAIL), all.size());
      tail.stream().filter(l -> !known && l.strip().endsWith(",") && !Tokens.hasMoreThan(CLOSING_WORDS, l))
          .findFirst().ifPresent(l -> lines.add(l, letter));
    }
    return lines.in(Math.min(2, letters.size()));
  }

  boolean isReport(int total) {
    return 2 * letters < total;
  }

  void write(DraftText draft, int total) {
    draft.line("language: " + language);
    if (!closings.isEmpty()) {
      draft.comment("Closings of letters, besides those of the language.").line("words:").line("  closing:").line("    add: "
          + DraftText.quoted(closings.stream().map(w -> DraftText.phrase(w.text())).toList()));
    }
    if (isReport(total)) {
      draft.comment(letters + " of " + total + " letters have a salutation: taken for reports, which have no addressee and no signatory.")
          .line("report: true");
    }
  }
}
