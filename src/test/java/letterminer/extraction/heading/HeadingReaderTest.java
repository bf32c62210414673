package letterminer.extraction.heading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import letterminer.extraction.Profiles;
import letterminer.model.Polarity;
import letterminer.profile.Area;
import letterminer.profile.Scale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests which headings the profile of 2008 knows, in all their wordings, and which texts are not headings. */
class HeadingReaderTest {
  private final HeadingReader reader = new HeadingReader(Profiles.APA_2008);

  private Optional<String> area(String text) {
    return reader.read(text).flatMap(Heading::area).map(Area::id);
  }

  @ParameterizedTest
  @CsvSource(delimiter = ';', quoteCharacter = '"', value = {
    "Being healthy;being-healthy", "BEING HEALTHY;being-healthy", "Being Healthy:;being-healthy",
    "1. Being healthy;being-healthy", "(a) Being healthy;being-healthy", "Outcome 1: Being healthy;being-healthy",
    "Be healthy;being-healthy", "Being healhty;being-healthy", "Staying safe;staying-safe", "Stay safe;staying-safe",
    "iii) Enjoying and achieving;enjoying-and-achieving", "Enjoying & achieving;enjoying-and-achieving",
    "Enjoy and achieve;enjoying-and-achieving", "Enjoying and acheiving;enjoying-and-achieving",
    "Making a positive contribution;making-a-positive-contribution",
    "Making a postive contribution;making-a-positive-contribution",
    "Making positive contributions;making-a-positive-contribution",
    "Achieving economic well-being;achieving-economic-well-being",
    "Achieving economic wellbeing;achieving-economic-well-being",
    "Achieving economic well being;achieving-economic-well-being",
    "Economic well\u2011being;achieving-economic-well-being",
    "Overall effectiveness of children's services;overall-effectiveness",
    "OVERALL EFFECTIVENESS OF CHILDREN\u2019S SERVICES;overall-effectiveness",
    "Overall effectiveness;overall-effectiveness",
    "Capacity to improve, including the management of services for children and young people;capacity-to-improve",
    "The council's capacity to improve;capacity-to-improve",
    "Capacity to improve including the management of children's services;capacity-to-improve",
    "Capacity for improvement;capacity-to-improve"
  })
  void anAreaIsKnownByEveryWordingOfItsName(String text, String id) {
    Heading heading = reader.read(text).orElseThrow();

    assertEquals(Optional.of(id), heading.area().map(Area::id));
    assertEquals(Heading.List.NONE, heading.list());
    assertTrue(heading.grade().isEmpty());
  }

  @ParameterizedTest
  @CsvSource(delimiter = ';', quoteCharacter = '"', value = {
    "Being healthy - Grade 3;3", "Being healthy: good;3", "Being healthy (Grade: 2);2", "Being healthy 4;4",
    "2. Being healthy \u2013 inadequate;1", "Being healthy Grade: 3 (good);3"
  })
  void aGradeAfterTheNameIsItsGrade(String text, String grade) {
    Heading heading = reader.read(text).orElseThrow();

    assertEquals(Optional.of(grade), heading.grade().map(Scale.Grade::grade));
    assertEquals("Being healthy", heading.name());
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "Strengths", "Major strengths", "The major strengths:", "Key Strengths", "MAJOR STRENGTHS", "Major stengths",
    "The main strengths are:", "Areas of strength"
  })
  void aHeadingOfStrengthsIsKnown(String text) {
    Heading heading = reader.read(text).orElseThrow();

    assertEquals(Optional.of(Polarity.STRENGTH), heading.polarity());
    assertEquals(Heading.List.POINTS, heading.list());
    assertTrue(heading.area().isEmpty());
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "Important weaknesses and areas for development", "Weaknesses", "Areas for development", "Areas for improvement:",
    "Area for development", "Key areas for further improvement", "Important weaknesses & areas for development",
    "Imporant weaknesses and areas for developement", "Areas for development and weaknesses", "Areas requiring improvement"
  })
  void aHeadingOfWeaknessesIsKnown(String text) {
    Heading heading = reader.read(text).orElseThrow();

    assertEquals(Optional.of(Polarity.WEAKNESS), heading.polarity());
    assertEquals(Heading.List.POINTS, heading.list());
  }

  @ParameterizedTest
  @ValueSource(strings = {"Strengths and weaknesses", "Summary of key strengths and areas for development"})
  void aHeadingOfBothLeavesThePolarityOpen(String text) {
    Heading heading = reader.read(text).orElseThrow();

    assertEquals(Heading.List.POINTS, heading.list());
    assertTrue(heading.polarity().isEmpty());
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "Areas for exploration in the joint area review", "Next steps", "Issues for further investigation"
  })
  void aHeadingOfAnotherListOpensNoListOfPoints(String text) {
    assertEquals(Heading.List.OTHER, reader.read(text).orElseThrow().list());
  }

  @ParameterizedTest
  @CsvSource(delimiter = ';', value = {
    "Strengths in staying safe;staying-safe;STRENGTH", "Staying safe: major strengths;staying-safe;STRENGTH",
    "Being healthy - areas for development;being-healthy;WEAKNESS", "Weaknesses for being healthy;being-healthy;WEAKNESS"
  })
  void aHeadingMayNameAreaAndList(String text, String id, Polarity polarity) {
    Heading heading = reader.read(text).orElseThrow();

    assertEquals(Optional.of(id), heading.area().map(Area::id));
    assertEquals(Optional.of(polarity), heading.polarity());
    assertEquals(Heading.List.POINTS, heading.list());
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "", "\u2014", "3", "Staying safely at home", "Being healthy matters to all young people in the county.",
    "Children are staying safe and being healthy", "The contribution of services to being healthy is good",
    "Strengths were seen in most schools of the county.", "The strength of the partnership",
    "Weakness of leadership in two schools was addressed", "Areas for development include attendance and exclusions",
    "Being", "Healthy", "Enjoying school", "Achieving well", "Economic development", "Positive contribution payments",
    "Overall attendance", "Capacity in residential care", "Yours sincerely", "Dear Ms Hale", "Making a contribution",
    "Social work", "Education otherwise than at school", "Area for play", "Being wealthy"
  })
  void otherTextsAreNotHeadings(String text) {
    assertTrue(reader.read(text).isEmpty(), () -> text + " is read as " + reader.read(text));
  }

  @Test
  void theLabelOfEveryAreaOfTheYearIsItsHeading() {
    for (String id : Profiles.APA_2008.judgements()) {
      Area area = Profiles.APA_2008.area(id).orElseThrow();
      assertEquals(Optional.of(area.id()), area(area.label()));
      assertEquals(Optional.of(area.id()), area(area.label().toUpperCase(Locale.ROOT)));
    }
  }

  @Test
  void theGeneralProfileKnowsNoAreas() {
    HeadingReader general = new HeadingReader(Profiles.GENERAL);

    assertTrue(general.read("Being healthy").isEmpty());
    assertFalse(general.read("Strengths").isEmpty());
    assertEquals(
        List.of(Optional.of(Polarity.STRENGTH), Optional.of(Polarity.WEAKNESS)),
        List.of(general.read("Key strengths").orElseThrow().polarity(),
            general.read("What needs to improve").orElseThrow().polarity()));
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "Staying safe (continued)", "Staying safe continued", "STAYING SAFE (CONT.)", "Staying safe \u2013 cont\u2019d",
    "Staying safe (cont'd)", "Staying safe, continued", "Staying safe cont...", "Staying safe [continued]"
  })
  void aHeadingMaySayThatItsSectionContinues(String text) {
    assertEquals(Optional.of("staying-safe"), area(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Major strengths (continued)", "Major strengths cont."})
  void aListHeadingMaySayThatItContinues(String text) {
    assertEquals(Optional.of(Polarity.STRENGTH), reader.read(text).flatMap(Heading::polarity));
  }
}
