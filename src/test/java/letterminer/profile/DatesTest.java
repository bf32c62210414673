package letterminer.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Guards how dates in letters are read. */
class DatesTest {

  @ParameterizedTest
  @ValueSource(strings = {
    "17 December 2008", "17th December 2008", "17 th December, 2008", "17th of December 2008",
    "17 Dec 2008", "17 Dec. 2008", "17 DECEMBER 2008", "17December2008", "December 17, 2008",
    "December 17th 2008", "17/12/2008", "17.12.2008", "  17 December 2008 ", "17.12.08", "17/12/08", "17-12-2008", "17-12-08",
    "17-Dec-08", "17-Dec-2008", "17-December-2008", "17/Dec/2008", "17. December 2008", "2008-12-17", "2008/12/17", "17 December 08",
    "17 Dec '08", "17th day of December 2008", "17th day of December, 2008", "17\u00A0December\u202F2008", "17\u201312\u20132008",
    "17 - 12 - 2008", "seventeenth day of December 2008", "Seventeenth of December, 2008", "17\u2044 12\u2044 2008"
  })
  void theUsualFormsAreDates(String text) {
    assertEquals(Optional.of(LocalDate.of(2008, 12, 17)), Dates.ENGLISH.parse(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "Wednesday 17 December 2008", "Wednesday, 17 December 2008", "Wed. 17 December 2008", "WEDNESDAY 17/12/2008",
    "Friday 17 December 2008"
  })
  void aDayOfTheWeekMayComeBeforeADateEvenAWrongOne(String text) {
    assertEquals(Optional.of(LocalDate.of(2008, 12, 17)), Dates.ENGLISH.parse(text));
  }

  @Test
  void daysInWordsAreReadWhole() {
    assertEquals(LocalDate.of(2008, 12, 31), Dates.ENGLISH.find("this thirty-first day of December 2008").orElseThrow().date());
    assertEquals(LocalDate.of(2008, 12, 22), Dates.ENGLISH.find("twenty second December 2008").orElseThrow().date());
  }

  @Test
  void daysComeBeforeMonths() {
    assertEquals(Optional.of(LocalDate.of(2008, 11, 3)), Dates.ENGLISH.parse("03/11/2008"));
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "31 February 2008", "0 May 2008", "32 May 2008", "12/13/2008", "December 2008", "2008",
    "17 Decimal 2008", "17 December 1066", "117 December 2008", "17 December 20081", "", "17/12"
  })
  void impossibleDaysAreNotDates(String text) {
    assertEquals(Optional.empty(), Dates.ENGLISH.parse(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"17 December 2008.", "Date: 17 December 2008", "by 17 December 2008 at least", "Marrow 17 December 2008"})
  void aDateWithMoreAroundItIsFoundButIsNotTheWholeText(String text) {
    assertEquals(LocalDate.of(2008, 12, 17), Dates.ENGLISH.find(text).orElseThrow().date());
    assertTrue(Dates.ENGLISH.parse(text).isEmpty());
  }

  @ParameterizedTest
  @CsvSource(delimiter = ';', value = {
    "On May 2 2006, or 3 June 2006;May 2 2006",
    "dated 05/06/2007 for 12 July 2008;05/06/2007"
  })
  void theFirstDateOfATextIsFoundWhateverItsForm(String text, String first) {
    Dates.Found found = Dates.ENGLISH.find(text).orElseThrow();
    assertEquals(first, text.substring(found.start(), found.end()));
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "17 December 12 children", "on 17 May 20 of them", "1.2.3", "0161.12.2008", "17/12/2008/3", "section 1.12.08.4", "2008-17-12",
    "17-12/2008"
  })
  void numbersThatOnlyLookLikeADateAreNotDates(String text) {
    assertEquals(Optional.empty(), Dates.ENGLISH.find(text));
  }

  @ParameterizedTest
  @CsvSource(delimiter = ';', quoteCharacter = '"', value = {
    "17 Decmber 2008;17 Decmber 2008", "on 6 November 20205 we;6 November 20205", "Date: 31 June 2008.;31 June 2008",
    "of December 2008;December 2008", "31/06/2008;31/06/2008", "Febuary 30, 2008;Febuary 30, 2008", "12th Agust 2008;12th Agust 2008"
  })
  void aMalformedDateIsAMisprint(String text, String misprint) {
    assertTrue(Dates.ENGLISH.find(text).isEmpty());
    assertEquals(Optional.of(misprint), Dates.ENGLISH.misprint(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"14 Quillmaker Row", "Marrow MW1 2EL", "T 01632 960 140", "10 Mill Lane 2008", "", "12 children in 2008", "Act 2004"})
  void otherNumbersAreNotMisprints(String text) {
    assertEquals(Optional.empty(), Dates.ENGLISH.misprint(text));
  }

  @Test
  void daysAndMonthsInDigitsMayBeConfused() {
    assertTrue(Dates.isAmbiguous("03/04/2008"));
    assertTrue(Dates.isAmbiguous("3.4.08"));
    assertFalse(Dates.isAmbiguous("13/04/2008"));
    assertFalse(Dates.isAmbiguous("4/4/2008"));
    assertFalse(Dates.isAmbiguous("3 April 2008"));
  }

  @Test
  void aMisprintedDateDoesNotHideTheCorrectOneAfterIt() {
    assertEquals(
        Optional.of(LocalDate.of(2008, 12, 17)),
        Dates.ENGLISH.find("not 31 February 2008 but 17 December 2008").map(Dates.Found::date));
  }
}
