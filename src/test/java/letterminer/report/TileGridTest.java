package letterminer.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import letterminer.extraction.header.AuthorityRegister;
import letterminer.extraction.header.AuthorityTerm;
import org.junit.jupiter.api.Test;

/** Tests that the map has a tile for each current authority, and that the tiles of each region are connected. */
class TileGridTest {
  private static final List<TileGrid.Tile> TILES = TileGrid.bundled().tiles();

  private static Map<String, AuthorityTerm> today() {
    Map<String, AuthorityTerm> today = new TreeMap<>();
    AuthorityRegister.bundled().terms().stream().filter(t -> t.to().equals(LocalDate.MAX)).forEach(t -> today.put(t.dfe(), t));
    return today;
  }

  @Test
  void everyAuthorityOfTodayHasOneTileUnderItsName() {
    Map<String, String> names = new TreeMap<>();
    today().forEach((code, term) -> names.put(code, term.name()));
    Map<String, String> tiles = new TreeMap<>();
    TILES.forEach(tile -> tiles.put(tile.dfeCode(), tile.name()));
    assertEquals(names, tiles);
    assertEquals(TILES.size(), tiles.size(), "a code has two tiles");
  }

  @Test
  void noTwoTilesShareAPlaceOrALabel() {
    Set<String> places = new TreeSet<>();
    Set<String> labels = new TreeSet<>();
    for (TileGrid.Tile tile : TILES) {
      assertTrue(places.add(tile.column() + "," + tile.row()), tile::toString);
      assertTrue(labels.add(tile.label()) && tile.label().length() <= 5, tile::toString);
    }
  }

  /** Corners count, and so does the sea around islands. */
  @Test
  void theTilesOfARegionLieTogether() {
    Map<String, Set<TileGrid.Tile>> regions = new HashMap<>();
    Map<String, AuthorityTerm> today = today();
    TILES.forEach(tile -> regions.computeIfAbsent(today.get(tile.dfeCode()).region(), r -> new HashSet<>()).add(tile));
    assertEquals(9, regions.size());
    regions.forEach((region, tiles) -> assertEquals(tiles.size(), reached(tiles), region));
  }

  private static int reached(Set<TileGrid.Tile> tiles) {
    Set<TileGrid.Tile> seen = new HashSet<>();
    ArrayDeque<TileGrid.Tile> next = new ArrayDeque<>(List.of(tiles.iterator().next()));
    while (!next.isEmpty()) {
      TileGrid.Tile tile = next.pop();
      if (seen.add(tile)) {
        tiles.stream().filter(t -> Math.abs(t.column() - tile.column()) <= 1 && Math.abs(t.row() - tile.row()) <= 1)
            .forEach(next::push);
      }
    }
    return seen.size();
  }
}
