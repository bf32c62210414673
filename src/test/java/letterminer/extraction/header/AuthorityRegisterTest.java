package letterminer.extraction.header;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import letterminer.model.Authority;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests how a council's name becomes the name of its place, with the codes valid at the time. */
class AuthorityRegisterTest {
  private static final AuthorityRegister REGISTER = AuthorityRegister.bundled();
  private static final Optional<LocalDate> IN_2008 = Optional.of(LocalDate.of(2008, 12, 17));

  private static Authority in2008(String name) {
    return REGISTER.resolve(name, IN_2008);
  }

  private static Authority in(int year, String name) {
    return REGISTER.resolve(name, Optional.of(LocalDate.of(year, 6, 1)));
  }

  @ParameterizedTest
  @CsvSource(delimiter = ';', quoteCharacter = '"', value = {
    "Leicestershire;Leicestershire;E10000018", "Leicestershire County Council;Leicestershire;E10000018",
    "LEICESTERSHIRE COUNTY COUNCIL;Leicestershire;E10000018", "Leicestershire County Council's;Leicestershire;E10000018",
    "Leicester City Council;Leicester;E06000016", "City of Leicester;Leicester;E06000016",
    "London Borough of Barnet;Barnet;E09000003", "the London Borough of Barking & Dagenham;Barking and Dagenham;E09000002",
    "Royal Borough of Kensington and Chelsea;Kensington and Chelsea;E09000020",
    "Barnsley Metropolitan Borough Council;Barnsley;E08000016", "Barnsley MBC;Barnsley;E08000016",
    "Metropolitan Borough of Sefton;Sefton;E08000014", "City of London Corporation;City of London;E09000001",
    "Corporation of London;City of London;E09000001", "Bath & North East Somerset Council;Bath and North East Somerset;E06000022",
    "Southend on Sea Borough Council;Southend-on-Sea;E06000033", "St Helens Council;St. Helens;E08000013",
    "Hull City Council;Kingston upon Hull;E06000010", "Isle of Wight Council;Isle of Wight;E06000046",
    "Council of the Isles of Scilly;Isles of Scilly;E06000053", "Durham County Council;Durham;E10000010",
    "City of Westminster;Westminster;E09000033"
  })
  void theOfficialNameLeadsToThePlaceAndItsCode(String written, String name, String code) {
    Authority authority = in2008(written);

    assertEquals(name, authority.name());
    assertEquals(Optional.of(code), authority.onsCode());
    assertTrue(authority.region().isPresent());
    assertTrue(authority.dfeCode().orElseThrow().matches("\\d{3}"));
    assertTrue(REGISTER.knows(written, IN_2008));
  }

  @Test
  void aDividedCountyIsKnownOnlyBeforeItsDivision() {
    assertEquals(Optional.of("E10000001"), in(2008, "Bedfordshire County Council").onsCode());
    assertEquals(Optional.empty(), in(2012, "Bedfordshire County Council").onsCode());
    assertEquals("Bedfordshire", in(2012, "Bedfordshire County Council").name());
    assertFalse(REGISTER.knows("Bedfordshire", Optional.of(LocalDate.of(2012, 6, 1))));
    assertEquals(Optional.empty(), in(2008, "Central Bedfordshire Council").onsCode());
    assertEquals(Optional.of("E06000056"), in(2010, "Central Bedfordshire Council").onsCode());
  }

  @Test
  void theDateDecidesBetweenAuthoritiesOfTheSameName() {
    assertEquals(Optional.of("835"), in(2008, "Dorset County Council").dfeCode());
    assertEquals(Optional.of("838"), in(2020, "Dorset Council").dfeCode());
  }

  @ParameterizedTest
  @CsvSource({
    "Barnsley,2025-03-31,E08000016", "Barnsley,2025-04-01,E08000038", "Sheffield,2018-05-18,E08000019", "Gateshead,2013-04-01,E08000037",
    "Buckinghamshire County Council,2018-01-29,E10000002", "Buckinghamshire Council,2020-04-01,E06000060",
    "Northumberland,2009-03-31,E10000022", "Northumberland,2010-01-01,E06000048", "Northumberland,2013-04-01,E06000057",
    "Somerset,2023-03-31,E10000027", "Somerset,2023-04-01,E06000066", "North Yorkshire,2023-04-01,E06000065",
    "Northamptonshire,2021-03-31,E10000021", "West Northamptonshire Council,2021-04-01,E06000062", "Cumbria,2023-03-31,E10000006",
    "Westmorland and Furness,2023-04-01,E06000064", "Poole,2019-03-31,E06000029", "BCP Council,2019-04-01,E06000058"
  })
  void theCodeIsTheOneValidOnTheDay(String name, LocalDate day, String code) {
    assertEquals(Optional.of(code), REGISTER.resolve(name, Optional.of(day)).onsCode());
  }

  @ParameterizedTest
  @CsvSource({"Northamptonshire,2021-04-01", "Cumbria,2023-04-01", "Poole,2019-04-01", "Cumberland,2023-03-31", "West Northamptonshire,2021-03-31"})
  void anAuthorityHasNoCodeBeforeAndAfterItsTime(String name, LocalDate day) {
    assertEquals(Optional.empty(), REGISTER.resolve(name, Optional.of(day)).onsCode());
  }

  @Test
  void withoutADateAChangedCodeIsLeftEmpty() {
    Authority authority = REGISTER.resolve("Barnsley", Optional.empty());
    assertEquals(Optional.empty(), authority.onsCode());
    assertEquals(Optional.of("370"), authority.dfeCode());
    assertEquals("Barnsley", authority.name());
  }

  @Test
  void anAuthorityIsStillValidOnItsLastDay() {
    assertTrue(REGISTER.knows("Cheshire", Optional.of(LocalDate.of(2009, 3, 31))));
    assertFalse(REGISTER.knows("Cheshire", Optional.of(LocalDate.of(2009, 4, 1))));
  }

  @Test
  void withoutADateAnyAuthorityWithTheNameIsKnown() {
    assertTrue(REGISTER.knows("Bedfordshire", Optional.empty()));
    assertTrue(REGISTER.resolve("Bedfordshire", Optional.empty()).onsCode().isPresent());
  }

  @ParameterizedTest
  @CsvSource(delimiter = ';', quoteCharacter = '"', value = {
    "Lambourne Chase County Council;Lambourne Chase", "LAMBOURNE CHASE COUNTY COUNCIL'S;Lambourne Chase",
    "WESTON-UNDER-LYME COUNCIL;Weston-under-Lyme", "The London Borough of Eastmoor;Eastmoor",
    "ST ANN'S BOROUGH COUNCIL;St Ann's", "NORTH AND SOUTH MARSH COUNCIL;North and South Marsh", "Westford;Westford",
    "City of Westford Metropolitan District Council;Westford"
  })
  void anUnknownCouncilKeepsThePlacesNameWithoutCodes(String written, String name) {
    Authority authority = in2008(written);

    assertEquals(name, authority.name());
    assertEquals(written, authority.asWritten());
    assertEquals(Optional.empty(), authority.onsCode());
    assertEquals(Optional.empty(), authority.region());
    assertFalse(REGISTER.knows(written, IN_2008));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "Council", "The", "Borough Council", "''", "\u2014"})
  void aNameWithoutAPlaceIsHarmless(String written) {
    assertEquals(Optional.empty(), in2008(written).onsCode());
  }

  @Test
  void theWordsOfTheLetterAreKept() {
    assertEquals("Leicestershire County Council", in2008("  Leicestershire  County\nCouncil ").asWritten());
  }
}
