package letterminer.layout;

/** A part of the body of a document in reading order. */
public sealed interface Block permits TextBlock, TableBlock {

  /** Page on which it begins, from 1. */
  int page();
}
