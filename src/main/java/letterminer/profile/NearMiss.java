package letterminer.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import letterminer.model.EditDistance;

/**
 * How near a text came to a phrase that it does not have: words of the phrase that are missing, written differently, or
 * not expected. For authors of profiles; it takes far longer than searching for the phrase. Immutable.
 *
 * @param text the part of the text that came near, as printed
 * @param errors how many words are missing, different or surplus
 * @param words how many words the phrase has
 * @param difference what differs, in words
 */
public record NearMiss(String text, int errors, int words, String difference) {
  /** How many wordings of a phrase are tried, and words of a text: enough for headings, labels and sentences. */
  private static final int VARIANTS = 24;
  private static final int WORDS_OF_TEXT = 120;

  /** A near text may differ in one of this many words. */
  private static final int ONE_IN = 3;

  private static final int TYPING_ERRORS = 2;
  private static final int SHORTEST_TYPED = 5;

  /** A cell of the alignment: the fewest errors for words of the phrase against words of the text, and the path there. */
  private enum Move { START, SAME, OTHER, MISSING, EXTRA }

  /**
   * The text that came nearest to a phrase.
   *
   * @param whole whether the phrase must match the whole text
   */
  public static Optional<NearMiss> of(Phrase phrase, List<Tokens> texts, boolean whole, Scale scale) {
    NearMiss best = null;
    for (List<PhraseStep> variant : phrase.variants(VARIANTS)) {
      long exact = variant.stream().filter(PhraseStep.Exact.class::isInstance).count();
      long least = exact - Math.max(1, exact / ONE_IN);
      for (Tokens text : exact == 0 ? List.<Tokens>of() : texts) {
        if (shared(variant, text) < Math.max(1, least)) {
          continue; // Aligning them takes far longer than finding that they have little in common.
        }
        NearMiss near = align(variant, text.size() > WORDS_OF_TEXT ? text.first(WORDS_OF_TEXT) : text, whole, scale);
        boolean close = near.errors <= Math.max(1, exact / ONE_IN) && near.errors < exact;
        if (close && (best == null || near.errors < best.errors)) {
          best = near;
        }
      }
    }
    return Optional.ofNullable(best);
  }

  /** How many words of a wording a text contains, in any order. */
  private static int shared(List<PhraseStep> variant, Tokens text) {
    int shared = 0;
    for (PhraseStep step : variant) {
      boolean has = false;
      for (int i = 0; step instanceof PhraseStep.Exact exact && i < text.size() && !has; i++) {
        has = PhraseStep.length(exact, text, i) == 1;
      }
      shared += has ? 1 : 0;
    }
    return shared;
  }

  private static NearMiss align(List<PhraseStep> steps, Tokens text, boolean whole, Scale scale) {
    int[][] cost = new int[steps.size() + 1][text.size() + 1];
    Move[][] moves = new Move[steps.size() + 1][text.size() + 1];
    for (int i = 0; i <= steps.size(); i++) {
      for (int j = 0; j <= text.size(); j++) {
        fill(cost, moves, i, j, steps, text, whole, scale);
      }
    }
    int end = text.size();
    for (int j = 0; j <= text.size() && !whole; j++) {
      end = cost[steps.size()][j] < cost[steps.size()][end] ? j : end;
    }
    return trace(cost[steps.size()][end], moves, end, steps, text);
  }

  private static void fill(
      int[][] cost, Move[][] moves, int i, int j, List<PhraseStep> steps, Tokens text, boolean whole, Scale scale) {
    if (i == 0) {
      cost[i][j] = whole ? j : 0;
      moves[i][j] = whole && j > 0 ? Move.EXTRA : Move.START;
      return;
    }
    PhraseStep step = steps.get(i - 1);
    boolean word = step instanceof PhraseStep.Exact;
    cost[i][j] = cost[i - 1][j] + 1;
    moves[i][j] = Move.MISSING;
    if (j == 0) {
      return;
    }
    boolean same = word && PhraseStep.length((PhraseStep.Exact) step, text, j - 1) == 1
        || !word && (step instanceof PhraseStep.Any || !step.lengths(text, j - 1, scale).isEmpty());
    int through = cost[i - 1][j - 1] + (same ? 0 : 1);
    if (through <= cost[i][j]) {
      cost[i][j] = through;
      moves[i][j] = same ? Move.SAME : Move.OTHER;
    }
    boolean open = step instanceof PhraseStep.Any || i < steps.size() && steps.get(i) instanceof PhraseStep.Any;
    int extra = cost[i][j - 1] + (open ? 0 : 1);
    if (extra < cost[i][j]) {
      cost[i][j] = extra;
      moves[i][j] = Move.EXTRA;
    }
  }

  private static NearMiss trace(int errors, Move[][] moves, int end, List<PhraseStep> steps, Tokens text) {
    List<String> differences = new ArrayList<>();
    int i = steps.size();
    int j = end;
    while (moves[i][j] != Move.START) {
      Move move = moves[i][j];
      if (move == Move.OTHER) {
        differences.add(0, other(steps.get(i - 1), text.word(j - 1)));
      } else if (move == Move.MISSING) {
        differences.add(0, "'" + name(steps.get(i - 1)) + "' is missing");
      } else if (move == Move.EXTRA) {
        differences.add(0, "'" + text.word(j - 1) + "' is extra");
      }
      i -= move == Move.EXTRA ? 0 : 1;
      j -= move == Move.MISSING ? 0 : 1;
      if (i == 0 && j == 0) {
        break;
      }
    }
    return new NearMiss(text.source(j, end), errors, steps.size(), String.join(", ", differences));
  }

  private static String other(PhraseStep step, String word) {
    boolean typing = step instanceof PhraseStep.Exact exact && word.length() >= SHORTEST_TYPED
        && EditDistance.between(exact.word(), word) <= TYPING_ERRORS;
    return "'" + word + "' in place of '" + name(step) + "'" + (typing ? " (a typing error?)" : "");
  }

  private static String name(PhraseStep step) {
    if (step instanceof PhraseStep.Exact exact) {
      return exact.word();
    }
    return step instanceof PhraseStep.GradeWords ? "a grade" : step instanceof PhraseStep.Number ? "a number"
        : step instanceof PhraseStep.Ending ending ? "*" + ending.ending()
        : step instanceof PhraseStep.Any ? "a word" : "a date";
  }
}
