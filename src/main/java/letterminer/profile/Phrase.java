package letterminer.profile;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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
@JsonDeserialize(using = PhraseDeserializer.class)
public final class Phrase {
  private final String source;
  private final List<PhraseStep> steps;

  Phrase(String source, List<PhraseStep> steps) {
    this.source = source;
    this.steps = steps;
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
    return run(text, scale, true);
  }

  /** Matches the beginning of the text. */
  public Optional<Match> startsWith(Tokens text, Scale scale) {
    return run(text, scale, false);
  }

  /** Whether one of several phrases matches the whole text. */
  public static boolean anyMatches(List<Phrase> phrases, Tokens text, Scale scale) {
    return phrases.stream().anyMatch(p -> p.matches(text, scale).isPresent());
  }

  /** Whether one of several phrases matches the beginning of the text. */
  public static boolean anyStarts(List<Phrase> phrases, Tokens text, Scale scale) {
    return phrases.stream().anyMatch(p -> p.startsWith(text, scale).isPresent());
  }

  /** Finds the first place where the phrase stands in the text. */
  public Optional<Match> find(Tokens text, Scale scale) {
    Search search = new Search(text, scale, false);
    for (int i = 0; i < text.size(); i++) {
      if (steps.get(0) instanceof PhraseStep.Exact word && PhraseStep.length(word, text, i) < 0) {
        continue;
      }
      if (search.from(0, i)) {
        return Optional.of(new Match(i, search.end, Map.copyOf(search.captured())));
      }
    }
    return Optional.empty();
  }

  private Optional<Match> run(Tokens text, Scale scale, boolean whole) {
    Search search = new Search(text, scale, whole);
    if (!search.from(0, 0)) {
      return Optional.empty();
    }
    return Optional.of(new Match(0, search.end, Map.copyOf(search.captured())));
  }

  /** A search through one text. What failed once at a place fails there from every start. */
  private final class Search {
    private final Tokens text;
    private final Scale scale;
    private final boolean whole;
    private final BitSet tried = new BitSet();
    private final Map<String, int[]> open = new HashMap<>();
    private int end;

    Search(Tokens text, Scale scale, boolean whole) {
      this.text = text;
      this.scale = scale;
      this.whole = whole;
    }

    boolean from(int step, int at) {
      int key = step * (text.size() + 1) + at;
      if (tried.get(key)) {
        return false;
      }
      tried.set(key);
      PhraseStep current = steps.get(step);
      if (current instanceof PhraseStep.End) {
        end = at;
        return !whole || at == text.size();
      }
      if (current instanceof PhraseStep.Fork fork) {
        return from(fork.first(), at) || from(fork.second(), at);
      }
      if (current instanceof PhraseStep.Mark mark) {
        int[] before = open.get(mark.name());
        open.put(mark.name(), mark.opens() ? new int[] {at, at} : new int[] {before[0], at});
        if (from(step + 1, at)) {
          return true;
        }
        open.put(mark.name(), before);
        return false;
      }
      for (int length : current.lengths(text, at, scale)) {
        if (from(step + 1, at + length)) {
          return true;
        }
      }
      return false;
    }

    Map<String, String> captured() {
      Map<String, String> result = new HashMap<>();
      open.forEach((name, span) -> {
        if (span != null) {
          result.put(name, text.source(span[0], span[1]));
        }
      });
      return result;
    }
  }

  @Override
  public String toString() {
    return source;
  }
}
