package letterminer.audit;

import java.util.Set;
import letterminer.corrections.Verdict;

/**
 * One reader's verdict on a value.
 *
 * @param verdicts all verdicts on the value and its parts
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

  /** The most serious verdict, by which two readers are compared. */
  Verdict gravest() {
    return has(Verdict.SPURIOUS) ? Verdict.SPURIOUS : has(Verdict.WRONG) ? Verdict.WRONG
        : has(Verdict.EXTENT) ? Verdict.EXTENT : Verdict.RIGHT;
  }
}
