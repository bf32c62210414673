package letterminer.corrections;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import letterminer.dataset.Json;
import letterminer.dataset.SampleLetters;
import letterminer.model.BoundingBox;
import letterminer.model.CorrectionState;
import letterminer.model.EvidenceKind;
import letterminer.model.FieldValue;
import letterminer.model.Judgement;
import letterminer.model.JudgementStatus;
import letterminer.model.Letter;
import letterminer.model.Medium;
import letterminer.model.MissingReason;
import letterminer.model.PageBox;
import letterminer.model.Point;
import letterminer.model.Printed;
import letterminer.model.Problem;
import letterminer.model.ProblemCode;
import letterminer.model.Source;
import letterminer.model.ValueCorrection;
import letterminer.profile.ProfileLoader;
import org.junit.jupiter.api.Test;

/** Tests the effect of each kind of correction on a letter. */
class LetterAmendmentTest {
  private static final BoundingBox BOX = new BoundingBox(70, 300, 200, 24);

  private final Letter letter = SampleLetters.full("Assessment of Westford", "Attainment is above average.");

  private Letter amended(Correction... marks) {
    return amended(letter, marks);
  }

  private static Letter amended(Letter of, Correction... marks) {
    List<Correction> stamped = List.of(marks).stream().map(Correction::stamped).toList();
    return new Corrections(new LogContent(stamped, List.of(), ""), "corrections.jsonl", ProfileLoader::bundled).apply(of);
  }

  private String id(String end) {
    return letter.id() + end;
  }

  private static CorrectionState state(Letter amended) {
    return amended.corrections().get(0).state();
  }

  private static Correction drawn(String field, int page, Map<String, String> is) {
    return new Correction("", "abababababab-1", "f", "s", Optional.empty(), field, Verdict.MISSED, Optional.empty(), Map.of(), is,
        Optional.of(page), Optional.of(BOX), List.of(), "Ann", "", Optional.empty(), Optional.empty());
  }

  @Test
  void aMissingJudgementWithAGradeBecomesAJudgement() {
    Letter amended = amended(Marks.mark(
        "Ann", "missing", id("-j-staying-safe"), Verdict.WRONG, Map.of("reason", "not-found"), Map.of("grade", "Good")));
    Judgement added = amended.judgements().get(1);
    assertEquals("staying-safe|3|Good|3", String.join("|", added.area().orElseThrow(), added.grade(), added.gradeAsWritten(), "" + added.score().orElseThrow()));
    assertEquals(JudgementStatus.CORRECTED, added.status());
    assertEquals(EvidenceKind.READER, added.evidence().get(0).kind());
    assertEquals(1, amended.missing().size());
    assertEquals(Map.of("reason", "not-found"), Map.of("reason", amended.corrections().get(0).was().get("reason")));
  }

  @Test
  void aGradeOutsideTheScaleDoesNotFit() {
    Correction mark = Marks.mark("Ann", "judgement", id("-j-being-healthy"), Verdict.WRONG, Map.of("grade", "3"), Map.of("grade", "9"));
    assertEquals(CorrectionState.DOES_NOT_FIT, state(amended(mark)));
    assertEquals(letter.judgements(), amended(mark).judgements());
    assertEquals(ProblemCode.CORRECTION_DOES_NOT_FIT, amended(mark).problems().get(letter.problems().size()).code());
    Correction scored = Marks.mark(
        "Ann", "judgement", id("-j-being-healthy"), Verdict.WRONG, Map.of("grade", "3"), Map.of("grade", "9", "score", "4"));
    assertEquals(Optional.of(4), amended(scored).judgements().get(0).score());
  }

  @Test
  void aSpuriousJudgementMayBeMissingForAReason() {
    Letter gone = amended(Marks.mark("Ann", "judgement", id("-j-being-healthy"), Verdict.SPURIOUS, Map.of("grade", "3"), Map.of()));
    assertEquals(0, gone.judgements().size());
    assertEquals(2, gone.missing().size());
    Letter notJudged = amended(Marks.mark(
        "Ann", "judgement", id("-j-being-healthy"), Verdict.SPURIOUS, Map.of("grade", "3"), Map.of("reason", "not-judged")));
    assertEquals(MissingReason.NOT_JUDGED, notJudged.missing().get(2).reason());
  }

  @Test
  void aMissedJudgementReplacesTheMissingOne() {
    Letter amended = amended(drawn("judgement", 1, Map.of("area", "staying-safe", "label", "Staying safe", "grade", "2")));
    assertEquals(List.of("3", "2"), amended.judgements().stream().map(Judgement::grade).toList());
    assertEquals(Optional.of(BOX), amended.judgements().get(1).evidence().get(0).box());
    assertEquals(List.of("education"), amended.missing().stream().map(m -> m.area().orElseThrow()).toList());
  }

  @Test
  void aMissedHeaderFieldResolvesItsProblem() {
    Letter asked = letter.withProblems(List.of(
        Problem.of(ProblemCode.INSPECTION_NOT_FOUND, "None."), Problem.of(ProblemCode.NO_POINTS, "None.")));
    Letter amended = amended(asked, drawn("inspection", 1, Map.of("start", "2008-11-03", "end", "2008-11-07", "text", "3 to 7 November")));
    assertEquals(LocalDate.of(2008, 11, 3), amended.inspection().orElseThrow().start());
    assertEquals("3 to 7 November", amended.evidence().inspection().get(0).text());
    assertEquals(List.of(ProblemCode.NO_POINTS), amended.problems().stream().map(Problem::code).toList());
    assertEquals(CorrectionState.DOES_NOT_FIT, state(amended(drawn("inspection", 1, Map.of("start", "2008-11-03", "end", "2008-11-01")))));
    assertEquals(CorrectionState.DOES_NOT_FIT, state(amended(drawn("inspection", 9, Map.of("start", "2008-11-03", "end", "2008-11-07")))));
    assertEquals(CorrectionState.DOES_NOT_FIT, state(amended(drawn("date", 1, Map.of("value", "2008-11-03")))), "it has another");
  }

  @Test
  void codesAreThoseValidOnTheCorrectedDay() {
    Letter leeds = amended(
        Marks.mark("Ann", "authority", id("-f-authority-1"), Verdict.WRONG, Map.of("value", "Westford"), Map.of("value", "Wexmoor")));
    assertEquals("Wexmoor", leeds.authority().orElseThrow().name());
    assertEquals(Optional.empty(), leeds.authority().orElseThrow().onsCode(), "a name without codes has none");
    Letter redated = amended(Marks.mark("Ann", "date", id("-f-date-1"), Verdict.WRONG, Map.of("value", "2008-12-17"), Map.of("value", "2008-12-18")));
    assertEquals(Optional.empty(), redated.authority().orElseThrow().onsCode());
    assertTrue(amended(Marks.mark("Ann", "date", id("-f-date-1"), Verdict.SPURIOUS, Map.of("value", "2008-12-17"), Map.of())).date().isEmpty());
  }

  @Test
  void anExtentMovesThePoint() {
    Correction mark = new Correction("", letter.id(), "f", "s", Optional.of(letter.points().get(0).id()), "point", Verdict.EXTENT, Optional.empty(),
        Map.of("text", "Attainment is above average."), Map.of("text", "Attainment is above average in most schools."), Optional.of(2),
        Optional.of(BOX), List.of(), "Ann", "", Optional.empty(), Optional.empty());
    Point point = amended(mark).points().get(0);
    assertEquals("Attainment is above average in most schools.", point.text());
    assertEquals(List.of(PageBox.of(2, BOX)), point.boxes());
    assertEquals(2, point.endPage());
    assertEquals(letter.points().get(0).id(), point.id());
    assertEquals(letter.points().get(0).basis(), point.basis(), "the heading still gives the polarity");
  }

  @Test
  void themesComeFromThePersonOrElseFromTheWords() {
    String id = letter.points().get(0).id();
    Letter named = amended(Marks.mark("Ann", "point", id, Verdict.WRONG, Map.of(), Map.of("themes", "health; send")));
    assertEquals(List.of("health", "send"), named.points().get(0).measures().themes());
    Letter reworded = amended(Marks.mark("Ann", "point", id, Verdict.WRONG, Map.of(), Map.of("text", "Teenage pregnancy rates are falling.")));
    assertEquals(List.of("teenage-pregnancy"), reworded.points().get(0).measures().themes());
    assertFalse(letter.points().get(0).measures().equals(reworded.points().get(0).measures()));
  }

  @Test
  void listsCountTheirPoints() {
    assertEquals(0, amended(Marks.mark("Ann", "point", letter.points().get(0).id(), Verdict.SPURIOUS, Map.of(), Map.of())).lists().get(0).points());
    Letter more = amended(drawn("point", 2, Map.of("text", "Plans are strong.", "list", "strengths", "polarity", "strength")));
    assertEquals(2, more.lists().get(0).points());
    assertEquals(1, more.lists().size());
  }

  @Test
  void peopleAreCorrectedAddedAndRemoved() {
    Letter named = amended(Marks.mark("Ann", "addressee", id("-addressee-j-smith"), Verdict.WRONG, Map.of("name", "J Smith"), Map.of("name", "J Smyth", "title", "Mr")));
    assertEquals("Mr J Smyth", named.addressees().get(1).title().orElseThrow() + " " + named.addressees().get(1).name());
    assertEquals(Optional.of(id("-addressee-j-smyth")), named.corrections().get(0).value());
    Letter added = amended(drawn("inspector", 4, Map.of("name", "Ottoline Barr")));
    assertEquals(List.of("Ottoline Barr"), added.inspectors());
    assertEquals(Optional.of(BOX), added.evidence().inspectors().get(0).box());
    assertEquals(1, amended(Marks.mark("Ann", "addressee", id("-addressee-r-hale"), Verdict.SPURIOUS, Map.of("name", "R Hale"), Map.of())).addressees().size());
  }

  @Test
  void aMarkOnAPageIsNoted() {
    Letter amended = amended(new Correction("", letter.id(), "f", "s", Optional.empty(), "page", Verdict.RIGHT, Optional.empty(), Map.of(), Map.of(),
        Optional.of(2), Optional.empty(), List.of(), "Ann", "", Optional.empty(), Optional.of("first")));
    assertEquals(CorrectionState.CONFIRMED, state(amended));
    assertEquals(Optional.of("first"), amended.corrections().get(0).audit());
  }

  @Test
  void aMarkOnAPageOfAnotherLetterOfTheFileDoesNotFit() {
    Letter second = onPages(letter, new Source("bound.pdf", "ab".repeat(32), Medium.PDF, 3, 6, 9));
    for (int page : List.of(2, 7)) {
      Letter amended = amended(second, drawn("point", page, Map.of("text", "Loaves are good.")));
      assertEquals(CorrectionState.DOES_NOT_FIT, state(amended));
      assertEquals(letter.points(), amended.points());
    }
    assertEquals(CorrectionState.APPLIED, state(amended(second, drawn("point", 6, Map.of("text", "Loaves are good.")))));
  }

  @Test
  void whatNobodyPointsToIsOnTheFirstPageOfItsLetter() {
    Letter second = onPages(letter, new Source("bound.pdf", "ab".repeat(32), Medium.PDF, 3, 6, 9));
    Letter amended = amended(second,
        Marks.mark("Ann", "inspector", Optional.empty(), Verdict.MISSED, Optional.empty(), Map.of(), Map.of("name", "Ottoline Barr"), ""),
        Marks.mark("Ann", "missing", id("-j-staying-safe"), Verdict.WRONG, Map.of("reason", "not-found"), Map.of("grade", "Good")));
    assertEquals(List.of("Ottoline Barr"), amended.inspectors());
    assertEquals(3, amended.evidence().inspectors().get(0).page());
    assertEquals(3, amended.judgements().stream().filter(j -> j.area().equals(Optional.of("staying-safe"))).findFirst().orElseThrow()
        .evidence().get(0).page());
  }

  private static Letter onPages(Letter l, Source source) {
    return new Letter(
        l.id(), source, l.profile(), l.family(), l.subject(), l.authority(), l.date(), l.period(), l.inspection(), l.addressees(),
        l.signatories(), l.inspectors(), l.evidence(), l.scale(), l.judgements(), l.missing(), l.lists(), l.points(), l.sections(),
        l.problems());
  }

  @Test
  void aConfirmedValueThatChangedIsNoLongerConfirmed() {
    assertEquals(CorrectionState.DOES_NOT_FIT, state(amended(
        Marks.mark("Ann", "date", id("-f-date-1"), Verdict.RIGHT, Map.of("value", "2008-12-16"), Map.of()))));
    assertEquals(CorrectionState.CONFIRMED, state(amended(
        Marks.mark("Ann", "date", id("-f-date-1"), Verdict.RIGHT, Map.of("value", "2008-12-17"), Map.of()))));
  }

  private Letter withOwnFields() {
    LetterDraft draft = new LetterDraft(letter);
    draft.fields.addAll(List.of(ownField("looked-at", "the opening hours"), ownField("case", "LB-1"), ownField("case", "LB-2")));
    return draft.letter();
  }

  private static FieldValue ownField(String name, String value) {
    return new FieldValue(name, value, Optional.empty(), List.of(new Printed(value, 1, Optional.of(BOX))));
  }

  private Correction ofOwnField(String id, Verdict verdict, String was, Map<String, String> is) {
    return Marks.mark("Ann", id.substring(0, id.length() - 2), id("-f-" + id), verdict, Map.of("value", was), is);
  }

  @Test
  void profileFieldsAreMarkedLikeOthers() {
    Letter amended = amended(withOwnFields(), ofOwnField("looked-at-1", Verdict.RIGHT, "the opening hours", Map.of()),
        ofOwnField("case-1", Verdict.SPURIOUS, "LB-1", Map.of()), ofOwnField("case-2", Verdict.WRONG, "LB-2", Map.of("value", "LB-3")));
    assertEquals(List.of("looked-at=the opening hours", "case=LB-3"),
        amended.fields().stream().map(f -> f.name() + "=" + f.value()).toList());
    assertEquals(List.of(CorrectionState.CONFIRMED, CorrectionState.APPLIED, CorrectionState.APPLIED),
        amended.corrections().stream().map(ValueCorrection::state).toList());
    assertEquals(CorrectionState.DOES_NOT_FIT,
        state(amended(withOwnFields(), ofOwnField("case-1", Verdict.WRONG, "LB-7", Map.of("value", "LB-3")))));
  }

  private Letter ofProfile(String profile) {
    Letter l = withOwnFields();
    return new Letter(
        l.id(), l.source(), profile, l.family(), l.language(), l.subject(), l.authority(), l.date(), l.period(), l.inspection(), l.addressees(),
        l.signatories(), l.inspectors(), l.evidence(), l.fields(), l.scale(), l.judgements(), l.missing(), l.lists(), l.points(), l.sections(),
        List.of(Problem.of(ProblemCode.FIELD_NOT_FOUND, "The field 'statement-due' was not found."), Problem.of(ProblemCode.NO_POINTS, "None.")),
        l.corrections());
  }

  private static List<String> fields(Letter letter) {
    return letter.fields().stream().map(f -> f.name() + "=" + f.value() + f.span().map(s -> " to " + s.end()).orElse("")).toList();
  }

  @Test
  void aMissedProfileFieldIsAddedAfterOthersAndResolvesItsProblem() {
    Letter mine = amended(ofProfile("a-profile-of-mine"), drawn("looked-at", 1, Map.of("value", "the shelves", "text", "the shelves,")));
    assertEquals(List.of("looked-at=the opening hours", "looked-at=the shelves", "case=LB-1", "case=LB-2"), fields(mine));
    assertEquals(new Printed("the shelves,", 1, Optional.of(BOX)), mine.fields().get(1).places().get(0));
    assertEquals(Optional.of(id("-f-looked-at-2")), mine.corrections().get(0).value());
    Letter jtai = amended(ofProfile("jtai"), drawn("statement-due", 2, Map.of("value", "2008-12-31")));
    assertTrue(fields(jtai).contains("statement-due=2008-12-31"), fields(jtai).toString());
    assertEquals(List.of(ProblemCode.NO_POINTS), jtai.problems().stream().map(Problem::code).toList());
    Letter days = amended(ofProfile("a-profile-of-mine"), drawn("visited", 1, Map.of("value", "2008-11-03/2008-11-07")));
    assertTrue(fields(days).contains("visited=2008-11-03/2008-11-07 to 2008-11-07"), fields(days).toString());
  }

  @Test
  void anUndeclaredMissedFieldOrOneOfAnotherTypeDoesNotFit() {
    Letter unknown = amended(ofProfile("jtai"), drawn("statment-due", 2, Map.of("value", "2008-12-31")));
    assertEquals(CorrectionState.DOES_NOT_FIT, state(unknown));
    assertTrue(unknown.corrections().get(0).reason().orElseThrow().contains("it declares theme, statement-due"));
    assertEquals(CorrectionState.DOES_NOT_FIT, state(amended(ofProfile("jtai"), drawn("statement-due", 2, Map.of("value", "New Year's Eve")))));
    assertEquals(CorrectionState.DOES_NOT_FIT, state(amended(ofProfile("apa-2008"), drawn("theme", 2, Map.of("value", "visits")))));
    assertTrue(CorrectionRules.fault(drawn("theme", 1, Map.of("text", "visits"))).orElseThrow().contains("no 'value'"));
    assertTrue(CorrectionRules.fault(drawn("Theme!", 1, Map.of("value", "visits"))).orElseThrow().contains("there is no field 'Theme!'"));
  }

  @Test
  void twoPeopleWhoMissedAFieldDifferentlyContradict() {
    Correction one = drawn("statement-due", 2, Map.of("value", "2008-12-31"));
    Correction other = new Correction("", one.letter(), "f", "s", Optional.empty(), "statement-due", Verdict.MISSED, Optional.empty(), Map.of(),
        Map.of("value", "2009-01-31"), Optional.of(3), Optional.of(BOX), List.of(), "Bob", "", Optional.empty(), Optional.empty());
    Letter amended = amended(ofProfile("jtai"), one, other);
    assertEquals(List.of(CorrectionState.CONTRADICTED, CorrectionState.CONTRADICTED),
        amended.corrections().stream().map(ValueCorrection::state).toList());
    assertEquals(withOwnFields().fields(), amended.fields());
  }

  private Correction continuing(String field, Optional<BoundingBox> box, PageBox... further) {
    Map<String, String> is = field.equals("point") ? Map.of("text", "Attainment is above average in most schools.") : Map.of("value", "2008-12-18");
    return new Correction("", letter.id(), "f", "s", Optional.of(letter.points().get(0).id()), field, Verdict.EXTENT, Optional.empty(),
        Map.of("text", "Attainment is above average."), is, Optional.of(2), box, List.of(further), "Ann", "2026-01-01T00:00:00Z",
        Optional.empty(), Optional.empty());
  }

  @Test
  void anExtentMayContinueOnTheNextPage() {
    PageBox next = new PageBox(3, 70, 60, 200, 24);
    Letter amended = amended(continuing("point", Optional.of(BOX), next));
    Point point = amended.points().get(0);
    assertEquals(List.of(PageBox.of(2, BOX), next), point.boxes());
    assertEquals(List.of(2, 3), List.of(point.page(), point.endPage()));
    JsonNode record = Json.lines().valueToTree(amended.corrections().get(0));
    assertEquals(amended.corrections().get(0), Json.lines().convertValue(record, ValueCorrection.class));
    assertEquals(3, record.get("continues").get(0).get("page").asInt());
    Letter added = amended(new Correction("", letter.id(), "f", "s", Optional.empty(), "point", Verdict.MISSED, Optional.empty(), Map.of(),
        Map.of("text", "Plans are weak."), Optional.of(2), Optional.of(BOX), List.of(next), "Ann", "", Optional.empty(), Optional.empty()));
    assertTrue(added.points().stream().anyMatch(p -> p.text().equals("Plans are weak.") && p.endPage() == 3 && p.boxes().size() == 2));
    assertEquals(CorrectionState.DOES_NOT_FIT, state(amended(continuing("point", Optional.of(BOX), new PageBox(9, 70, 60, 200, 24)))));
  }

  @Test
  void onlyAPointContinuesAndOnlyForwards() throws Exception {
    PageBox next = new PageBox(3, 70, 60, 200, 24);
    assertEquals(Optional.empty(), CorrectionRules.fault(continuing("point", Optional.of(BOX), next)));
    assertEquals(continuing("point", Optional.of(BOX), next),
        CorrectionLog.parse(new String(CorrectionLines.line(continuing("point", Optional.of(BOX), next)), java.nio.charset.StandardCharsets.UTF_8)));
    assertTrue(CorrectionRules.fault(continuing("date", Optional.of(BOX), next)).orElseThrow().contains("only a point"));
    assertTrue(CorrectionRules.fault(continuing("point", Optional.empty(), next)).orElseThrow().contains("only a point"));
    assertTrue(CorrectionRules.fault(continuing("point", Optional.of(BOX), new PageBox(1, 70, 60, 200, 24))).orElseThrow().contains("before page 2"));
    assertTrue(CorrectionRules.fault(continuing("point", Optional.of(BOX), new PageBox(3, 70, 60, -1, 24))).orElseThrow().contains("not on a page"));
  }

  @Test
  void aMarkWithoutPartsIsReadBack() {
    Letter amended = amended(Marks.mark("Ann", "date", id("-f-date-1"), Verdict.RIGHT, Map.of("value", "2008-12-17"), Map.of()));
    JsonNode record = Json.lines().valueToTree(amended.corrections().get(0));
    assertFalse(record.has("is"));
    assertEquals(amended.corrections().get(0), Json.lines().convertValue(record, ValueCorrection.class));
  }
}
