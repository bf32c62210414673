package letterminer.audit;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import letterminer.corrections.Correction;
import letterminer.corrections.Verdict;
import letterminer.values.Value;

/**
 * The readers' code for a part of a value.
 *
 * @param verdict {@code right}, {@code wrong}, {@code extent}, {@code spurious}, or {@code disputed}
 * @param code the part as it should be; absent if the value is spurious, disputed, or wrong without the right one
 */
record ExpertCode(String verdict, Optional<String> code) {
  /** The part that analyses use most, the default. */
  static String usualPart(Value value) {
    return switch (value.field()) {
      case "point" -> "polarity";
      case "judgement" -> "grade";
      case "missing" -> "reason";
      case "addressee", "signatory", "inspector" -> "name";
      case "period", "inspection" -> "start";
      default -> "value";
    };
  }

  static ExpertCode of(CheckedValue checked, Optional<String> surrogate, String part) {
    if (checked.isDisputed()) {
      return new ExpertCode("disputed", Optional.empty());
    }
    Verdict verdict = checked.readings().values().iterator().next().gravest();
    if (verdict == Verdict.SPURIOUS) {
      return new ExpertCode(verdict.code(), Optional.empty());
    }
    Set<String> corrected = new TreeSet<>();
    boolean isWrong = false;
    for (Correction mark : checked.marks()) {
      boolean ofPart = mark.part().map(part::equals).orElse(mark.changes().isEmpty() || mark.changes().containsKey(part));
      if (mark.changes().containsKey(part)) {
        corrected.add(mark.changes().get(part));
      } else if (mark.verdict() == Verdict.WRONG && ofPart) {
        isWrong = true;
      }
    }
    if (corrected.size() > 1) {
      return new ExpertCode("disputed", Optional.empty());
    }
    if (corrected.size() == 1) {
      return new ExpertCode(verdict.code(), Optional.of(corrected.iterator().next()));
    }
    return new ExpertCode(verdict.code(), isWrong ? Optional.empty() : surrogate);
  }
}
