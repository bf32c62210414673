package letterminer.measures;

import java.util.Set;

/** Closed classes of words by which clauses are built, and how far they reach. */
final class FunctionWords {
  static final Set<String> PERFECT = Set.of("has", "have", "had", "having", "been");
  static final Set<String> BE = Set.of("is", "are", "was", "were", "been", "be");
  static final Set<String> GRADED = Set.of("more", "less");
  static final Set<String> STATING = Set.of("is", "are", "has", "have", "was", "were", "means", "mean", "led");

  /** What comes about after these and 'to' or 'for': 'led to', unlike 'posts are created to'. */
  static final Set<String> LEADING = Set.of(
      "led", "leading", "leads", "lead", "contributed", "contributing", "contributes", "due", "catalyst");
  static final Set<String> ARTICLES = Set.of("a", "an", "the");
  static final Set<String> MADE_OR_SEEN = Set.of("made", "seen", "evident", "noted", "achieved", "secured");

  /** How many words after a noun of change may state its outcome. */
  static final int NOUN_REACH = 18;
  static final Set<String> PAST = Set.of("last", "past", "previous");
  static final Set<String> MEANING = Set.of("means", "meant", "mean");
  static final Set<String> MUCH = Set.of("much");
  static final Set<String> THAN = Set.of("than", "likely", "less");

  /** Words that do not begin an object after a verb or an adjective. */
  static final Set<String> NO_OBJECT = Set.of(
      "", ".", ",", ";", ":", ")", "(", "and", "or", "but", "since", "by", "from", "to", "in", "over", "at", "for",
      "as", "during", "with", "across", "through", "following", "on", "so", "month", "because", "significantly",
      "considerably", "further", "although", "though", "while", "however", "which", "when", "after", "under", "year",
      "again", "slightly", "steadily", "markedly", "substantially", "due", "recently", "within", "between", "is",
      "are", "has", "have", "was", "were", "overall", "enough", "yet", "dramatically", "rapidly", "despite", "until",
      "more", "also", "greatly", "back");

  /** How many words may come between a word and its auxiliary. */
  static final int BACK = 4;

  /** How many words before a change its cause may be. */
  static final int REACH = 9;

  private FunctionWords() {}
}
