package letterminer.profile;

import java.util.List;

/**
 * What every text has in which a phrase stands, to be asked before it is searched for: most texts have no
 * word that it may begin with.
 *
 * @param least the fewest words that it takes
 * @param most the most words that it takes
 * @param initials the letters that its first word may begin with, see {@link Tokens#initial}: a bit for each
 */
record PhraseExtent(int least, int most, int initials) {
  private static final int ANY = -1;

  /** The extent of a compiled phrase. Its forks lead forward, so it can be told from the end backward. */
  static PhraseExtent of(List<PhraseStep> steps) {
    PhraseExtent[] from = new PhraseExtent[steps.size()];
    for (int i = steps.size() - 1; i >= 0; i--) {
      PhraseStep step = steps.get(i);
      if (step instanceof PhraseStep.End) {
        from[i] = new PhraseExtent(0, 0, ANY);
      } else if (step instanceof PhraseStep.Fork fork) {
        from[i] = from[fork.first()].or(from[fork.second()]);
      } else if (step instanceof PhraseStep.Mark) {
        from[i] = from[i + 1];
      } else {
        int initials = step instanceof PhraseStep.Exact exact ? 1 << Tokens.initial(exact.word()) : ANY;
        from[i] = new PhraseExtent(from[i + 1].least + 1, from[i + 1].most + step.mostWords(), initials);
      }
    }
    return from[0];
  }

  private PhraseExtent or(PhraseExtent other) {
    return new PhraseExtent(
        Math.min(least, other.least), Math.max(most, other.most), initials | other.initials);
  }

  /** Whether a phrase may stand at a word of a text, or behind its last. */
  boolean fits(Tokens text, int at) {
    return text.size() - at >= least && (initials == ANY || at < text.size() && mayBegin(text, at));
  }

  /** Whether a phrase may begin with a word, whatever follows. */
  boolean mayBegin(Tokens text, int at) {
    return mayBeginWith(text.initial(at));
  }

  /** Whether a phrase may begin with a word of that {@linkplain Tokens#initial initial}. */
  boolean mayBeginWith(int initial) {
    return (initials >> initial & 1) != 0;
  }
}
