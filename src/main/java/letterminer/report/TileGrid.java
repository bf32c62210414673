package letterminer.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import letterminer.extraction.header.ReferenceTable;

/**
 * The position of each upper-tier authority of England on a map of equal tiles. London is drawn separately, because it
 * takes as many tiles as the two regions around it. Authorities that were abolished have no tile.
 */
final class TileGrid {
  /**
   * An authority's tile.
   *
   * @param dfeCode the authority
   * @param name its name
   * @param label a few letters that fit on the tile
   * @param column from the left, from 0
   * @param row from the top, from 0
   */
  record Tile(String dfeCode, String name, String label, int column, int row) {}

  private final Map<String, Tile> tiles = new LinkedHashMap<>();

  private TileGrid(List<Tile> tiles) {
    tiles.forEach(tile -> this.tiles.put(tile.dfeCode(), tile));
  }

  static TileGrid bundled() {
    return new TileGrid(ReferenceTable.rows("tiles.csv").stream().map(row -> new Tile(row.get("dfe_code"), row.get("name"),
        row.get("short"), Integer.parseInt(row.get("column")), Integer.parseInt(row.get("row")))).toList());
  }

  Optional<Tile> of(String dfeCode) {
    return Optional.ofNullable(tiles.get(dfeCode));
  }

  List<Tile> tiles() {
    return List.copyOf(tiles.values());
  }
}
