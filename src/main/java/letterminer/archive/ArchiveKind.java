package letterminer.archive;

/** The supported kinds of archives. */
public enum ArchiveKind {
  ZIP,
  /** With or without gzip, which its first bytes show. */
  TAR
}
