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
 * <p>Word processors and web pages are different: what they call a list or a table is one, and no geometry can be asked.
 * Their readers give tags that are certain.
 *
 * @param pieces the pieces; empty where the file has no tags
 * @param certain whether they are the structure of the file itself, and every word of its text has one
 */
public record Tags(List<Piece> pieces, boolean certain) {
  /** The tag of a word that has none: untagged text, or an artifact such as a page number. */
  public static final int UNTAGGED = -1;

  /** The place of everything that is in no table. */
  public static final Place OUTSIDE = new Place(UNTAGGED, UNTAGGED, 0, 1, false);

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
   * @param place where it stands in a table, if it does
   */
  public record Piece(Role role, int parent, Place place) {

    /** A piece of a table whose columns are not known. */
    Piece(Role role, int parent, int row, int table) {
      this(role, parent, new Place(row, table, 0, 1, true));
    }

    public int row() {
      return place.row;
    }

    public int table() {
      return place.table;
    }
  }

  /**
   * A place in a table.
   *
   * @param row a number that all cells of one row share, and all in them; {@link #UNTAGGED} outside tables
   * @param table a number that all of one table share; {@link #UNTAGGED} outside tables
   * @param column first column of the cell, from 0, where the tags are certain
   * @param span how many columns the cell takes
   * @param ruled whether lines are drawn around the cells
   */
  public record Place(int row, int table, int column, int span, boolean ruled) {}

  /** Tags that may be wrong. */
  public Tags(List<Piece> pieces) {
    this(pieces, false);
  }

  public Tags {
    pieces = List.copyOf(pieces);
  }

  public boolean isEmpty() {
    return pieces.isEmpty();
  }
}
