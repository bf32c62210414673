package letterminer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import letterminer.model.Letter;
import letterminer.model.PassageKind;
import letterminer.model.Sentence;
import letterminer.polarity.PointJudge;
import letterminer.polarity.PolarityClassifier;
import letterminer.polarity.SentenceReader;
import org.junit.jupiter.api.Test;

/** What the sentence table has a row for, and of what kind it says the row is. */
class SentenceRowsTest {
  private static final SentenceReader READER =
      new SentenceReader(new PointJudge(PolarityClassifier.bundled(), 0));

  private static List<String> rows(Letter letter, String section) {
    return READER.read(letter).stream().filter(s -> s.section().orElse("").equals(section))
        .map(SentenceRowsTest::row).toList();
  }

  private static String row(Sentence s) {
    return s.kind().code() + s.leadIn().map(l -> " [" + l + "]").orElse("") + " " + s.text();
  }

  @Test
  void factsOfAReportAreOfThatKindAndNamesAreNoRows() {
    Letter letter = Letters.report("""
        ## Children living in this area

        Some 12,000 children live in Market Orrin.

        The proportion of children who are entitled to free meals:

        - in primary schools is 12%
        - in secondary schools is 9%

        ## The inspection team

        Lead inspector: Ottoline Barr

        Team inspectors: Ada Lorne, Tom Ferrow and Una Marrow.

        The team was led by two of the inspectorate's managers.
        """, "");

    assertEquals(
        List.of("facts Some 12,000 children live in Market Orrin.",
            "facts [The proportion of children who are entitled to free meals:] in primary schools is 12%",
            "facts [The proportion of children who are entitled to free meals:] in secondary schools is 9%"),
        rows(letter, "Children living in this area"));
    assertEquals(
        List.of("team The team was led by two of the inspectorate's managers."), rows(letter, "The inspection team"));
  }

  @Test
  void whatLeadsIntoAListStandsBesideItsItemsAndASentenceBeforeItIsARow() {
    Letter letter = Letters.joint("""
        # Context

        The visit was short. Inspectors looked at:

        - the front door
        - plans. They read forty.

        # Findings

        Leaders need to improve these areas:

        - the quality of plans. (Recommendation)
        """);

    assertEquals(
        List.of("narrative The visit was short.",
            "narrative [Inspectors looked at:] the front door",
            "narrative [Inspectors looked at:] plans.",
            "narrative They read forty."),
        rows(letter, "Context"));
    assertEquals(
        List.of("point [Leaders need to improve these areas:] the quality of plans. (Recommendation)"),
        rows(letter, "Findings"));
  }

  @Test
  void aColonThatNoItemFollowsIsARow() {
    Letter letter = Letters.joint("""
        # Context

        One parent put it like this:

        The team helped us when nobody else did.
        """);

    assertEquals(
        List.of("narrative One parent put it like this:", "narrative The team helped us when nobody else did."),
        rows(letter, "Context"));
  }

  @Test
  void addressesOfAPartnershipAreNoRows() {
    Letter letter = Letters.area("""
        # Information about the local area partnership

        Market Orrin Council and NHS Marrow ICB are jointly responsible for services.

        # Local area partnership details

        Market Orrin Council

        1 Times Square

        Market Orrin

        WX7 1QY
        """);

    assertEquals(
        List.of("facts Market Orrin Council and NHS Marrow ICB are jointly responsible for services."),
        rows(letter, "Information about the local area partnership"));
    assertEquals(List.of(), rows(letter, "Local area partnership details"));
    assertTrue(letter.sections().stream().flatMap(s -> s.paragraphs().stream()).anyMatch(p -> p.text().equals("WX7 1QY")),
        "the record keeps what gives no row");
  }

  @Test
  void bodiesSideBySideDoNotRunTogether() {
    Letter letter = Letters.area("""
        # Local area partnership details

        | Local authority | Care board |
        |---|---|
        | Market Orrin Council | NHS Marrow |
        | Ada Lorne, Director | Tom Ferrow, Chair |
        """);
    List<String> texts = letter.sections().stream().filter(s -> s.heading().startsWith("Local area"))
        .flatMap(s -> s.paragraphs().stream()).map(p -> p.text()).toList();

    assertEquals(
        List.of("Local authority", "Care board", "Market Orrin Council", "NHS Marrow", "Ada Lorne, Director", "Tom Ferrow, Chair"),
        texts);
  }

  @Test
  void aPointsRowsNameThePoint() {
    Letter letter = Letters.joint("""
        # Strengths

        - Leaders know their services. Staff feel well supported.
        """);
    List<Sentence> points =
        READER.read(letter).stream().filter(s -> s.kind() == PassageKind.POINT).toList();

    assertEquals(
        List.of("Leaders know their services.", "Staff feel well supported."), points.stream().map(Sentence::text).toList());
    assertTrue(points.stream().allMatch(s -> s.point().equals(Optional.of(letter.points().get(0).id()))));
  }
}
