package letterminer.layout;

/** A part of the body of a document in reading order. */
public sealed interface Block permits TextBlock, TableBlock {

  /** Page it begins on, from 1. */
  int page();
}
