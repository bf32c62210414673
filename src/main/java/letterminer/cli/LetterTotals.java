package letterminer.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import letterminer.model.JudgementStatus;
import letterminer.model.Letter;
import letterminer.model.Polarity;

/** How many values a letter has. */
record LetterTotals(Letter letter) {
  String sentence() {
    List<String> found = new ArrayList<>();
    long conflicts = letter.judgements().stream()
        .filter(j -> j.status() == JudgementStatus.CONFLICT).count();
    found.add(count(letter.judgements().size(), "grade", "grades")
        + (conflicts > 0 ? " (" + count(conflicts, "conflict", "conflicts") + ")" : ""));
    String polarities = Stream.of(
            polarity(Polarity.STRENGTH, "strength", "strengths"),
            polarity(Polarity.WEAKNESS, "weakness", "weaknesses"),
            polarity(Polarity.MIXED, "mixed", "mixed"), polarity(Polarity.NEUTRAL, "neutral", "neutral"),
            some(letter.points().stream().filter(p -> p.polarity().isEmpty()).count(), "unknown", "unknown"))
        .flatMap(Optional::stream).collect(Collectors.joining(", "));
    found.add(count(letter.points().size(), "point", "points") + (polarities.isEmpty() ? "" : " (" + polarities + ")"));
    found.add(count(letter.problems().size(), "problem", "problems"));
    return String.join(", ", found);
  }

  private Optional<String> polarity(Polarity polarity, String one, String many) {
    return some(letter.points().stream().filter(p -> p.polarity().equals(Optional.of(polarity))).count(), one, many);
  }

  private static Optional<String> some(long number, String one, String many) {
    return number == 0 ? Optional.empty() : Optional.of(count(number, one, many));
  }

  static String count(long number, String one, String many) {
    return number + " " + (number == 1 ? one : many);
  }
}
