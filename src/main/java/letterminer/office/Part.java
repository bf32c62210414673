package letterminer.office;

/** A part of a document's text, in reading order. */
sealed interface Part permits Paragraph, Grid {}
