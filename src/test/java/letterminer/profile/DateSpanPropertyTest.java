package letterminer.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;

/** Guards that any two days come back from the ways in which a letter may write them. */
class DateSpanPropertyTest {

  private static String written(String pattern, LocalDate day) {
    return day.format(DateTimeFormatter.ofPattern(pattern, Locale.UK));
  }

  @Provide
  Arbitrary<DateSpan> spans() {
    Arbitrary<LocalDate> starts = Arbitraries.longs()
        .between(LocalDate.of(1990, 1, 1).toEpochDay(), LocalDate.of(2060, 12, 31).toEpochDay())
        .map(LocalDate::ofEpochDay);
    return Combinators.combine(starts, Arbitraries.integers().between(0, 90))
        .as((start, days) -> new DateSpan(start, start.plusDays(days)));
  }

  @Property(tries = 500)
  void daysAreReadAsTheyWereWritten(@ForAll("spans") DateSpan span) {
    String end = written("d MMMM yyyy", span.end());
    assertEquals(
        Optional.of(span), Dates.ENGLISH.span(written("d MMMM yyyy", span.start()) + " to " + end, Optional.empty()));
    assertEquals(Optional.of(span), Dates.ENGLISH.span(written("d MMM", span.start()) + " \u2013 " + end, Optional.empty()));
    if (span.start().withDayOfMonth(1).equals(span.end().withDayOfMonth(1))) {
      assertEquals(Optional.of(span), Dates.ENGLISH.span(written("d", span.start()) + "-" + end, Optional.empty()));
    }
  }

  @Property(tries = 500)
  void theLettersDateGivesAYearThatIsNotPrinted(
      @ForAll("spans") DateSpan span, @ForAll @IntRange(max = 300) int later) {
    LocalDate letter = span.end().plusDays(later);
    boolean leapDay = span.end().getMonthValue() == 2 && span.end().getDayOfMonth() == 29;
    Assume.that(!leapDay || letter.isLeapYear());
    assertEquals(
        Optional.of(span),
        Dates.ENGLISH.span(
            written("d MMMM", span.start()) + " and " + written("d MMMM", span.end()), Optional.of(letter)));
  }

  @Provide
  Arbitrary<String> pieces() {
    return Arbitraries.of(
            "7", "31", "0", "29", "99", "2018", "1999", "May", "February", "Feb.", "to", "and", " ", ", ", "-", "\u2013",
            "Monday", "th", "\u00DF", "\u0130", "x", "\n", "/", "&")
        .list().ofMaxSize(14).map(l -> String.join(" ", l));
  }

  @Property(tries = 1000)
  void noRangeEndsBeforeItBegins(
      @ForAll("pieces") String pieces, @ForAll @StringLength(max = 40) String text) {
    LocalDate letter = LocalDate.of(2018, 12, 17);
    for (String t : List.of(pieces, text, pieces + " May 2018")) {
      Dates.ENGLISH.isSpan(t);
      Dates.ENGLISH.span(t, Optional.of(letter)).ifPresent(s -> assertFalse(s.start().isAfter(s.end())));
      Dates.ENGLISH.span(t, Optional.empty()).ifPresent(s ->
          assertEquals(Optional.of(s), Dates.ENGLISH.span(t, Optional.of(letter)), "the year was printed"));
    }
  }
}
