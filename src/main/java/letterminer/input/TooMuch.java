package letterminer.input;

import letterminer.model.ProblemCode;

/** The document that stands for what an archive has beyond its limits. */
final class TooMuch {
  private TooMuch() {}

  static InputDocument of(String archive, ArchiveLimits limits) {
    return new FailedDocument(archive, new InputException(
        ProblemCode.FILE_TOO_LARGE,
        "The archive has more than " + limits.mostEntries() + " entries or " + limits.mostBytes()
            + " bytes unpacked; the rest of it was not read."));
  }
}
