package letterminer.profile;

import static letterminer.ProcessorTime.assertWithin;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Guards how the days of an inspection are read, in all the ways in which they are written. */
class DateSpanTest {

  private static Optional<String> parsed(String text, Optional<LocalDate> letter) {
    return Dates.ENGLISH.span(text, letter).map(s -> s.start() + " " + s.end());
  }

  private static Optional<String> parsed(String text) {
    return parsed(text, Optional.empty());
  }

  @ParameterizedTest
  @CsvSource(delimiter = ';', value = {
    "8 August 2018;2018-08-08 2018-08-08",
    "7 and 8 August 2018;2018-08-07 2018-08-08",
    "7, 8 and 9 August 2018;2018-08-07 2018-08-09",
    "7 & 8 August 2018;2018-08-07 2018-08-08",
    "10 to 14 June 2024;2024-06-10 2024-06-14",
    "from 10 until 14 June 2024;2024-06-10 2024-06-14",
    "10 June to 14 June 2024;2024-06-10 2024-06-14",
    "10 June 2024 to 14 June 2024;2024-06-10 2024-06-14",
    "30 June and 1 July 2021;2021-06-30 2021-07-01",
    "30 June 2021 and 1 July 2021;2021-06-30 2021-07-01",
    "9\u201324 November 2017;2017-11-09 2017-11-24",
    "9 \u2013 24 November 2017;2017-11-09 2017-11-24",
    "9\u201424 November 2017;2017-11-09 2017-11-24",
    "15-19 July 2013;2013-07-15 2013-07-19",
    "15 - 19 July, 2013;2013-07-15 2013-07-19",
    "7/8 August 2018;2018-08-07 2018-08-08",
    "31 January to 2 February 2019;2019-01-31 2019-02-02",
    "28 to 29 February 2024;2024-02-28 2024-02-29",
    "1/06/2015 \u2013 25/06/2015;2015-06-01 2015-06-25",
    "12/09/2016 to 06/10/2016;2016-09-12 2016-10-06",
    "12.09.2016 - 06.10.2016;2016-09-12 2016-10-06",
    "12-09-2016 to 06-10-2016;2016-09-12 2016-10-06",
    "12/09/16 to 06/10/16;2016-09-12 2016-10-06",
    "12/09\u201306/10/2016;2016-09-12 2016-10-06",
    "2016-09-12 to 2016-10-06;2016-09-12 2016-10-06",
    "12-Sep-16 to 06-Oct-16;2016-09-12 2016-10-06",
    "6 and 7 August 2019 to 8 August 2019;2019-08-06 2019-08-08",
    "Mon 5 to Fri 9 December 2022 and from Tuesday 14 February to Wednesday 15 February 2023;2022-12-05 2023-02-15"
  })
  void theUsualFormsAreRangesOfDays(String text, String days) {
    assertEquals(Optional.of(days), parsed(text));
  }

  @ParameterizedTest
  @CsvSource(delimiter = ';', value = {
    "14 December 2016 to 12 January 2017;2016-12-14 2017-01-12",
    "14 December to 12 January 2017;2016-12-14 2017-01-12",
    "30, 31 December and 2 January 2020;2019-12-30 2020-01-02"
  })
  void aRangeMayCrossNewYear(String text, String days) {
    assertEquals(Optional.of(days), parsed(text));
  }

  @ParameterizedTest
  @CsvSource(delimiter = ';', value = {
    "5 to 9 December 2022 and 14 to 15 February 2023;2022-12-05 2023-02-15",
    "5 to 9 December and 14 to 15 February 2023;2022-12-05 2023-02-15",
    "3 to 7 June and 17 to 21 June 2024;2024-06-03 2024-06-21"
  })
  void twoRangesAreCombinedFromFirstToLastDay(String text, String days) {
    assertEquals(Optional.of(days), parsed(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "Tuesday 7 and Wednesday 8 August 2018", "Tuesday, 7 August to Wednesday, 8 August 2018",
    "7th and 8th August 2018", "7 th and 8 th of August 2018", "the 7th and the 8th of August, 2018",
    "7 and 8 Aug 2018", "7 and 8 Aug. 2018", "7 AND 8 AUGUST 2018", "  7 and 8 August 2018 ",
    "Tuseday 7 and Wednesdy 8 August 2018", "7 and 8 Auguts 2018", "7 and 8 Augustt 2018",
    "7 and 8\nAugust 2018"
  })
  void weekdaysOrdinalsAndTypingErrorsMakeNoDifference(String text) {
    assertEquals(Optional.of("2018-08-07 2018-08-08"), parsed(text));
  }

  @ParameterizedTest
  @CsvSource(delimiter = ';', value = {
    "30 and 31 January;2019-02-15;2019-01-30 2019-01-31",
    "30 and 31 January;2019-01-31;2019-01-30 2019-01-31",
    "30 and 31 January;2019-01-15;2018-01-30 2018-01-31",
    "12 and 13 December;2019-01-10;2018-12-12 2018-12-13",
    "18 December to 8 January;2019-01-20;2018-12-18 2019-01-08",
    "30 June and 1 July;2021-07-20;2021-06-30 2021-07-01",
    "28 and 29 February;2020-03-20;2020-02-28 2020-02-29"
  })
  void aMissingYearComesFromTheLettersDate(String text, LocalDate letter, String days) {
    assertEquals(Optional.of(days), parsed(text, Optional.of(letter)));
    assertEquals(Optional.empty(), parsed(text));
  }

  @Test
  void aPrintedYearOutranksTheLettersDate() {
    assertEquals(
        Optional.of("2016-08-07 2016-08-08"), parsed("7 and 8 August 2016", Optional.of(LocalDate.of(2019, 1, 5))));
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "", " ", "2018", "August 2018", "August", "7", "7 and 8", "7 and 8 2018", "and", "Monday",
    "31 February 2019", "31 and 32 January 2019", "0 May 2018", "29 February 2019", "31 June and 1 July 2021",
    "7 and 8 August 2018 at noon", "some time in 7 August 2018", "7 and 8 August 20181", "117 August 2018",
    "7 and 8 Juno 2018", "7 August 2018 2019", "7 August September 2018", "7 August 1066", "7 and 8 August 2018; later",
    "7:30 August 2018"
  })
  void daysThatDoNotExistAreNotARange(String text) {
    assertEquals(Optional.empty(), parsed(text, Optional.of(LocalDate.of(2018, 12, 17))));
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "-", "\u2010", "\u2011", "\u2012", "\u2013", "\u2014", "\u2015", "\u2212", "\u2500", "\u0335", "\u0336", "\uFE58", "\uFE63",
    "\uFF0D", "\u2043", "\u301C", "~", "\u2192", "\u00AD", "\u2022", "--"
  })
  void anyDashMayJoinTwoDays(String dash) {
    assertEquals(Optional.of("2019-08-06 2019-08-08"), parsed("6 " + dash + " 8 August 2019"));
    assertEquals(Optional.of("2019-08-06 2019-08-08"), parsed("6" + dash + "8 August 2019"));
    assertEquals(Optional.of("2019-07-30 2019-08-08"), parsed("30 July " + dash + " 8 August 2019"));
    var match = Phrase.of("inspection date {dates}")
        .find(Tokens.of("Inspection date: 14 January " + dash + " 5 February 2014 Report"), Scale.NONE);
    assertEquals("14 January " + dash + " 5 February 2014", match.orElseThrow().get("dates").orElseThrow());
  }

  @Test
  void aLostCharacterIsNotADashIfItMayBeADigit() {
    assertEquals(Optional.of("2019-08-06 2019-08-08"), parsed("6 \uFFFD 8 August 2019"));
    assertEquals(Optional.empty(), parsed("6 and 1\uFFFD August 2019"));
    assertEquals(Optional.empty(), parsed("1\uFFFD August 2019"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"31/06/2015 - 25/07/2015", "1/13/2015 to 2/14/2015", "25/06/2015 \u2013 1/06/2015", "7/8/2018 August"})
  void digitsThatAreNotDaysAreNotARange(String text) {
    assertEquals(Optional.empty(), parsed(text));
  }

  @Test
  void aListOfManyDaysIsNotARange() {
    assertEquals(Optional.empty(), parsed("1, 2, 3, 4, 5, 6, 7, 8 and 9 May 2018"));
    assertEquals(Optional.of("2018-05-01 2018-05-08"), parsed("1, 2, 3, 4, 5, 6, 7 and 8 May 2018"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"7 ", "to ", " ", ",", "\u2013", "a", "7", "7 May ", "7 May 2018 and ", ". ", "monday"})
  void longTextsAreJudgedInNoTime(String piece) {
    String text = "7 " + piece.repeat(200_000);
    assertWithin(Duration.ofSeconds(5), () -> {
      Dates.ENGLISH.span(text + "!", Optional.of(LocalDate.of(2018, 12, 17)));
      Dates.ENGLISH.span(text + " August 2018", Optional.empty());
      Dates.ENGLISH.isSpan(text);
    });
  }

  @Test
  void aRangeThatEndsBeforeItBeginsIsAMisprint() {
    assertEquals(Optional.empty(), Dates.ENGLISH.span("14 to 10 June 2024", Optional.empty()));
    assertEquals(Optional.empty(), Dates.ENGLISH.span("5 June 2024 to 7 May 2023", Optional.empty()));
  }

  @Test
  void wordsAfterTheDaysAreNotPartOfThem() {
    var match = Phrase.of("we came on {dates} the guild")
        .find(Tokens.of("We came on 7 and 8 January 2019 the guild"), Scale.NONE);
    assertEquals("7 and 8 January 2019", match.orElseThrow().get("dates").orElseThrow());
  }
}
