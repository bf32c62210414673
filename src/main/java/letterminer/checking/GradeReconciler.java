package letterminer.checking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import letterminer.extraction.grades.Statement;
import letterminer.extraction.grades.UnreadRow;
import letterminer.model.Evidence;
import letterminer.model.EvidenceKind;
import letterminer.model.Judgement;
import letterminer.model.JudgementStatus;
import letterminer.model.MissingJudgement;
import letterminer.model.MissingReason;
import letterminer.model.Problem;
import letterminer.model.ProblemCode;
import letterminer.profile.Area;
import letterminer.profile.Profile;
import letterminer.profile.Scale;

/**
 * Combines all statements about one area into one judgement. The table takes precedence, then the heading of the
 * section, then a sentence; a statement that differs is a conflict, which names both. If a table row was found but
 * could not be read, a sentence alone does not replace it: the grade stays missing.
 */
public final class GradeReconciler {
  /** Maximum number of characters of a row or sentence that a message quotes. */
  private static final int QUOTED = 120;

  private final Profile profile;

  public GradeReconciler(Profile profile) {
    this.profile = profile;
  }

  /** Judgements, missing judgements, and problems. */
  public record Result(
      List<Judgement> judgements, List<MissingJudgement> missing, List<Problem> problems) {}

  public Result reconcile(List<Statement> statements, List<UnreadRow> unread) {
    Map<String, List<Statement>> byArea = new LinkedHashMap<>();
    List<Statement> ordered = new ArrayList<>(statements);
    ordered.sort(Comparator.comparing(Statement::kind));
    for (Statement statement : ordered) {
      if (counts(statement)) {
        String key = key(statement.area(), statement.label());
        byArea.computeIfAbsent(key, k -> new ArrayList<>()).add(statement);
      }
    }
    Result result = new Result(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    byArea.entrySet().removeIf(e -> isSentenceOnly(e.getValue())
        && unread.stream().anyMatch(u -> key(u).equals(e.getKey())));
    byArea.entrySet().stream()
        .sorted(Comparator.comparingInt(e -> rank(e.getKey())))
        .forEach(e -> judge(e.getValue(), result));
    unread.forEach(row -> report(row, byArea.containsKey(key(row)), result));
    for (String area : profile.judgements()) {
      boolean isUnread = unread.stream().anyMatch(u -> u.area().equals(Optional.of(area)));
      if (!byArea.containsKey(area) && !isUnread) {
        notFound(Optional.of(area), label(area), result);
      }
    }
    profile.narrative().stream().flatMap(n -> n.label().stream()).distinct()
        .filter(label -> !byArea.containsKey(key(Optional.empty(), label)))
        .forEach(label -> notFound(Optional.empty(), label, result));
    for (String area : profile.notInFramework()) {
      if (!byArea.containsKey(area)) {
        result.missing().add(new MissingJudgement(
            Optional.of(area), label(area), MissingReason.NOT_IN_FRAMEWORK));
      }
    }
    return result;
  }

  private static String key(UnreadRow row) {
    return key(row.area(), row.label());
  }

  /** The key that groups the statements about one judgement: its area, or else its label. */
  private static String key(Optional<String> area, String label) {
    return area.orElseGet(() -> "label " + label);
  }

  /** The position in the profile's order; areas that it does not name come last, as printed. */
  private int rank(String area) {
    int rank = profile.judgements().indexOf(area);
    return rank < 0 ? profile.judgements().size() : rank;
  }

  /**
   * Whether a statement makes a judgement. Prose about an area that the framework does not grade does not; a table row
   * always does; and a sentence without an area judges the whole document.
   */
  private boolean counts(Statement statement) {
    return statement.kind() == EvidenceKind.TABLE
        || statement.kind() == EvidenceKind.NARRATIVE && statement.area().isEmpty()
        || statement.area().map(profile.judgements()::contains).orElse(false);
  }

  private static boolean isSentenceOnly(List<Statement> statements) {
    return statements.stream().allMatch(s -> s.kind() == EvidenceKind.NARRATIVE);
  }

  private void judge(List<Statement> statements, Result result) {
    Statement first = statements.get(0);
    List<Evidence> evidence = statements.stream().map(Statement::evidence).toList();
    List<Statement> others = statements.stream()
        .filter(s -> !s.grade().equals(first.grade())).toList();
    JudgementStatus status = !others.isEmpty()
        ? JudgementStatus.CONFLICT
        : statements.size() > 1 ? JudgementStatus.AGREED : JudgementStatus.SINGLE;
    boolean inReport = profile.report() && first.kind() != EvidenceKind.TABLE;
    String label = first.area().flatMap(profile::area).filter(a -> a.sentence() || inReport)
        .map(Area::label).orElse(first.label()); // A report's heading says more than the name.
    result.judgements().add(new Judgement(
        first.area(), label, first.grade().grade(), first.written(),
        first.grade().score(), previous(statements), status, evidence));
    if (!others.isEmpty()) {
      String rest = others.stream()
          .map(s -> place(s) + " says " + s.grade().grade() + " ("
              + Problem.quote(s.evidence().text(), QUOTED) + ")")
          .collect(Collectors.joining("; "));
      result.problems().add(Problem.of(
          ProblemCode.GRADE_CONFLICT,
          others.get(0).evidence().page(),
          "\"" + first.label() + "\": " + place(first) + " says " + first.grade().grade() + ", but "
              + rest + ". Taken: " + first.grade().grade() + "."));
    }
  }

  /** The previous grade, if one is stated and no other place contradicts it. */
  private static Optional<String> previous(List<Statement> statements) {
    List<String> stated = statements.stream().flatMap(s -> s.previous().stream()).map(Scale.Grade::grade).distinct().toList();
    return stated.size() == 1 ? Optional.of(stated.get(0)) : Optional.empty();
  }

  private static String place(Statement statement) {
    String where = switch (statement.kind()) {
      case TABLE -> "the table";
      case SECTION -> "the section's heading";
      case NARRATIVE -> "a sentence";
      case READER -> "a reader";
    };
    return where + " on page " + statement.evidence().page();
  }

  private void report(UnreadRow row, boolean judgedElsewhere, Result result) {
    String there = row.text().isBlank() ? "an empty cell" : Problem.quote(row.text(), QUOTED);
    String label = "\"" + row.label() + "\": ";
    String rest = judgedElsewhere ? "; the grade comes from another place." : ".";
    switch (row.why()) {
      case OUTSIDE_SCALE -> result.problems().add(Problem.of(
          ProblemCode.GRADE_OUTSIDE_SCALE, row.page(),
          label + there + " is not a grade of the scale of profile " + profile.id() + "."));
      case UNREADABLE -> result.problems().add(Problem.of(
          ProblemCode.GRADE_UNREADABLE, row.page(),
          label + "its row in the table contains " + there
              + ", from which no grade could be read with certainty" + rest));
      case SEVERAL_COLUMNS -> result.problems().add(Problem.of(
          ProblemCode.GRADE_UNREADABLE, row.page(),
          label + "its row has grades in several columns (" + there + "), and nothing shows which one is current" + rest
              + " Add the header of the other column to 'table.previous' of profile " + profile.id() + "."));
      case PREVIOUS -> result.problems().add(Problem.of(
          ProblemCode.GRADE_UNREADABLE, row.page(),
          label + "the grade of the previous inspection is " + there + ", which profile " + profile.id()
              + " does not know; only the current grade was taken."));
      case NOT_JUDGED -> {
        if (judgedElsewhere) {
          result.problems().add(Problem.of(
              ProblemCode.GRADE_CONFLICT, row.page(),
              label + "the table on page " + row.page() + " says " + there
                  + ", but another place states a grade, which was taken. Read both places."));
        }
      }
    }
    if (!judgedElsewhere && row.why() != UnreadRow.Why.PREVIOUS) {
      boolean notJudged = row.why() == UnreadRow.Why.NOT_JUDGED;
      result.missing().add(new MissingJudgement(
          row.area(), row.label(), notJudged ? MissingReason.NOT_JUDGED : MissingReason.UNREADABLE));
    }
  }

  private void notFound(Optional<String> area, String label, Result result) {
    result.missing().add(new MissingJudgement(area, label, MissingReason.NOT_FOUND));
    result.problems().add(Problem.of(
        ProblemCode.GRADE_NOT_FOUND,
        "\"" + label + "\": profile " + profile.id() + " expects a grade, and none was found."));
  }

  private String label(String area) {
    return Optional.of(area).flatMap(profile::area).map(Area::label).orElse(area);
  }
}
