package letterminer.reading;

import java.util.List;

/**
 * What a tagged PDF says of its own structure (ISO 32000-1, 14.7 and 14.8): the pieces of text that its
 * producer marked as list items, table cells, notes, headings and paragraphs, in the order of the
 * structure tree. A {@link Word} knows the piece that it belongs to.
 *
 * <p>Producers tag carelessly: headings are paragraphs, letterheads are tables, items are cut at a page's
 * end. So tags are a second reading beside the geometric one, and never the only one.
 *
 * @param pieces the pieces; empty where the file has no tags
 */
public record Tags(List<Piece> pieces) {
  /** The tag of a word that has none: untagged text, or an artifact such as a page number. */
  public static final int UNTAGGED = -1;

  /** A file without tags. */
  public static final Tags NONE = new Tags(List.of());

  /** What a piece is. */
  public enum Role {
    ITEM,
    CELL,
    NOTE,
    TEXT
  }

  /**
   * A piece of text.
   *
   * @param role what it is
   * @param parent index of the item or cell that it stands in, or {@link #UNTAGGED}
   * @param row a number that all cells of one row share, and all in them; {@link #UNTAGGED} outside tables
   * @param table a number that all of one table share; {@link #UNTAGGED} outside tables
   */
  public record Piece(Role role, int parent, int row, int table) {}

  public Tags {
    pieces = List.copyOf(pieces);
  }

  public boolean isEmpty() {
    return pieces.isEmpty();
  }
}
