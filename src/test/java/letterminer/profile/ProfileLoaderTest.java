package letterminer.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Guards that profiles load, inherit and replace each other. */
class ProfileLoaderTest {
  @TempDir
  Path folder;

  private static Profile named(List<Profile> profiles, String id) {
    return profiles.stream().filter(p -> p.id().equals(id)).findFirst().orElseThrow();
  }

  private void file(String name, String yaml) throws IOException {
    Files.writeString(folder.resolve(name), yaml);
  }

  @Test
  void theBundledProfilesLoad() {
    List<Profile> profiles = ProfileLoader.bundled();
    List<String> ids = profiles.stream().map(Profile::id).toList();

    assertTrue(ids.containsAll(List.of("letter", "apa-2005", "apa-2006", "apa-2007", "apa-2008")), ids::toString);
    assertEquals(ids.size(), new HashSet<>(ids).size());
  }

  @Test
  void anAbstractProfileCannotBeChosen() {
    assertTrue(ProfileLoader.bundled().stream().noneMatch(p -> p.id().equals("apa")));
  }

  @Test
  void everyBundledProfileNamesItselfAfterItsFamilyAndIsUsable() {
    for (Profile profile : ProfileLoader.bundled()) {
      assertTrue(profile.id().startsWith(profile.family()), profile.id());
      assertFalse(profile.title().isBlank(), profile.id());
      assertFalse(profile.recognise().isEmpty(), profile.id());
      assertTrue(profile.recognise().stream().allMatch(s -> s.weight() > 0), profile.id());
      assertTrue(profile.atLeast() > 0, profile.id());
      assertFalse(profile.words().salutation().isEmpty(), profile.id());
      assertTrue(
          profile.judgements().isEmpty() || !profile.scale().grades().isEmpty(), profile.id());
    }
  }

  @Test
  void noBundledProfileSaysOfOneAreaThatItIsGradedAndThatItIsNot() {
    for (Profile profile : ProfileLoader.bundled()) {
      assertTrue(
          profile.judgements().stream().noneMatch(profile.notInFramework()::contains), profile.id());
    }
  }

  @Test
  void theLabelOfEveryGradedAreaIsAmongItsNames() {
    for (Profile profile : ProfileLoader.bundled()) {
      for (String id : profile.judgements()) {
        Area area = profile.area(id).orElseThrow();
        assertTrue(
            area.names().stream()
                .anyMatch(n -> n.matches(Tokens.of(area.label()), profile.scale()).isPresent()),
            profile.id() + ": " + area.label());
      }
    }
  }

  @Test
  void aProfileOfTheUserIsAddedToTheBundledOnes() throws Exception {
    file("visits.yaml", """
        id: visit-2031
        extends: letter
        family: visit
        dates: {from: 2031-01-01, to: 2031-12-31}
        areas:
          - {id: care, label: Care, names: ["[the] care"]}
        judgements: [care]
        """);
    List<Profile> profiles = ProfileLoader.bundledAnd(folder);
    Profile visit = named(profiles, "visit-2031");

    assertEquals(ProfileLoader.bundled().size() + 1, profiles.size());
    assertEquals("visit", visit.family());
    assertEquals("Care", visit.area("care").orElseThrow().label());
    assertTrue(visit.dates().orElseThrow().contains(LocalDate.of(2031, 12, 31)));
    assertFalse(visit.dates().orElseThrow().contains(LocalDate.of(2032, 1, 1)));
  }

  @Test
  void aKeyThatIsAbsentComesFromTheProfileThatIsExtended() throws Exception {
    file("own.yml", """
        id: apa-2099
        extends: apa-2008
        title: Mine
        judgements: [being-healthy]
        """);
    List<Profile> profiles = ProfileLoader.bundledAnd(folder);
    Profile own = named(profiles, "apa-2099");
    Profile base = named(profiles, "apa-2008");

    assertEquals("Mine", own.title());
    assertEquals(List.of("being-healthy"), own.judgements());
    assertEquals(base.atLeast(), own.atLeast());
    assertEquals(
        base.areas().stream().map(Area::id).toList(), own.areas().stream().map(Area::id).toList());
    assertEquals(base.words().titles(), own.words().titles());
  }

  @Test
  void aProfileOfTheUserReplacesABundledOneWithItsId() throws Exception {
    file("mine.yaml", """
        id: apa-2008
        extends: apa
        title: My own reading of 2008
        """);
    List<Profile> profiles = ProfileLoader.bundledAnd(folder);

    assertEquals(ProfileLoader.bundled().size(), profiles.size());
    assertEquals("My own reading of 2008", named(profiles, "apa-2008").title());
  }

  @Test
  void aBaseOfTheUserIsTheBaseOfTheBundledOnesToo() throws Exception {
    file("apa.yaml", """
        id: apa
        extends: letter
        abstract: true
        family: apa
        atLeast: 77
        areas: [{id: overall-effectiveness, label: A}, {id: being-healthy, label: B},
          {id: staying-safe, label: C}, {id: enjoying-and-achieving, label: D},
          {id: making-a-positive-contribution, label: E}, {id: achieving-economic-well-being, label: F},
          {id: capacity-to-improve, label: G}, {id: children-services-contribution, label: H},
          {id: social-care-contribution, label: I}, {id: education, label: J}]
        """);
    Profile profile = named(ProfileLoader.bundledAnd(folder), "apa-2008");

    assertEquals(77, profile.atLeast());
    assertEquals("B", profile.area("being-healthy").orElseThrow().label());
  }

  @Test
  void aSignalWithoutPlaceAndWeightMatchesAnywhereAndCountsOne() throws Exception {
    file("own.yaml", "{id: own, extends: letter, recognise: [{phrase: hello}, {phrase: you, in: TABLE, weight: 3}]}");
    Profile own = named(ProfileLoader.bundledAnd(folder), "own");

    assertEquals(Signal.Place.TEXT, own.recognise().get(0).in());
    assertEquals(1, own.recognise().get(0).weight());
    assertEquals(Signal.Place.TABLE, own.recognise().get(1).in());
  }

  @Test
  void otherFilesOfTheFolderAreLeftAlone() throws Exception {
    file("own.yaml", "{id: own, extends: letter}");
    file("README.md", "id: [this is no profile");
    file("own.yaml.bak", "id: [nor is this");

    assertEquals("own", named(ProfileLoader.bundledAnd(folder), "own").id());
  }
}
