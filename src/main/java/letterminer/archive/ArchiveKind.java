package letterminer.archive;

/** The kinds of archives that can be opened. */
public enum ArchiveKind {
  ZIP,
  /** Packed with gzip or not: its first bytes tell. */
  TAR
}
