package letterminer.audit;

import java.util.Set;
import letterminer.corrections.Verdict;

/**
 * What one reader says of a value.
 *
 * @param verdicts all that were given, of the value and its parts
 * @param wrongParts the parts that are wrong; empty text for the value itself
 */
record Reading(Set<Verdict> verdicts, Set<String> wrongParts) {
  Reading {
    verdicts = Set.copyOf(verdicts);
    wrongParts = Set.copyOf(wrongParts);
  }

  boolean isRight() {
    return verdicts.equals(Set.of(Verdict.RIGHT));
  }

  boolean has(Verdict verdict) {
    return verdicts.contains(verdict);
  }

  /** The gravest verdict: what two readers are compared by. */
  Verdict gravest() {
    return has(Verdict.SPURIOUS) ? Verdict.SPURIOUS : has(Verdict.WRONG) ? Verdict.WRONG
        : has(Verdict.EXTENT) ? Verdict.EXTENT : Verdict.RIGHT;
  }
}
