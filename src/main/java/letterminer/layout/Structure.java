package letterminer.layout;

/** Which readers tell how a document is built. */
public enum Structure {
  /** The places of words and lines on the page. */
  GEOMETRY,
  /** The tags of a tagged PDF; geometry where a file has none. */
  TAGS,
  /**
   * Geometry decides, tags confirm it: each item that both find alike is marked so, and each that they do
   * not is reported. A paragraph that the tags have as a list item, among items of both readers, is an
   * item whose sign geometry could not see.
   */
  BOTH
}
