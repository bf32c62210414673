package letterminer.layout;

/** The source of a document's structure. */
public enum Structure {
  /** The positions of words and lines on the page. */
  GEOMETRY,
  /** The tags of a tagged PDF, or geometry if a file has none. */
  TAGS,
  /**
   * Geometry decides and tags confirm: items that both find are marked as such, and differences are reported. A
   * paragraph that is a list item of the tags, among items that both find, is an item whose marker geometry could not
   * see.
   */
  BOTH
}
