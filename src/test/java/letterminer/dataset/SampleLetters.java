package letterminer.dataset;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import letterminer.model.Addressee;
import letterminer.model.Authority;
import letterminer.model.Basis;
import letterminer.model.BoundingBox;
import letterminer.model.Comparator;
import letterminer.model.Comparison;
import letterminer.model.Direction;
import letterminer.model.Evidence;
import letterminer.model.EvidenceKind;
import letterminer.model.HeaderEvidence;
import letterminer.model.Judgement;
import letterminer.model.JudgementStatus;
import letterminer.model.Letter;
import letterminer.model.ListKind;
import letterminer.model.Measures;
import letterminer.model.Medium;
import letterminer.model.MissingJudgement;
import letterminer.model.MissingReason;
import letterminer.model.PageBox;
import letterminer.model.Paragraph;
import letterminer.model.PassageKind;
import letterminer.model.Period;
import letterminer.model.Point;
import letterminer.model.PointList;
import letterminer.model.Polarity;
import letterminer.model.Printed;
import letterminer.model.Problem;
import letterminer.model.ProblemCode;
import letterminer.model.Section;
import letterminer.model.Signatory;
import letterminer.model.Source;
import letterminer.model.ThemeTrend;
import letterminer.model.Trend;

/** Letters made by hand for writing. */
public final class SampleLetters {
  private SampleLetters() {}

  private static Source source(String file) {
    return new Source(file, "ab".repeat(32), Medium.PDF, 1, 4, 4);
  }

  /** A letter with something of everything; its subject and its point's text are given. */
  public static Letter full(String subject, String point) {
    String id = "abababababab-1";
    return new Letter(
        id, source("2008/westford.pdf"), "apa-2008", "apa", Optional.of(subject),
        Optional.of(new Authority(
            "Westford", "Westford Council", Optional.of("E99999999"), Optional.of("999"), Optional.empty())),
        Optional.of(LocalDate.of(2008, 12, 17)), Optional.of(new Period(LocalDate.of(2007, 4, 1), LocalDate.of(2008, 3, 31))), Optional.empty(),
        List.of(
            new Addressee(Optional.of("Ms"), "R Hale", Optional.of("Director"), Optional.empty(), Optional.empty(),
                new Printed("Ms R Hale | Director", 1, Optional.of(new BoundingBox(72, 90, 200, 26)))),
            new Addressee(Optional.empty(), "J Smith", Optional.of("Chief Executive"), Optional.empty(), Optional.empty(),
                new Printed("J Smith | Chief Executive", 1, Optional.of(new BoundingBox(72, 130, 200, 26))))),
        List.of(new Signatory("Juliet Winstanley", Optional.empty(), new Printed("Juliet Winstanley", 4, Optional.of(new BoundingBox(72, 500, 120, 12))))),
        List.of(),
        new HeaderEvidence(
            List.of(new Printed(subject, 1, Optional.of(new BoundingBox(72, 200, 300, 12)))), List.of(), List.of(), List.of(), List.of(), List.of(), List.of()),
        List.of(),
        List.of(new Judgement(
            Optional.of("being-healthy"), "Being healthy", "3", "Grade 3", Optional.of(3), Optional.empty(), JudgementStatus.SINGLE,
            List.of(new Evidence(EvidenceKind.TABLE, "3", "Being healthy | 3", 1,
                Optional.of(new BoundingBox(72, 100.5, 300, 12)))))),
        List.of(
            new MissingJudgement(Optional.of("staying-safe"), "Staying safe", MissingReason.NOT_FOUND),
            new MissingJudgement(Optional.of("education"), "Education", MissingReason.NOT_IN_FRAMEWORK)),
        List.of(new PointList(ListKind.STRENGTHS, "Major strengths", Optional.of("being-healthy"), 2, 1)),
        List.of(new Point(
            id + "-p-0a1b2c3d", Optional.of("being-healthy"), Optional.of("Major strengths"), Optional.of(ListKind.STRENGTHS),
            Optional.of("Major strengths"), Optional.empty(), Optional.of(Polarity.STRENGTH),
            Optional.of(Basis.HEADING), Optional.of(1.0), Optional.empty(), point, 2, 3,
            Optional.of(letterminer.model.TagSupport.AGREE),
            new Measures(
                List.of("attainment", "leadership"),
                List.of(
                    new Comparison(Optional.of("attainment"), Comparator.NATIONAL, Direction.BELOW),
                    new Comparison(Optional.empty(), Comparator.SIMILAR, Direction.IN_LINE)),
                List.of(new ThemeTrend(Optional.of("attainment"), Trend.IMPROVING))),
            List.of(new PageBox(2, 72, 700, 400, 60), new PageBox(3, 72, 60, 400, 20)))),
        List.of(new Section(Optional.of("being-healthy"), "Being healthy", 1, 2, List.of(new Paragraph("Text.", 2, List.of(new PageBox(2, 72, 600, 400, 12)), Optional.of(PassageKind.NARRATIVE), Optional.empty())))),
        List.of(Problem.of(ProblemCode.GRADE_NOT_FOUND, "No grade.")));
  }

  /** A letter with nothing but its file. */
  static Letter bare() {
    return new Letter(
        "cdcdcdcdcdcd-1", source("bare.txt"), "letter", "letter", Optional.empty(), Optional.empty(), Optional.empty(),
        Optional.empty(), Optional.empty(), List.of(), List.of(), List.of(), HeaderEvidence.NONE, List.of(), List.of(),
        List.of(), List.of(), List.of(), List.of(), List.of());
  }
}
