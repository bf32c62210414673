package letterminer.checking;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import letterminer.extraction.LetterContent;
import letterminer.model.Point;
import letterminer.model.Problem;
import letterminer.model.ProblemCode;
import letterminer.model.ScaleStep;
import letterminer.profile.Area;
import letterminer.profile.Profile;
import letterminer.profile.ProfileChooser;
import letterminer.profile.SectionRule;

/** Finds everything that a reader should know before relying on a letter's record. Stateless. */
public final class LetterChecker {
  /** Maximum number of characters of a point that a message quotes. */
  private static final int QUOTED = 80;

  /**
   * Checks a letter.
   *
   * @param content the content of the letter
   * @param grades its judgements
   * @param points its points, numbered and read
   * @param words problems of the words of its points
   * @return all problems, in the order in which a reader meets them
   */
  public List<Problem> check(
      LetterContent content, GradeReconciler.Result grades, List<Point> points, List<Problem> words) {
    Profile profile = content.choice().profile();
    List<Problem> problems = new ArrayList<>();
    if (profile.id().equals(ProfileChooser.GENERAL)) {
      problems.add(Problem.of(
          ProblemCode.NO_PROFILE_FITS,
          "No profile recognised this letter; it was read with the general one."));
    }
    new DateChecker(content).check(problems);
    header(content, problems);
    scale(content, profile, problems);
    problems.addAll(grades.problems());
    problems.addAll(content.problems());
    problems.addAll(words);
    sections(content, profile, problems);
    points(points, profile, problems);
    return List.copyOf(problems);
  }

  private static void header(LetterContent content, List<Problem> problems) {
    Profile profile = content.choice().profile();
    if (content.authority().isEmpty()) {
      problems.add(Problem.of(
          ProblemCode.AUTHORITY_NOT_FOUND,
          profile.body().map(b -> "No " + b.kind() + " was found, or several, where profile " + profile.id()
                  + " looks for its name: " + b.from().stream().map(p -> p.name().toLowerCase(Locale.ROOT)).toList() + ".")
              .orElse("Neither the subject nor the letterhead names a local authority.")));
    } else if (!content.authorityKnown()) {
      problems.add(Problem.of(
          ProblemCode.AUTHORITY_UNKNOWN,
          "\"" + content.authority().get().asWritten() + "\" is not in the reference table of authorities"
              + content.date().map(d -> " on " + d).orElse("") + "; codes and region are left out."));
    }
    if (content.addressees().isEmpty() && isExpected(profile.frame().addressees(), content)) {
      problems.add(Problem.of(
          ProblemCode.ADDRESSEE_NOT_FOUND, "No addressee was found above the salutation."));
    }
    if (content.signatories().isEmpty() && isExpected(profile.frame().signatories(), content)) {
      problems.add(Problem.of(
          ProblemCode.SIGNATORY_NOT_FOUND, "No name was found below the close of the letter."));
    }
    if (content.inspectors().isEmpty() && profile.states().contains(Profile.Stated.INSPECTORS)) {
      problems.add(Problem.of(
          ProblemCode.INSPECTORS_NOT_FOUND,
          "No inspector's name was found; documents of profile " + profile.id()
              + " name them. Read who inspected, and add the wording to the profile."));
    }
  }

  private static boolean isExpected(Optional<Profile.Presence> said, LetterContent content) {
    return said.map(p -> p == Profile.Presence.EXPECTED).orElse(!content.report());
  }

  /** A scale in reverse order would invert every score. */
  private static void scale(LetterContent content, Profile profile, List<Problem> problems) {
    for (ScaleStep step : content.scale()) {
      profile.scale().named(step.meaning())
          .filter(named -> !named.grade().equals(step.grade()))
          .ifPresent(named -> problems.add(Problem.of(
              ProblemCode.SCALE_DIFFERS,
              "The letter says that " + step.grade() + " means \"" + step.meaning()
                  + "\", which profile " + profile.id() + " reads as " + named.grade() + ".")));
    }
  }

  /** If two areas have sections, all should; if none has, the letter has only its table. */
  private static void sections(LetterContent content, Profile profile, List<Problem> problems) {
    long sections = profile.judgements().stream().filter(content.sectionAreas()::contains).count();
    for (String area : profile.judgements()) {
      boolean graded = content.statements().stream().anyMatch(s -> s.area().equals(Optional.of(area)));
      boolean own = profile.area(area).map(Area::section).orElse(true);
      if (own && !content.sectionAreas().contains(area) && (!graded || sections > 1)) {
        problems.add(Problem.of(
            ProblemCode.SECTION_NOT_FOUND,
            "\"" + profile.area(area).orElseThrow().label() + "\" has no section"
                + (graded ? "." : " and no grade.")));
      }
    }
  }

  private static void points(List<Point> points, Profile profile, List<Problem> problems) {
    if (points.isEmpty() && profile.lists().expected()) {
      problems.add(Problem.of(
          ProblemCode.NO_POINTS,
          "No point was found, but every letter of profile " + profile.id() + " lists some. Check whether its "
              + "bullets or the headings of its lists could not be read."));
    }
    boolean byArea = points.stream().filter(p -> p.area().isPresent()).count() * 2 > points.size();
    boolean outside = profile.sections().stream().anyMatch(SectionRule::outside);
    boolean inAreas = profile.areas().stream().anyMatch(Area::section) && !outside && !profile.hasChapters() && (byArea || !profile.report());
    for (Point point : points) {
      if (point.area().isEmpty() && inAreas) {
        problems.add(Problem.of(
            ProblemCode.POINT_WITHOUT_AREA, point.page(),
            "Point " + point.id() + " is under no area: "
                + Problem.quote(point.text(), QUOTED) + "."));
      }
      if (point.polarity().isEmpty()) {
        problems.add(Problem.of(
            ProblemCode.POINT_WITHOUT_POLARITY, point.page(),
            "Nothing shows the polarity of point " + point.id() + ": "
                + Problem.quote(point.text(), QUOTED) + "."));
      }
    }
  }

}
