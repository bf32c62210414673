package letterminer.layout;

/** The kind of a block of text, judged by its appearance. */
public enum BlockKind {
  HEADING,
  PARAGRAPH,
  ITEM,
  FOOTNOTE
}
