package letterminer.layout;

/** What a block of text is, by its look. */
public enum BlockKind {
  HEADING,
  PARAGRAPH,
  ITEM,
  FOOTNOTE
}
