package letterminer.profile;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/** A search for a phrase in one text. A step that failed once at a place fails there from every start. */
final class PhraseSearch {
  private final PhraseStep[] steps;
  private final Tokens text;
  private final Scale scale;
  private final boolean whole;

  /** Both are created when first needed: most searches end at their first word. */
  private BitSet tried;
  private Map<String, int[]> open = Map.of();

  private int end;

  /** The first word of the search: words are counted from there, as a text may be long. */
  private int origin = -1;

  /**
   * Creates a search.
   *
   * @param whole whether the phrase must match the text to its end
   */
  PhraseSearch(PhraseStep[] steps, Tokens text, Scale scale, boolean whole) {
    this.steps = steps;
    this.text = text;
    this.scale = scale;
    this.whole = whole;
  }

  /** Whether the phrase matches at a word of the text. */
  boolean from(int word) {
    origin = origin < 0 ? word : origin;
    return from(0, word);
  }

  private boolean from(int firstStep, int firstWord) {
    int step = firstStep;
    int at = firstWord;
    while (true) {
      PhraseStep current = steps[step];
      if (current instanceof PhraseStep.Exact exact) {
        int length = PhraseStep.length(exact, text, at);
        if (length < 0) {
          return false;
        }
        at += length;
        step++;
      } else if (current instanceof PhraseStep.Any) {
        if (at >= text.size()) {
          return false;
        }
        at++;
        step++;
      } else if (!isNew(step, at)) {
        return false;
      } else if (current instanceof PhraseStep.Fork fork) {
        if (from(fork.first(), at)) {
          return true;
        }
        step = fork.second();
      } else {
        return rare(current, step, at);
      }
    }
  }

  private boolean isNew(int step, int at) {
    if (tried == null) {
      tried = new BitSet();
    }
    int place = (at - origin) * steps.length + step;
    if (tried.get(place)) {
      return false;
    }
    tried.set(place);
    return true;
  }

  /** The rarer steps: the end, a named place, and a variable number of words. */
  private boolean rare(PhraseStep current, int step, int at) {
    if (current instanceof PhraseStep.End) {
      end = at;
      return !whole || at == text.size();
    }
    if (current instanceof PhraseStep.Mark mark) {
      if (open.isEmpty()) {
        open = new HashMap<>();
      }
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

  /** The word after the last of the phrase. */
  int end() {
    return end;
  }

  /** The texts of the named places, as printed. */
  Map<String, String> captured() {
    Map<String, String> result = new HashMap<>();
    open.forEach((name, span) -> {
      if (span != null) {
        String printed = text.closed(span[0], span[1]);
        boolean percent = name.equals("grade") && span[1] > span[0] && text.after(span[1] - 1, 0) == '%';
        result.put(name, percent ? printed + "%" : printed);
      }
    });
    return Map.copyOf(result);
  }
}
