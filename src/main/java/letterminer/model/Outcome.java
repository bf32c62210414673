package letterminer.model;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Locale;

/** How the reading of one file ended. The list is closed and its codes are stable. */
public enum Outcome {
  /** At least one letter, and nothing of the file was lost. */
  READ,
  /** At least one letter, but the file was cut off or a page could not be read. */
  READ_IN_PART,
  /** The file could be read, and holds no letter. */
  NO_LETTER,
  /** The file is none that can be read: neither a PDF nor text. */
  NOT_A_PDF,
  /** The file's structure is broken and nothing could be recovered. */
  DAMAGED,
  /** A password is needed. */
  ENCRYPTED,
  /** More bytes, pages or characters than a run allows, going in or coming out. */
  TOO_LARGE,
  /** The file took longer than a run allows. */
  OUT_OF_TIME,
  /** The file needs more memory than a run allows. */
  OUT_OF_MEMORY,
  /** The program, or the process that it ran in, failed on the file. */
  CRASHED,
  /** The file could not be had from disk or out of its archive at all. */
  UNREADABLE;

  /** As tables have it: {@code read in part}. */
  @JsonValue
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ').replace("pdf", "PDF");
  }

  /** Whether all that the file holds was read. */
  public boolean isWhole() {
    return this == READ;
  }

  /** Whether other limits, or another try, may give another outcome for the same bytes. */
  public boolean dependsOnLimits() {
    return switch (this) {
      case TOO_LARGE, OUT_OF_TIME, OUT_OF_MEMORY, CRASHED, UNREADABLE -> true;
      default -> false;
    };
  }

  /** Of a file, or of one letter, that was found, with its problems. */
  public static Outcome ofLetter(List<Problem> problems) {
    boolean lost = problems.stream().anyMatch(
        p -> p.code() == ProblemCode.FILE_TRUNCATED || p.code() == ProblemCode.PAGE_UNREADABLE);
    return lost ? READ_IN_PART : READ;
  }

  /** Of a file that gave no letter; the first of its problems that tells why does. */
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
