package letterminer.input;

/** A source of documents: a file or an archive. */
interface InputSource {
  /** The number of its documents, as far as it is known before reading. */
  int known();

  /** Its documents. An error in the source is reported by a separate document. */
  Documents open();
}
