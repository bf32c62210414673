package letterminer.model;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Locale;

/** The outcome of reading a file. The list is complete and its codes are stable. */
public enum Outcome {
  READ("at least one letter was found, and nothing was lost"),
  READ_IN_PART("at least one letter was found, but the file was cut off or a page could not be read"),
  NO_LETTER("the file could be read, but contains no letter, or no text at all"),
  NOT_A_PDF("the file is not of a supported kind, whatever its name says"),
  DAMAGED("the file is empty, or its structure or every page is broken, and no letter could be recovered"),
  ENCRYPTED("the file needs a password or a certificate to open"),
  TOO_LARGE("the file has more bytes, pages or text than a run allows, or gives more rows than that"),
  OUT_OF_TIME("the file took longer than a run allows"),
  OUT_OF_MEMORY("the file needs more memory than a run allows"),
  CRASHED("Letterminer, or the process that read the file, failed; this is a bug in Letterminer"),
  UNREADABLE(
      "the file could not be opened: no permission, gone since it was listed, not a regular file, or packed in a way "
          + "that cannot be unpacked");

  private final String meaning;

  Outcome(String meaning) {
    this.meaning = meaning;
  }

  /** Its form in tables: {@code read in part}. */
  @JsonValue
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ').replace("pdf", "PDF");
  }

  /** Its meaning, for the documentation. */
  public String meaning() {
    return meaning;
  }

  /** Whether the file was read completely. */
  public boolean isWhole() {
    return this == READ;
  }

  /** Whether different limits, or another attempt, may give a different outcome for the same bytes. */
  public boolean dependsOnLimits() {
    return switch (this) {
      case TOO_LARGE, OUT_OF_TIME, OUT_OF_MEMORY, CRASHED, UNREADABLE -> true;
      default -> false;
    };
  }

  /** The outcome for a file with letters, or for one letter, with its problems. */
  public static Outcome ofLetter(List<Problem> problems) {
    boolean lost = problems.stream().anyMatch(
        p -> p.code() == ProblemCode.FILE_TRUNCATED || p.code() == ProblemCode.PAGE_UNREADABLE
            || p.code() == ProblemCode.NO_OCR);
    return lost ? READ_IN_PART : READ;
  }

  /** The outcome for a file without letters, from the first problem that explains it. */
  public static Outcome ofFailure(List<Problem> problems) {
    return problems.stream().map(Problem::code).map(Outcome::of)
        .filter(o -> o != READ_IN_PART).findFirst().orElse(NO_LETTER);
  }

  private static Outcome of(ProblemCode code) {
    return switch (code) {
      case NOT_A_PDF, FILE_TYPE_UNKNOWN -> NOT_A_PDF;
      case FILE_EMPTY, FILE_DAMAGED -> DAMAGED;
      case FILE_ENCRYPTED -> ENCRYPTED;
      case FILE_TOO_LARGE -> TOO_LARGE;
      case OUT_OF_TIME -> OUT_OF_TIME;
      case OUT_OF_MEMORY -> OUT_OF_MEMORY;
      case FILE_FAILED -> CRASHED;
      case FILE_UNREADABLE -> UNREADABLE;
      case NO_TEXT, NOTHING_TO_READ, NO_LETTER -> NO_LETTER;
      default -> READ_IN_PART;
    };
  }
}
