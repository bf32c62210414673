package letterminer.spark;

/** Columns that tell files of the input apart, in listings and in records. */
final class Files {
  /** A file that was changed is another one. */
  static final String[] KEY = {"file", "length", "modified"};

  private Files() {}
}
