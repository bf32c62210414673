package letterminer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import letterminer.model.Letter;
import org.junit.jupiter.api.Test;

/** Guards who signs, and in which office, where the office takes more than one line. */
class SignatureTest {
  private static final Letterminer MINER = Letterminer.create();
  private static final String LETTER = """
      17 December 2018

      Ms Ada Lorne
      Director of Children's Services
      Marrow Council

      Dear Ms Lorne

      Focused visit to Marrow children's services

      This letter summarises the findings of a focused visit to Marrow.

      Yours sincerely

      """;

  private static List<String> signed(String signature) {
    Letter letter = MINER.read("letter.txt", (LETTER + signature).getBytes(StandardCharsets.UTF_8)).letters().get(0);
    return letter.signatories().stream().map(s -> s.name() + " | " + s.role().orElse("-")).toList();
  }

  @Test
  void anOfficeOfOneLine() {
    assertEquals(List.of("Tom Ferrow | Her Majesty's Inspector"), signed("Tom Ferrow\nHer Majesty's Inspector\n"));
  }

  @Test
  void anOfficeThatIsOpenAtItsEndGoesOn() {
    assertEquals(
        List.of("Tom Ferrow | Regional Director, North of the Tarn"),
        signed("Tom Ferrow\nRegional Director,\nNorth of the Tarn\n"));
    assertEquals(
        List.of("Tom Ferrow | Director of Children and Families"),
        signed("Tom Ferrow\nDirector of Children and\nFamilies\n"));
    assertEquals(
        List.of("Tom Ferrow | National Director \u2013 Social Care"),
        signed("Tom Ferrow\nNational Director \u2013\nSocial Care\n"));
  }

  @Test
  void aBodyBelowAnOfficeBelongsToIt() {
    assertEquals(
        List.of("Tom Ferrow | Deputy Chief Inspector of Primary Medical Services and the Care Commission"),
        signed("Tom Ferrow\nDeputy Chief Inspector of Primary Medical Services\nand the Care Commission\n"));
    assertEquals(
        List.of("Tom Ferrow | Chief Inspector of Probation"), signed("Tom Ferrow\nChief Inspector of\nProbation\n"));
  }

  @Test
  void aWordThatWasBrokenIsWholeAgain() {
    assertEquals(
        List.of("Tom Ferrow | Assistant Director, Commission"), signed("Tom Ferrow\nAssistant Direc-\ntor, Commission\n"));
  }

  @Test
  void threeLinesAreTheMostThatAnOfficeTakes() {
    assertEquals(
        List.of("Tom Ferrow | Director, Children, Families,"),
        signed("Tom Ferrow\nDirector,\nChildren,\nFamilies,\nLearning and Skills\n"));
  }

  @Test
  void anAddressBelowTheOfficeIsNoPartOfIt() {
    assertEquals(
        List.of("Tom Ferrow | Divisional Manager"),
        signed("Tom Ferrow\nDivisional Manager\n3 Tarn Street\nMarrow\n"));
  }

  @Test
  void severalSignEachWithTheirOffice() {
    assertEquals(
        List.of("Tom Ferrow | National Director, Ofsted", "Nora Plum | Chief Inspector of Probation",
            "Ada Quince | Deputy Chief Inspector"),
        signed("""
            Tom Ferrow
            National Director, Ofsted

            Nora Plum
            Chief Inspector of Probation

            Ada Quince
            Deputy Chief Inspector
            """));
  }

  @Test
  void twoSideBySideKeepTheirOwnOffices() {
    assertEquals(
        List.of("Tom Ferrow | National Director, Social Care", "Nora Plum | Chief Inspector of Probation"),
        signed("""
            Tom Ferrow                         Nora Plum
            National Director,                 Chief Inspector of
            Social Care                        Probation
            """));
  }

  @Test
  void aNameWithoutAnOfficeSignsIfNobodyElseDoes() {
    assertEquals(List.of("Tom Ferrow | -"), signed("Tom Ferrow\n"));
    assertEquals(List.of("Nora Plum | Divisional Manager"), signed("Tom Ferrow\n\nNora Plum\nDivisional Manager\n"));
  }

  @Test
  void aLineOfCopiesIsNoOffice() {
    assertEquals(
        List.of("Tom Ferrow | Her Majesty's Inspector"),
        signed("Tom Ferrow\nHer Majesty's Inspector\n\ncc: Nora Plum, Chief Executive, Marrow Council\n"));
  }

  @Test
  void aFullStopBehindTheNameIsNoPartOfIt() {
    assertEquals(List.of("Tom Ferrow | Her Majesty's Inspector"), signed("Tom Ferrow.\nHer Majesty's Inspector\n"));
  }

  @Test
  void anOfficeMayStandBelowTheBodyOrAboveTheName() {
    assertEquals(
        List.of("Tom Ferrow | Head of Inspection"), signed("Tom Ferrow\nMarrow Commission\nHead of Inspection\n"));
    assertEquals(List.of("Tom Ferrow | National Director"), signed("National Director\nTom Ferrow\n"));
  }

  @Test
  void anOfficeBesideTheNameNeedsNoComma() {
    assertEquals(List.of("Tom Ferrow | Probation Director"), signed("Tom Ferrow Probation Director\n"));
  }

  @Test
  void theNextBodysNameIsNoPartOfTheOfficeAboveIt() {
    assertEquals(
        List.of("Tom Ferrow | Regional Director", "Nora Plum | Chief Inspector"),
        signed("Tom Ferrow\nRegional Director\n\nHMI Constabulary\n\nNora Plum\nChief Inspector\n"));
  }

  @Test
  void aLetterWithoutACloseIsSignedByTheLastNameWithAnOffice() {
    String text = LETTER.replace("Yours sincerely\n\n", "Staying Safe\n\nChildren who need help are seen.\n\n");
    assertEquals(List.of("Tom Ferrow | Her Majesty's Inspector"), names(text + "Tom Ferrow\nHer Majesty's Inspector\n"));
    assertEquals(List.of(), names(text));
    assertEquals(List.of(), names(text + "Early Help\nChildren and families are helped early by a team of the council.\n"));
  }

  private static List<String> names(String text) {
    Letter letter = MINER.read("letter.txt", text.getBytes(StandardCharsets.UTF_8)).letters().get(0);
    return letter.signatories().stream().map(s -> s.name() + " | " + s.role().orElse("-")).toList();
  }
}
