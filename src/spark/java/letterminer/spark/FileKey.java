package letterminer.spark;

/** Columns that tell files of the input apart, in listings and in records. */
final class FileKey {
  /** A file that was changed is another one. */
  static final String[] COLUMNS = {"file", "length", "modified"};

  private FileKey() {}
}
