package letterminer.checking;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Collectors;
import letterminer.extraction.LetterContent;
import letterminer.model.Period;
import letterminer.model.Problem;
import letterminer.model.ProblemCode;
import letterminer.profile.Profile;

/** Finds dates that are missing or impossible. One use per letter. */
final class DateChecker {
  /** Maximum number of characters of a misprint that a message quotes. */
  private static final int QUOTED = 60;

  private final LetterContent content;
  private final Profile profile;

  DateChecker(LetterContent content) {
    this.content = content;
    this.profile = content.choice().profile();
  }

  void check(List<Problem> problems) {
    boolean expected = profile.frame().ownDate().map(d -> d == Profile.OwnDate.LETTERHEAD).orElse(!content.report())
        || profile.states().contains(Profile.Stated.DATE);
    if (content.date().isEmpty()) {
      problems.add(
          expected || !content.unclearDates().isEmpty()
              ? Problem.of(ProblemCode.DATE_NOT_FOUND, content.firstPage(), missing())
              : Problem.of(ProblemCode.DATE_NOT_PRINTED, content.firstPage(),
                  "The document prints no date of its own" + (profile.frame().ownDate().isPresent()
                      ? ", as all of profile " + profile.id() + "." : ".")));
    }
    content.date().filter(d -> profile.dates().map(range -> !range.contains(d)).orElse(false))
        .ifPresent(d -> problems.add(Problem.of(
            ProblemCode.DATE_OUTSIDE_PROFILE,
            "The letter is dated " + d + ", but letters of profile " + profile.id() + " date from "
                + profile.dates().get().from() + " to " + profile.dates().get().to() + ".")));
    if (content.inspection().isPresent()) {
      inspection(content.inspection().get(), problems);
    } else if (profile.states().contains(Profile.Stated.INSPECTION)) {
      problems.add(Problem.of(
          ProblemCode.INSPECTION_NOT_FOUND,
          "No days of the inspection or visit were found; documents of profile " + profile.id()
              + " state them. They may be misprinted, or worded in a way that the profile does not know."));
    }
  }

  private String missing() {
    List<String> unclear = content.unclearDates();
    if (unclear.isEmpty()) {
      return profile.frame().ownDate().map(d -> d == Profile.OwnDate.PUBLISHED).orElse(content.report())
          ? "The report does not say when it was published."
          : "No date was found in the letterhead.";
    }
    String printed = unclear.stream().map(u -> Problem.quote(u, QUOTED)).collect(Collectors.joining(" and "));
    return unclear.size() == 1
        ? "The date could not be read with certainty: " + printed + " is printed in its place."
        : "More than one date may be the document's own: " + printed + ".";
  }

  private void inspection(Period period, List<Problem> problems) {
    LocalDate start = period.start();
    LocalDate end = period.end();
    long days = ChronoUnit.DAYS.between(start, end) + 1;
    profile.inspectionDays().filter(range -> !range.contains(days)).ifPresent(range -> problems.add(Problem.of(
        ProblemCode.INSPECTION_LENGTH,
        "The inspection from " + start + " to " + end + " takes " + days + " days; for profile " + profile.id()
            + " " + range.least() + " to " + range.most() + " are expected.")));
    content.date().filter(d -> d.isBefore(end)).ifPresent(d -> problems.add(Problem.of(
        ProblemCode.DATED_BEFORE_INSPECTION,
        "The letter is dated " + d + ", before the last day of its inspection, " + end + ".")));
  }
}
