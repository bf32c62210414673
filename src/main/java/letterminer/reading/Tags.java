package letterminer.reading;

import java.util.List;

/**
 * The structure that a tagged PDF declares (ISO 32000-1, 14.7 and 14.8): the pieces of text that its producer marked
 * as list items, table cells, notes, headings and paragraphs, in the order of the structure tree. A {@link Word}
 * knows its piece.
 *
 * <p>Producers tag carelessly: headings are paragraphs, letterheads are tables, items are split at the end of a page.
 * So tags complement the geometry and never replace it.
 *
 * <p>Word-processor files and web pages are different: what they call a list or a table is one, and they have no
 * geometry. Their readers provide tags that are certain.
 *
 * @param pieces the pieces; empty where the file has no tags
 * @param certain whether the tags are the file's own structure, so that every word of its text has one
 */
public record Tags(List<Piece> pieces, boolean certain) {
  /** Marks a word without a tag: untagged text, or an artifact such as a page number. */
  public static final int UNTAGGED = -1;

  /** The place of everything outside tables. */
  public static final Place OUTSIDE = new Place(UNTAGGED, UNTAGGED, 0, 1, false);

  /** A file without tags. */
  public static final Tags NONE = new Tags(List.of());

  /** The role of a piece. */
  public enum Role {
    ITEM,
    CELL,
    NOTE,
    TEXT
  }

  /**
   * A piece of text.
   *
   * @param role its role
   * @param parent index of the item or cell that contains it, or {@link #UNTAGGED}
   * @param place its place in a table, if it is in one
   */
  public record Piece(Role role, int parent, Place place) {

    /** A piece of a table whose columns are unknown. */
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
   * @param row number shared by everything in a row; {@link #UNTAGGED} outside tables
   * @param table number shared by everything in a table; {@link #UNTAGGED} outside tables
   * @param column first column of the cell, from 0, where the tags are certain
   * @param span number of columns that the cell spans
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
