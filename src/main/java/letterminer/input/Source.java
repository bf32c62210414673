package letterminer.input;

/** Where documents come from: a file, or an archive. */
interface Source {
  /** How many documents it has, as far as that is known before it is read. */
  int known();

  /** Its documents. What is wrong with a source is reported by a document of its own. */
  Documents open();
}
