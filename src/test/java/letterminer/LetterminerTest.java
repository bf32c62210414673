package letterminer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import letterminer.layout.Structure;
import letterminer.model.Letter;
import letterminer.model.Point;
import letterminer.profile.Profile;
import letterminer.profile.ProfileLoader;
import org.junit.jupiter.api.Test;

/** What the builder's settings do to a letter that is read. */
class LetterminerTest {
  private static final Path VISIT = Path.of("corpus/letters/focused-visit-2018-07-26-tidehaven.pdf");

  private static Letter read(Letterminer miner) {
    return miner.read(VISIT).letters().get(0);
  }

  @Test
  void withoutAClassifierWordingGivesNoPolarity() {
    List<Point> judged = read(Letterminer.create()).points();
    List<Point> unjudged = read(Letterminer.builder().withoutClassifier().build()).points();
    assertEquals(judged.stream().map(Point::text).toList(), unjudged.stream().map(Point::text).toList());
    assertTrue(judged.stream().allMatch(p -> p.polarity().isPresent()), judged.toString());
    assertFalse(unjudged.stream().allMatch(p -> p.polarity().isPresent()), unjudged.toString());
  }

  @Test
  void onlyTheGivenProfilesAreTried() {
    List<Profile> general = ProfileLoader.bundled().stream().filter(p -> p.id().equals("letter")).toList();
    assertEquals("letter", read(Letterminer.builder().profiles(general).build()).profile());
  }

  @Test
  void geometryAloneReadsTheSameHeader() {
    Letter byBoth = read(Letterminer.create());
    Letter byGeometry = read(Letterminer.builder().structure(Structure.GEOMETRY).build());
    assertEquals(byBoth.date(), byGeometry.date());
    assertEquals(byBoth.authority(), byGeometry.authority());
  }
}
