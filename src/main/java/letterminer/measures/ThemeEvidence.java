package letterminer.measures;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import letterminer.measures.Meaning.Role;
import letterminer.measures.PatternIndex.Match;
import letterminer.model.Polarity;

/**
 * The evidence for themes in a text, as names of features that a {@link ThemeModel} weighs: the words of the text, where the
 * phrases of a theme occur in it, and which they are. For one thread.
 */
public final class ThemeEvidence {
  /** Words that divide a sentence into its subject and its statement. */
  private static final Set<String> VERBS = Set.of(
      "is", "are", "was", "were", "be", "been", "has", "have", "had", "do", "does", "did", "should", "can", "could",
      "will", "would", "must", "need", "needs");

  /** Two words that are joined by one of these are a pair. */
  private static final Set<String> JOINING = Set.of("and", "of", "to", "in", "for", "the", ",", "on", "with");

  private static final List<String> ENDINGS = List.of("'s", "s", "ing", "ed", "ly");
  private static final int SHORTEST_STEM = 4;

  private final Words words;
  private final String heading;
  private final Map<String, List<Match<Meaning>>> places = new LinkedHashMap<>();
  private final Map<String, List<Match<Meaning>>> clues = new LinkedHashMap<>();
  private final Map<String, Theme> themes = new LinkedHashMap<>();
  private final List<Integer> sentences = new ArrayList<>();

  ThemeEvidence(
      Words words, List<Match<Meaning>> telling, List<Match<Meaning>> clues, Optional<Polarity> heading) {
    this.words = words;
    this.heading = heading.map(Polarity::code).orElse("");
    telling.forEach(match -> add(match, places));
    clues.forEach(match -> add(match, this.clues));
    for (int i = 0; i < words.size(); i = words.sentenceEnd(i)) {
      sentences.add(i);
    }
  }

  private void add(Match<Meaning> match, Map<String, List<Match<Meaning>>> to) {
    match.meaning().theme().ifPresent(theme -> {
      to.computeIfAbsent(theme.id(), id -> new ArrayList<>()).add(match);
      themes.put(theme.id(), theme);
    });
  }

  /** The words of the text and its pairs of words, those of its first sentence twice. */
  public Set<String> ofText() {
    Set<String> features = new LinkedHashSet<>();
    features.add("bias");
    for (int i = 0; i < words.size(); i++) {
      if (!isWord(i)) {
        continue;
      }
      String stem = stem(words.at(i));
      features.add("w=" + stem);
      if (words.sentenceStart(i) == 0) {
        features.add("1=" + stem);
      }
      if (isWord(i + 1)) {
        features.add("b=" + stem + "_" + stem(words.at(i + 1)));
      }
      if (words.isIn(i + 1, JOINING) && isWord(i + 2)) {
        features.add("b=" + stem + "_" + words.at(i + 1) + "_" + stem(words.at(i + 2)));
      }
    }
    return features;
  }

  private boolean isWord(int i) {
    return !words.at(i).isEmpty() && Character.isLetterOrDigit(words.at(i).charAt(0));
  }

  private static String stem(String word) {
    for (String ending : ENDINGS) {
      if (word.endsWith(ending) && word.length() - ending.length() >= SHORTEST_STEM) {
        return word.substring(0, word.length() - ending.length());
      }
    }
    return word;
  }

  /** The phrases of a theme that occur in the text. */
  public Set<String> ofPhrases(String theme) {
    Set<String> features = new LinkedHashSet<>();
    places.getOrDefault(theme, List.of()).forEach(match -> features.add(phrase("p=", match)));
    clues.getOrDefault(theme, List.of()).forEach(match -> features.add(phrase("c=", match)));
    return features;
  }

  private String phrase(String prefix, Match<Meaning> match) {
    StringBuilder feature = new StringBuilder(prefix);
    for (int i = match.start(); i < match.end(); i++) {
      feature.append(i > match.start() ? "_" : "").append(words.at(i));
    }
    return feature.toString();
  }

  /** How often, where and with which other themes phrases of a theme occur in the text: the same names for every theme. */
  public List<String> ofPlaces(String theme) {
    List<Match<Meaning>> all = places.get(theme);
    List<String> features = all == null ? new ArrayList<>(List.of("none")) : ofNames(theme, all);
    addClues(features, clues.getOrDefault(theme, List.of()), all == null);
    return features;
  }

  private List<String> ofNames(String theme, List<Match<Meaning>> all) {
    List<Match<Meaning>> named = all.stream().filter(m -> m.meaning().role() != Role.HINTS).toList();
    Match<Meaning> first = named.isEmpty() ? all.get(0) : named.get(0);
    int names = count(named);
    String count = "n" + Math.min(names, 3) + "a" + Math.min(count(all), 4);
    String sentence = "s" + step(sentenceOf(first), 1, 2, 4) + "/" + step(sentences.size(), 2, 3, 6);
    List<String> features = new ArrayList<>(List.of(count, sentence, count + sentence));
    addExtent(features, all, count, names);
    addPosition(features, first, count, sentence, names > 1);
    addCompany(features, theme, first, count, sentence, names > 1);
    Theme known = themes.get(theme);
    features.add("d" + (known.distinct() ? 1 : 0) + (known.secondary() ? 1 : 0) + count);
    if (!heading.isEmpty()) {
      features.add("h" + heading + count);
    }
    return features;
  }

  /** Clues count for more where nothing names the theme. */
  private void addClues(List<String> features, List<Match<Meaning>> found, boolean alone) {
    if (found.isEmpty()) {
      return;
    }
    String with = alone ? "alone" : "with";
    Match<Meaning> first = found.get(0);
    features.add("clues" + Math.min(count(found), 4) + with);
    features.add("clue_s" + step(sentenceOf(first), 1, 2, 4) + "/" + step(sentences.size(), 2, 3, 6) + with);
    features.add("clue_n" + Math.min(count(found), 3) + "len" + step(words.size(), 8, 15, 25, 40, 70, 110) + with);
    features.add("clue_role" + role(first) + with);
    features.add("clue_pos" + step(first.start() - words.sentenceStart(first.start()), 2, 5, 10, 16, 24) + with);
  }

  private void addExtent(List<String> features, List<Match<Meaning>> all, String count, int names) {
    long inSentences = all.stream().map(m -> words.sentenceStart(m.start())).distinct().count();
    features.add("in" + Math.min(inSentences, 4) + "of" + step(sentences.size(), 2, 3, 4, 6));
    features.add("dens" + step(100 * count(all) / Math.max(8, words.size()), 1, 2, 3, 5, 8, 12));
    features.add("len" + step(words.size(), 8, 15, 25, 40, 70, 110) + (names > 1 ? "m" : names == 1 ? "o" : "h"));
  }

  private void addPosition(
      List<String> features, Match<Meaning> first, String count, String sentence, boolean repeated) {
    int start = words.sentenceStart(first.start());
    String position = "pos" + step(first.start() - start, 2, 5, 10, 16, 24);
    features.add(position);
    features.add(position + count);
    String role = "role" + role(first);
    features.add(role);
    features.add(role + sentence + repeated);
    features.add("prev=" + words.at(first.start() - 1));
    features.add("next=" + words.at(first.end()));
    features.add("wid" + (first.end() - first.start()) + repeated);
    boolean listed = words.at(first.start() - 1).equals(",") || words.at(first.end()).equals(",");
    features.add("list" + listed + repeated);
  }

  /** Whether a phrase is before or after the first verb of its sentence. */
  private String role(Match<Meaning> match) {
    int start = words.sentenceStart(match.start());
    return !words.isAny(start, words.sentenceEnd(match.start()), VERBS) ? "none"
        : words.isAny(start, match.start(), VERBS) ? "after" : "before";
  }

  /** What other themes the text names, and its sentence. */
  private void addCompany(
      List<String> features, String theme, Match<Meaning> first, String count, String sentence, boolean repeated) {
    Set<String> others = new HashSet<>();
    Set<String> near = new HashSet<>();
    places.forEach((id, matches) -> {
      for (Match<Meaning> match : id.equals(theme) ? List.<Match<Meaning>>of() : matches) {
        if (match.meaning().role() != Role.HINTS) {
          others.add(id);
          if (words.sameSentence(match.start(), first.start())) {
            near.add(id);
          }
        }
      }
    });
    features.add("oth" + Math.min(others.size(), 6) + count);
    features.add("near" + Math.min(near.size(), 4) + sentence + repeated);
  }

  private int sentenceOf(Match<Meaning> match) {
    return sentences.indexOf(words.sentenceStart(match.start()));
  }

  /** The number of places; overlapping words count as one. */
  private static int count(List<Match<Meaning>> matches) {
    int count = 0;
    int end = 0;
    for (Match<Meaning> match : matches) {
      if (match.start() >= end) {
        count++;
      }
      end = Math.max(end, match.end());
    }
    return count;
  }

  /** Which step a number has reached: 0 below the first bound. */
  private static int step(int number, int... bounds) {
    int step = 0;
    while (step < bounds.length && number >= bounds[step]) {
      step++;
    }
    return step;
  }
}
