package letterminer.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Guards that each bundled language reads its own dates, salutations and closings. */
class LanguageTest {
  @TempDir
  Path folder;

  private Profile in(String language) throws Exception {
    Files.writeString(folder.resolve("own.yaml"), "{id: own, extends: letter, language: " + language + "}");
    return ProfileLoader.bundledAnd(folder).stream().filter(p -> p.id().equals("own")).findFirst().orElseThrow();
  }

  @Test
  void americanDatesInDigitsHaveTheMonthFirst() throws Exception {
    Dates dates = in("en-US").scale().dates();
    assertEquals(Optional.of(LocalDate.of(2015, 3, 4)), dates.parse("03/04/2015"));
    assertEquals(Optional.of(LocalDate.of(2015, 3, 24)), dates.parse("3/24/15"));
    assertEquals(Optional.empty(), dates.parse("24/03/2015"));
    assertEquals(Optional.of(LocalDate.of(2015, 3, 24)), dates.parse("March 24, 2015"));
    assertTrue(dates.hasOtherOrder("on 24 March 2015"));
    assertEquals(
        Optional.of(new DateSpan(LocalDate.of(2015, 3, 4), LocalDate.of(2015, 3, 6))),
        dates.span("3/4/2015 - 3/6/2015", Optional.empty()));
  }

  @ParameterizedTest
  @CsvSource(delimiter = ';', value = {
    "February 4 to 7, 2013;2013-02-04 2013-02-07",
    "January 6-9, 2015;2015-01-06 2015-01-09",
    "March 30 through April 2, 2014;2014-03-30 2014-04-02",
    "December 30, 2013 to January 2, 2014;2013-12-30 2014-01-02",
    "Monday, March 3 and Tuesday, March 4, 2014;2014-03-03 2014-03-04",
    "4 to 7 February 2013;2013-02-04 2013-02-07"
  })
  void americanSpansOfDays(String text, String days) throws Exception {
    assertEquals(
        Optional.of(days),
        in("en-US").scale().dates().span(text, Optional.empty()).map(s -> s.start() + " " + s.end()));
    if (!Character.isDigit(text.charAt(0))) {
      assertEquals(Optional.empty(), Dates.ENGLISH.span(text, Optional.empty()));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "17 Rhagfyr 2008", "17 o Ragfyr 2008", "17eg Rhagfyr 2008", "17 Rhag. 2008", "17 RHAGFYR 2008", "17/12/2008", "17 o fis Rhagfyr 2008"
  })
  void welshDates(String text) throws Exception {
    assertEquals(Optional.of(LocalDate.of(2008, 12, 17)), in("cy").scale().dates().parse(text));
  }

  @Test
  void welshSpansOfDays() throws Exception {
    Dates dates = in("cy").scale().dates();
    Optional<DateSpan> span = Optional.of(new DateSpan(LocalDate.of(2024, 6, 10), LocalDate.of(2024, 6, 14)));
    assertEquals(span, dates.span("10 i 14 Mehefin 2024", Optional.empty()));
    assertEquals(span, dates.span("10–14 Mehefin 2024", Optional.empty()));
    assertEquals(Optional.empty(), dates.span("10 to 14 June 2024", Optional.empty()));
  }

  @Test
  void salutationsAndClosesAreTheLanguages() throws Exception {
    assertTrue(Phrase.anyStarts(in("cy").words().salutation(), "Annwyl Ms Puw", Scale.NONE));
    assertTrue(Phrase.anyMatches(in("cy").words().closing(), Tokens.of("Yn gywir,"), Scale.NONE));
    List<Phrase> american = in("en-US").words().closing();
    assertTrue(Phrase.anyMatches(american, Tokens.of("Sincerely,"), Scale.NONE));
    assertTrue(Phrase.anyMatches(american, Tokens.of("Yours sincerely"), Scale.NONE), "American letters quote British ones.");
  }
}
