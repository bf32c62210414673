package letterminer.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;
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
    "December 17th 2008", "17/12/2008", "17.12.2008", "  17 December 2008 "
  })
  void theUsualFormsAreDates(String text) {
    assertEquals(Optional.of(LocalDate.of(2008, 12, 17)), Dates.parse(text));
  }

  @Test
  void daysComeBeforeMonths() {
    assertEquals(Optional.of(LocalDate.of(2008, 11, 3)), Dates.parse("03/11/2008"));
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "31 February 2008", "0 May 2008", "32 May 2008", "12/13/2008", "December 2008", "2008",
    "17 Decimal 2008", "17 December 1066", "117 December 2008", "17 December 20081", "", "17/12"
  })
  void whatIsNoDayIsNoDate(String text) {
    assertEquals(Optional.empty(), Dates.parse(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"17 December 2008.", "Date: 17 December 2008", "by 17 December 2008 at least"})
  void aDateWithMoreAroundItIsFoundButIsNotTheWholeText(String text) {
    assertEquals(LocalDate.of(2008, 12, 17), Dates.find(text).orElseThrow().date());
    assertTrue(Dates.parse(text).isEmpty());
  }

  @ParameterizedTest
  @CsvSource(delimiter = ';', value = {
    "On May 2 2006, or 3 June 2006;May 2 2006",
    "dated 05/06/2007 for 12 July 2008;05/06/2007"
  })
  void theFirstDateOfATextIsFoundWhateverItsForm(String text, String first) {
    Dates.Found found = Dates.find(text).orElseThrow();
    assertEquals(first, text.substring(found.start(), found.end()));
  }

  @Test
  void aMisprintedDateDoesNotHideTheRightOneBehindIt() {
    assertEquals(
        Optional.of(LocalDate.of(2008, 12, 17)),
        Dates.find("not 31 February 2008 but 17 December 2008").map(Dates.Found::date));
  }
}
