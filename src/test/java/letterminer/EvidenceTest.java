package letterminer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import letterminer.model.HeaderEvidence;
import letterminer.model.Letter;
import letterminer.model.Printed;
import org.junit.jupiter.api.Test;

/** The words, as printed, that values of letters made of text were read from. */
class EvidenceTest {
  private static List<String> texts(List<Printed> places) {
    return places.stream().map(Printed::text).toList();
  }

  @Test
  void valuesOfAHeaderHaveTheirWords() {
    HeaderEvidence evidence = Letters.visit("# Findings\n\nLeaders know their services.\n").evidence();
    assertEquals(List.of("Focused visit to Market Orrin children's services"), texts(evidence.subject()));
    assertEquals(List.of("Market Orrin"), texts(evidence.authority()));
    assertEquals(List.of("5 May 2022"), texts(evidence.date()));
    assertEquals(List.of("5 and 6 April 2022"), texts(evidence.inspection()));
    assertEquals(List.of(), evidence.period());
  }

  @Test
  void aDateHasEveryPlaceWhereALettersOwnDateStands() {
    Letter letter = Letters.assessment("# Staying safe\n\nPlans are clear.\n");
    assertEquals(List.of("17 December 2008"), texts(letter.evidence().date()));
    Letter twice = Letters.letter("""
        17 December 2008

        Ms Ada Lorne
        Director of Children's Services
        Market Orrin Council

        Date: 17/12/2008

        Dear Ms Lorne

        Annual performance assessment of services for children and young people in Market Orrin Council 2008

        Plans are clear.

        Yours sincerely

        Tom Ferrow
        Divisional Manager
        """);
    assertEquals(Optional.of(LocalDate.parse("2008-12-17")), twice.date());
    assertEquals(List.of("17/12/2008"), texts(twice.evidence().date()));
  }

  @Test
  void peopleHaveTheLinesThatTellOfThem() {
    Letter letter = Letters.assessment("# Staying safe\n\nPlans are clear.\n");
    assertEquals(
        "Ms Ada Lorne | Director of Children's Services | Market Orrin Council", letter.addressees().get(0).printed().text());
    assertEquals("Tom Ferrow | Divisional Manager", letter.signatories().get(0).printed().text());
  }

  @Test
  void inspectorsHaveTheirNamesOneByOne() {
    Letter letter = Letters.area("""
        # Inspection team

        Ann Hale, Lead Inspector
        Tom Reed, Senior Inspector
        Ottoline Barr, Children's Services Inspector
        """);
    assertEquals(letter.inspectors(), texts(letter.evidence().inspectors()));
    assertTrue(letter.inspectors().size() > 1, () -> "" + letter.inspectors());
  }

  @Test
  void textHasPagesAndNoBoxes() {
    Letter letter = Letters.assessment("# Staying safe\n\nPlans are clear.\n");
    List<Printed> all = List.of(
        letter.evidence().subject().get(0), letter.evidence().date().get(0), letter.addressees().get(0).printed(),
        letter.signatories().get(0).printed());
    all.forEach(p -> assertEquals(1, p.page()));
    all.forEach(p -> assertEquals(Optional.empty(), p.box()));
  }

  @Test
  void aValueThatIsNotFoundHasNoPlace() {
    Letter letter = Letters.area("# Areas for improvement\n\n- Leaders should listen.\n");
    assertEquals(Optional.empty(), letter.date());
    assertEquals(List.of(), letter.evidence().date());
    assertEquals(List.of("3 to 7 July 2023"), texts(letter.evidence().inspection()));
  }
}
