package letterminer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import letterminer.model.Letter;
import letterminer.model.Problem;
import letterminer.model.ProblemCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Guards that a document's date is read from where such a date stands, and from nowhere else. */
class LetterDateTest {
  private static final Letterminer MINER = Letterminer.create();

  private static final String ADDRESS = "\n\nMs Ada Lorne\nDirector of Children's Services\nMarrow Council\n\nDear Ms Lorne\n\n";
  private static final String BODY = "Focused visit to Marrow children's services\n\nThis letter summarises the findings of a "
      + "focused visit to Marrow children's services on 3 and 4 November 2020. The inspectors were Nora Plum and Tom Sorrel.\n\n";
  private static final String CLOSE = "Yours sincerely\n\nTom Ferrow\nDivisional Manager\n";

  private static Letter read(String text) {
    return MINER.read("letter.txt", text.getBytes(StandardCharsets.UTF_8)).letters().get(0);
  }

  private static Letter headed(String head) {
    return read(head + ADDRESS + BODY + CLOSE);
  }

  private static String date(Letter letter) {
    return letter.date().map(LocalDate::toString).orElse("none");
  }

  private static List<String> notFound(Letter letter) {
    return letter.problems().stream().filter(p -> p.code() == ProblemCode.DATE_NOT_FOUND).map(Problem::message).toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "17 December 2020", "Date: 17 December 2020", "Dated: 17/12/2020", "Dated this 17th day of December 2020",
    "17.12.20", "17/12/20", "17-12-2020", "17-Dec-20", "2020-12-17", "17th December, 2020", "Thursday 17 December 2020",
    "Thursday, 17th of December 2020", "Saltby, 17 December 2020", "Stow on the Marsh, 17 December 2020",
    "Date of letter: 17 December 2020", "Our ref: AB/12/3 17 December 2020", "17 December 2020 Our ref: AB/12/3",
    "T 01632 960 140 17 December 2020", "Our ref: AB/12/3 Date: 17 December 2020", "Date\n17 December 2020", "Date:\n17 December 2020",
    "December 17, 2020", "17 December 2020.", "Published: 17 December 2020", "this 17th day of December 2020",
    "Letter of 17 December 2020", "17 December\n2020", "17\u00A0December\u00A02020", "17 \u2013 12 \u2013 2020"
  })
  void aLetterheadGivesIt(String head) {
    Letter letter = headed(head);
    assertEquals("2020-12-17", date(letter), head);
    assertEquals(List.of(), notFound(letter));
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "Ofsted", "Date of visit: 3 November 2020", "Visit dates: 3 and 4 November 2020", "Your letter of 3 November 2020",
    "Inspection date 3 November 2020", "Received 22 December 2020", "Received\n22 December 2020", "RECEIVED 22 DEC 2020",
    "Embargoed until: 18 December 2020", "Period: 1 April 2019 to 31 March 2020", "Date received: 22 December 2020",
    "Inspection dates:\n3 November 2020", "Meeting, 3 November 2020", "Your ref: email of 3 November 2020"
  })
  void withoutOneNoneIsTakenFromElsewhere(String head) {
    Letter letter = headed(head);
    assertEquals("none", date(letter), head);
    assertEquals(List.of("No date was found in the letterhead."), notFound(letter));
  }

  @ParameterizedTest
  @CsvSource(delimiter = ';', value = {
    "17 Decmber 2020;17 Decmber 2020", "6 November 20205;6 November 20205", "31 June 2020;31 June 2020",
    "Date: 17 December 202;17 December 202", "32/12/2020;32/12/2020", "12/13/2020;12/13/2020", "December 2020;December 2020",
    "17th Decembre 2020;17th Decembre 2020", "Dated this 31st day of November 2020;31st day of November 2020",
    "17-Dez-2020;17-Dez-2020", "117 December 2020;117 December 2020"
  })
  void aMisprintIsQuotedAndNothingIsTakenInItsPlace(String head, String quoted) {
    Letter letter = read(head + ADDRESS + BODY + CLOSE + "\n\n3 March 2021\n");
    assertEquals("none", date(letter));
    assertEquals(1, notFound(letter).size());
    assertTrue(notFound(letter).get(0).contains("\"" + quoted + "\""), notFound(letter).get(0));
  }

  @Test
  void oneWithALabelCountsBeforeOneWithout() {
    assertEquals("2020-12-17", date(headed("Date: 17 December 2020\n\n18 December 2020")));
  }

  @Test
  void ofTwoNeitherIsTaken() {
    Letter letter = headed("17 December 2020\n\n18 December 2020");
    assertEquals("none", date(letter));
    assertTrue(notFound(letter).get(0).contains("\"17 December 2020\" and \"18 December 2020\""));
    assertEquals("2020-12-17", date(headed("17 December 2020\n\nDate: 17.12.20")));
  }

  @Test
  void itMayStandBelowTheClose() {
    assertEquals("2020-12-17", date(read("Ofsted" + ADDRESS + BODY + CLOSE + "17 December 2020\n")));
    assertEquals("2020-12-17", date(read("Ofsted" + ADDRESS + BODY + CLOSE + "\nDate: 17 December 2020\n")));
    assertEquals("2020-12-17", date(read("17 December 2020" + ADDRESS + BODY + CLOSE + "\nDate: 1 January 2021\n")));
  }

  @Test
  void digitsAreNotReadWhereTheLetterWritesMonthsFirst() {
    assertEquals("2020-04-03", date(headed("03/04/2020")));
    assertEquals("none", date(read("03/04/2020" + ADDRESS + BODY + "We wrote to you on March 5, 2020.\n\n" + CLOSE)));
    assertEquals("2020-04-13", date(read("13/04/2020" + ADDRESS + BODY + "We wrote to you on March 5, 2020.\n\n" + CLOSE)));
  }

  private static Letter report(String lines) {
    return read("# Marrow Council\n\n# Inspection of services for children in need of help and protection, children looked "
        + "after and care leavers\n\n" + lines + "\n\n**The overall judgement is good**\n\n"
        + "We made a review of the effectiveness of the Local Safeguarding Children Board. The last report was published on "
        + "3 May 2011.\n\nThis report covers 1 April 2014 to 31 March 2015.\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "Report published: 22 June 2015", "Report published 22/06/2015", "Published: 22 June 2015", "Published on the 22nd June 2015",
    "Publication date: 22.06.15", "Date of publication: 22 June 2015", "Inspection dates: 21 April 2015 \u2013 8 May 2015\n\nReport published: 22 June 2015",
    "22 June 2015"
  })
  void aReportSaysWhenItWasPublished(String lines) {
    assertEquals("2015-06-22", date(report(lines)), lines);
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "Inspection dates: 21 April 2015 to 8 May 2015", "Inspection dates: 21 April 2015 to\n\n8 May 2015",
    "Inspection dates:\n\n21 April 2015 \u2013 8 May 2015", "Inspection date\n\n8 May 2015",
    "| Inspection dates | 21 April 2015 to 8 May 2015 |\n|---|---|\n| Lead inspector | Nora Plum |"
  })
  void aReportThatDoesNotSaySoHasNoDate(String lines) {
    Letter report = report(lines);
    assertEquals("none", date(report), lines);
    assertEquals(List.of("The report does not say when it was published."), notFound(report));
  }

  @Test
  void aMisprintOfTheDateOfPublicationIsQuoted() {
    assertTrue(notFound(report("Report published: 31 June 2015")).get(0).contains("\"31 June 2015\""));
  }

  @Test
  void aReportOfAKindThatPrintsNoDateNeedsNone() {
    Letter report = read("# Inspection of Marrow local authority children's services\n\nInspection dates: 4 to 8 March 2019\n\n"
        + "Lead inspector: Nora Plum, Her Majesty's Inspector\n\nThe impact of leaders on social work practice with children and "
        + "families is good.\n\nThe experiences and progress of children who need help and protection are good.\n");
    assertEquals("none", date(report));
    assertEquals(List.of(), notFound(report));
  }

  @Test
  void aLetterFromBeforeItsInspectionIsAProblem() {
    assertTrue(codes(headed("17 January 2020")).contains(ProblemCode.DATED_BEFORE_INSPECTION));
    assertTrue(codes(headed("3 November 2020")).contains(ProblemCode.DATED_BEFORE_INSPECTION));
    assertFalse(codes(headed("4 November 2020")).contains(ProblemCode.DATED_BEFORE_INSPECTION));
  }

  @Test
  void anInspectionOfImplausibleLengthIsAProblem() {
    String text = "17 December 2023" + ADDRESS + BODY + CLOSE;
    assertFalse(codes(read(text)).contains(ProblemCode.INSPECTION_LENGTH));
    assertTrue(codes(read(text.replace("3 and 4 November 2020", "24 October 2022 to 25 October 2023"))).contains(ProblemCode.INSPECTION_LENGTH));
    assertTrue(codes(report("Inspection date: 8 May 2015")).contains(ProblemCode.INSPECTION_LENGTH));
  }

  @Test
  void aVisitWithoutDaysOrInspectorsIsAProblem() {
    String text = "17 December 2020" + ADDRESS + BODY + CLOSE;
    assertFalse(codes(read(text)).contains(ProblemCode.INSPECTION_NOT_FOUND));
    assertFalse(codes(read(text)).contains(ProblemCode.INSPECTORS_NOT_FOUND));
    Letter bare = read(text.replace(" on 3 and 4 November 2020. The inspectors were Nora Plum and Tom Sorrel", ""));
    assertTrue(codes(bare).contains(ProblemCode.INSPECTION_NOT_FOUND));
    assertTrue(codes(bare).contains(ProblemCode.INSPECTORS_NOT_FOUND));
  }

  private static List<ProblemCode> codes(Letter letter) {
    return letter.problems().stream().map(Problem::code).toList();
  }

  @Test
  void theDateInABrowsersMarginIsNotTheLetters() {
    byte[] printed = new PrintedPages()
        .page("18/01/2021", "", "", "", "17 December 2020", "", "Ms Ada Lorne", "Director of Children's Services", "Marrow Council", "",
            "Dear Ms Lorne", "", "= Focused visit to Marrow children's services", "",
            "This letter summarises the findings of a focused visit to Marrow on 3 November 2020.",
            "@ https://www.example.org/letters/marrow")
        .page("18/01/2021", "", "", "", "= Main findings", "", "* Plans are reviewed on time.", "", "Yours sincerely", "", "Tom Ferrow",
            "Divisional Manager", "@ https://www.example.org/letters/marrow").bytes();
    assertEquals("2020-12-17", date(MINER.read("printed.pdf", printed).letters().get(0)));
  }
}
