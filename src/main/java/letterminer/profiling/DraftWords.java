package letterminer.profiling;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import letterminer.profile.Phrase;
import letterminer.profile.Scale;
import letterminer.profile.Tokens;
import letterminer.yaml.BundledYaml;
import letterminer.yaml.YamlException;
import letterminer.yaml.YamlValue;

/**
 * Words by which a draft guesses what headings and labels mean.
 *
 * @param meanings what a heading may open, with the wordings that show it; the first match is used
 * @param inspection words that refer to an inspection
 * @param documents words that refer to a letter or report
 * @param inspectors words in labels before inspectors' names
 * @param states words between an area and its grade
 * @param prepositions words before the name of the body that a letter is about
 * @param bodies words in the names of bodies that letters are about, by the kind of body
 * @param scales known scales, each from best to worst
 * @param ranks words of grades, those of the best first
 * @param previous words in the headers of columns with grades of an earlier inspection
 * @param notMarkers words before a number that is not a list marker
 * @param issued words of labels of a letter's own date
 * @param by last words of a label before the names of people who did something
 * @param carriedOut words before them that refer to carrying out an inspection
 */
record DraftWords(
    List<Meaning> meanings, Set<String> inspection, Set<String> documents, Set<String> inspectors, Set<String> states,
    Set<String> prepositions, Map<String, List<String>> bodies, List<List<String>> scales, List<List<String>> ranks, Set<String> previous,
    Set<String> notMarkers, Set<String> issued, Set<String> by, Set<String> carriedOut) {
  private static final String RESOURCE = "/letterminer/profile-draft.yaml";
  private static final String VERY = "very";
  private static final double STRESS = 0.5;

  /** How much worse a word is than the one listed before it: less than any difference in rank. */
  private static final double LISTED = 0.01;

  /** In the order in which they are tried: 'Strengths and areas for improvement' is undecided. */
  private static final List<String> KINDS = List.of(
      "progress", "recommendations", "strengths", "weaknesses", "undecided", "facts", "contact");

  record Meaning(String kind, List<Phrase> phrases) {
    boolean fits(Tokens heading) {
      return phrases.stream().anyMatch(p -> p.find(heading, Scale.NONE).isPresent());
    }
  }

  static DraftWords bundled() {
    return BundledYaml.read(RESOURCE, DraftWords::of);
  }

  private static DraftWords of(YamlValue yaml) throws YamlException {
    List<Meaning> meanings = new ArrayList<>();
    for (String kind : KINDS) {
      meanings.add(new Meaning(kind, yaml.find(kind, v -> v.list(p -> Phrase.of(p.text()))).orElseThrow()));
    }
    return new DraftWords(
        List.copyOf(meanings), words(yaml, "inspection"), words(yaml, "documents"), words(yaml, "inspectors"),
        words(yaml, "states"), words(yaml, "prepositions"),
        yaml.find("bodies", v -> v.ownKeys(k -> k.list(YamlValue::text))).orElseThrow(),
        yaml.find("scales", v -> v.list(s -> s.list(YamlValue::text))).orElseThrow(),
        yaml.find("ranks", v -> v.list(s -> s.list(YamlValue::text))).orElseThrow(), words(yaml, "previous"), words(yaml, "notMarkers"),
        words(yaml, "issued"), words(yaml, "by"), words(yaml, "carriedOut"));
  }

  private static Set<String> words(YamlValue yaml, String key) throws YamlException {
    return Set.copyOf(new HashSet<>(yaml.find(key, v -> v.list(YamlValue::text)).orElseThrow()));
  }

  /** Whether a line contains a word that refers to a letter or report. */
  boolean namesDocument(String line) {
    return has(line, documents) || has(line, inspection);
  }

  /** Whether a label or the header of a column refers to an earlier inspection. */
  boolean isPrevious(String text) {
    return has(text, previous);
  }

  private static boolean has(String text, Set<String> words) {
    return DraftText.words(text).stream().anyMatch(words::contains);
  }

  /**
   * A grade's place by its words: the smaller, the better; 0 if they do not show it. 'Very' moves a grade away from the middle,
   * and of two words of one rank the one listed first is better.
   */
  double rank(String grade) {
    List<String> all = DraftText.words(grade);
    for (String word : all) {
      for (int rank = 0; rank < ranks.size(); rank++) {
        int at = ranks.get(rank).indexOf(word);
        if (at >= 0) {
          double stress = all.contains(VERY) ? (2 * rank < ranks.size() ? -STRESS : STRESS) : 0;
          return rank + 1 + stress + LISTED * at;
        }
      }
    }
    return 0;
  }

  /** Whether a label is one before inspectors' names: 'Lead inspector', 'Inspected by'. */
  boolean isBeforeInspectors(String label) {
    List<String> all = DraftText.words(label);
    boolean done = all.size() > 1 && by.contains(all.get(all.size() - 1))
        && all.stream().anyMatch(w -> inspection.contains(w) || documents.contains(w) || carriedOut.contains(w));
    return done || all.stream().anyMatch(inspectors::contains);
  }

  /** Where a grade begins that a word before it states; -1 if there is none. */
  int statedAt(Tokens text, Tokens grade) {
    for (int i = 1; i + grade.size() <= text.size(); i++) {
      boolean same = true;
      for (int g = 0; g < grade.size() && same; g++) {
        same = text.word(i + g).equals(grade.word(g));
      }
      boolean ends = i + grade.size() == text.size() || text.sourceAfter(i + grade.size()).strip().startsWith(".");
      boolean stated = states.contains(text.word(i - 1)) || text.word(i - 1).equals("be") || text.word(i - 1).equals("as");
      if (same && ends && stated) {
        return i;
      }
    }
    return -1;
  }

  /** What a heading opens; empty text if its words do not show it. */
  String kind(String heading) {
    Tokens tokens = Tokens.of(heading);
    List<String> fitting = meanings.stream().filter(m -> m.fits(tokens)).map(Meaning::kind).toList();
    boolean both = fitting.containsAll(List.of("strengths", "weaknesses"));
    return both || fitting.contains("progress") ? "undecided" : fitting.stream().findFirst().orElse("");
  }
}
