package letterminer.profile;

import java.util.ArrayList;
import java.util.List;

/**
 * What every text that contains a phrase has in common, checked before the search: most texts have no
 * word that the phrase may begin with.
 *
 * @param least the fewest words that it takes
 * @param most the most words that it takes
 * @param initials the letters that its first word may begin with, see {@link Tokens#initial}: a bit for each
 * @param firsts the words that it may begin with; empty if it may begin with any word
 */
record PhraseExtent(int least, int most, int initials, List<PhraseStep.Exact> firsts) {
  private static final int ANY = -1;

  /** The extent of a compiled phrase. Its forks lead forward, so it is computed from the end backwards. */
  static PhraseExtent of(List<PhraseStep> steps) {
    PhraseExtent[] from = new PhraseExtent[steps.size()];
    for (int i = steps.size() - 1; i >= 0; i--) {
      PhraseStep step = steps.get(i);
      if (step instanceof PhraseStep.End) {
        from[i] = new PhraseExtent(0, 0, ANY, List.of());
      } else if (step instanceof PhraseStep.Fork fork) {
        from[i] = from[fork.first()].or(from[fork.second()]);
      } else if (step instanceof PhraseStep.Mark) {
        from[i] = from[i + 1];
      } else {
        int initials = step instanceof PhraseStep.Exact exact ? 1 << exact.initial() : ANY;
        List<PhraseStep.Exact> firsts = step instanceof PhraseStep.Exact exact ? List.of(exact) : List.of();
        from[i] = new PhraseExtent(from[i + 1].least + 1, from[i + 1].most + step.mostWords(), initials, firsts);
      }
    }
    return from[0];
  }

  private PhraseExtent or(PhraseExtent other) {
    List<PhraseStep.Exact> either = new ArrayList<>();
    if (initials != ANY && other.initials != ANY) {
      either.addAll(firsts);
      other.firsts.stream().filter(first -> !firsts.contains(first)).forEach(either::add);
    }
    return new PhraseExtent(
        Math.min(least, other.least), Math.max(most, other.most), initials | other.initials, List.copyOf(either));
  }

  /** Whether a phrase may match at a word of a text, or after its last, judged by the word's first letter. */
  boolean fits(Tokens text, int at) {
    return text.size() - at >= least && (initials == ANY || at < text.size() && mayBeginWith(text.initial(at)));
  }

  /** Whether a phrase may match at a word of a text, or after its last, judged by the whole word. */
  boolean begins(Tokens text, int at) {
    return fits(text, at) && firstFits(text, at);
  }

  /** Whether a phrase may begin with a word, whatever follows. */
  boolean firstFits(Tokens text, int at) {
    for (int i = 0; i < firsts.size(); i++) {
      if (PhraseStep.length(firsts.get(i), text, at) > 0) {
        return true;
      }
    }
    return firsts.isEmpty();
  }

  /** Whether a phrase may begin with a word of that {@linkplain Tokens#initial initial}. */
  boolean mayBeginWith(int initial) {
    return (initials >> initial & 1) != 0;
  }
}
