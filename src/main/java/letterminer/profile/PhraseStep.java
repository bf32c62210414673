package letterminer.profile;

import java.util.ArrayList;
import java.util.List;

/** One instruction of a compiled phrase. */
sealed interface PhraseStep {

  /** The numbers of words that this step may take at a place; empty if it does not fit there. */
  default List<Integer> lengths(Tokens text, int at, Scale scale) {
    return List.of();
  }

  /** The most words that it may take anywhere. */
  default int mostWords() {
    return 1;
  }

  /** The phrase ends here. */
  record End() implements PhraseStep {}

  /** Two alternatives, the first preferred. */
  record Fork(int first, int second) implements PhraseStep {}

  /** A named place begins or ends. */
  record Mark(String name, boolean opens) implements PhraseStep {}

  /** A given word, see {@link #length}. */
  record Exact(String word, int initial) implements PhraseStep {
    Exact(String word) {
      this(word, Tokens.initial(word.charAt(0)));
    }

    @Override
    public int mostWords() {
      return 2;
    }
  }

  /** A word with this ending, which may be the whole word. */
  record Ending(String ending) implements PhraseStep {
    @Override
    public List<Integer> lengths(Tokens text, int at, Scale scale) {
      return at < text.size() && text.word(at).endsWith(ending) ? List.of(1) : List.of();
    }
  }

  /** Any word. */
  record Any() implements PhraseStep {}

  /** A year. */
  record Year() implements PhraseStep {
    @Override
    public List<Integer> lengths(Tokens text, int at, Scale scale) {
      return at < text.size() && isYear(text.word(at)) ? List.of(1) : List.of();
    }

    private static boolean isYear(String word) {
      return word.length() == 4 && word.chars().allMatch(c -> c >= '0' && c <= '9')
          && (word.startsWith("199") || word.startsWith("20"));
    }
  }

  /** A date in any of the forms that {@link Dates} knows, possibly with the day of the week before it. */
  record Date() implements PhraseStep {
    private static final int MOST_WORDS = 7;

    @Override
    public int mostWords() {
      return MOST_WORDS;
    }

    @Override
    public List<Integer> lengths(Tokens text, int at, Scale scale) {
      for (int length = 1; length <= MOST_WORDS && at + length <= text.size(); length++) {
        if (scale.dates().parse(text.source(at, at + length)).isPresent()) {
          return List.of(length);
        }
      }
      return List.of();
    }
  }

  /** One or more days, see {@link DateSpan}; preferably as many words as fit. */
  record Days() implements PhraseStep {
    private static final int MOST_WORDS = 24;

    @Override
    public int mostWords() {
      return MOST_WORDS;
    }

    @Override
    public List<Integer> lengths(Tokens text, int at, Scale scale) {
      if (at >= text.size() || !scale.dates().spanMayBeginWith(text.word(at))) {
        return List.of();
      }
      List<Integer> lengths = new ArrayList<>();
      for (int length = Math.min(MOST_WORDS, text.size() - at); length > 0; length--) {
        if (scale.dates().isSpan(text.source(at, at + length))) {
          lengths.add(length);
        }
      }
      return lengths;
    }
  }

  /** A number, see {@link Numbers}. */
  record Number() implements PhraseStep {
    private static final int MOST_WORDS = 3;

    @Override
    public int mostWords() {
      return MOST_WORDS;
    }

    @Override
    public List<Integer> lengths(Tokens text, int at, Scale scale) {
      for (int length = Math.min(MOST_WORDS, text.size() - at); length > 0; length--) {
        if (Numbers.parse(text.source(at, at + length)).isPresent()) {
          return List.of(length);
        }
      }
      return List.of();
    }
  }

  /** A grade of the scale, in words or digits. */
  record GradeWords() implements PhraseStep {
    private static final int MOST_WORDS = 5;

    @Override
    public int mostWords() {
      return MOST_WORDS;
    }

    @Override
    public List<Integer> lengths(Tokens text, int at, Scale scale) {
      List<Integer> lengths = new ArrayList<>();
      for (int length = Math.min(MOST_WORDS, text.size() - at); length > 0; length--) {
        if (scale.named(text, at, at + length).isPresent()) {
          lengths.add(length);
        }
      }
      return lengths;
    }
  }

  /**
   * How many words of the text a word of a phrase takes: one, or two if the text writes it as two words
   * ({@code well being}); -1 if it does not fit.
   */
  static int length(Exact exact, Tokens text, int at) {
    if (at >= text.size() || text.initial(at) != exact.initial()) {
      return -1; // True of most words; the lengths of the others are compared before their letters.
    }
    String word = exact.word();
    int longer = word.length() - text.length(at);
    if (longer <= 1 && longer >= -1 && Typing.same(word, text.word(at))) {
      return 1;
    }
    boolean apart = longer > 0 && at + 1 < text.size() && longer == text.length(at + 1)
        && word.startsWith(text.word(at)) && word.endsWith(text.word(at + 1));
    return apart ? 2 : -1;
  }
}
