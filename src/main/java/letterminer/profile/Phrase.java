package letterminer.profile;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A wording that a profile expects, with room for how letters vary. Compared are {@linkplain Tokens
 * words}, so case, punctuation, apostrophes and hyphens never matter, and a word of six letters or more
 * may have one typing error (a letter wrong, missing, too many, or two swapped). Numbers are compared
 * exactly.
 *
 * <table>
 *   <caption>The language</caption>
 *   <tr><td>{@code being healthy}</td><td>these words, in this order</td></tr>
 *   <tr><td>{@code [major|key] strengths}</td><td>what is in brackets may be absent</td></tr>
 *   <tr><td>{@code area[s]}</td><td>with this ending or without</td></tr>
 *   <tr><td>{@code *scb}</td><td>a word with this ending; {@code *} alone any word</td></tr>
 *   <tr><td>{@code (weaknesses|areas for development)}</td><td>one of these</td></tr>
 *   <tr><td>{@code ...}</td><td>up to 25 words of any kind, as few as possible</td></tr>
 *   <tr><td>{@code {authority}}</td><td>1 to 12 words, kept under that name</td></tr>
 *   <tr><td>{@code {year}}</td><td>a year, 1990 to 2099</td></tr>
 *   <tr><td>{@code {date}}, {@code {start}}, {@code {end}}</td><td>a date: day, month, year</td></tr>
 *   <tr><td>{@code {dates}}</td><td>one or more days, see {@link DateSpan}</td></tr>
 *   <tr><td>{@code {grade}}</td><td>a grade of the profile's scale, in words or digits</td></tr>
 * </table>
 *
 * <p>Matching takes time in proportion to the length of text and phrase, whatever they hold: no place is
 * tried twice in one state (the bit-state search of Cox, "Regular Expression Matching: the Virtual
 * Machine Approach", 2009). Immutable and safe for use by several threads.
 */
public final class Phrase {
  private final String source;
  private final PhraseStep[] steps;
  private final PhraseExtent extent;

  Phrase(String source, List<PhraseStep> steps) {
    this.source = source;
    this.steps = steps.toArray(new PhraseStep[0]);
    this.extent = PhraseExtent.of(steps);
  }

  /**
   * Reads a phrase.
   *
   * @throws IllegalArgumentException if it is not well formed; the message says what was expected
   */
  public static Phrase of(String text) {
    return new PhraseParser(text).parse();
  }

  /**
   * Where a phrase stood.
   *
   * @param start first word
   * @param end word after the last
   * @param captured what the named places held, as printed
   */
  public record Match(int start, int end, Map<String, String> captured) {
    public Optional<String> get(String name) {
      return Optional.ofNullable(captured.get(name));
    }
  }

  /** Matches the whole text. */
  public Optional<Match> matches(Tokens text, Scale scale) {
    return text.size() <= extent.most() ? run(text, scale, true) : Optional.empty();
  }

  /** Matches the beginning of the text. */
  public Optional<Match> startsWith(Tokens text, Scale scale) {
    return run(text, scale, false);
  }

  /** Whether one of several phrases matches the whole text. */
  public static boolean anyMatches(List<Phrase> phrases, Tokens text, Scale scale) {
    for (Phrase phrase : phrases) {
      if (phrase.matches(text, scale).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** Whether one of several phrases matches the beginning of the text. */
  public static boolean anyStarts(List<Phrase> phrases, Tokens text, Scale scale) {
    for (Phrase phrase : phrases) {
      if (phrase.startsWith(text, scale).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** The same of a text of which no more words are read than the longest of the phrases takes. */
  public static boolean anyMatches(List<Phrase> phrases, String text, Scale scale) {
    return !phrases.isEmpty() && anyMatches(phrases, Tokens.upTo(longest(phrases) + 1, text), scale);
  }

  /** The same of a text of which no more words are read than the longest of the phrases takes. */
  public static boolean anyStarts(List<Phrase> phrases, String text, Scale scale) {
    return anyMayStart(phrases, text) && anyBegins(phrases, text)
        && anyStarts(phrases, Tokens.upTo(longest(phrases), text), scale);
  }

  /** Whether one of several phrases may match a text, by its first word, or the first two where they are one. */
  private static boolean anyBegins(List<Phrase> phrases, String text) {
    Tokens first = Tokens.upTo(2, text);
    for (Phrase phrase : phrases) {
      if (phrase.extent.firstFits(first, 0)) {
        return true;
      }
    }
    return false;
  }

  /** Whether one of several phrases may match a text that begins so, by its first word alone. */
  public static boolean anyMayStart(List<Phrase> phrases, String beginning) {
    int initial = Tokens.firstInitial(beginning);
    for (Phrase phrase : phrases) {
      if (initial < 0 || phrase.extent.mayBeginWith(initial)) {
        return true;
      }
    }
    return false;
  }

  private static int longest(List<Phrase> phrases) {
    int longest = 0;
    for (Phrase phrase : phrases) {
      longest = Math.max(longest, phrase.extent.most());
    }
    return longest;
  }

  /** The most words that one of several phrases may take, of those that may begin as the text does; or 0. */
  public static int longest(List<Phrase> phrases, Tokens text) {
    int longest = 0;
    for (Phrase phrase : phrases) {
      if (phrase.extent.fits(text, 0)) {
        longest = Math.max(longest, phrase.extent.most());
      }
    }
    return longest;
  }

  /** Finds the first place where the phrase stands in the text. */
  public Optional<Match> find(Tokens text, Scale scale) {
    PhraseSearch search = null;
    for (int i = 0; i < text.size(); i++) {
      if (extent.begins(text, i)) {
        search = search == null ? new PhraseSearch(steps, text, scale, false) : search;
        if (search.from(i)) {
          return Optional.of(new Match(i, search.end(), search.captured()));
        }
      }
    }
    return Optional.empty();
  }

  /** Whether the phrase stands at a word of the text; takes time by the phrase, however long the text is. */
  boolean standsAt(Tokens text, int at, Scale scale) {
    return extent.begins(text, at) && new PhraseSearch(steps, text, scale, false).from(at);
  }

  /** The words that it is made of, in lower case. */
  Set<String> words() {
    Set<String> words = new HashSet<>();
    for (PhraseStep step : steps) {
      if (step instanceof PhraseStep.Exact exact) {
        words.add(exact.word());
      }
    }
    return words;
  }

  /** Some of the wordings that it takes, as words; see {@link PhraseVariants}. */
  List<List<PhraseStep>> variants(int most) {
    return PhraseVariants.of(steps, most);
  }

  /** The words of which its first is one; none where it may be any. */
  List<PhraseStep.Exact> firstWords() {
    return extent.firsts();
  }

  private Optional<Match> run(Tokens text, Scale scale, boolean whole) {
    if (!extent.begins(text, 0)) {
      return Optional.empty();
    }
    PhraseSearch search = new PhraseSearch(steps, text, scale, whole);
    return search.from(0) ? Optional.of(new Match(0, search.end(), search.captured())) : Optional.empty();
  }

  @Override
  public String toString() {
    return source;
  }
}
