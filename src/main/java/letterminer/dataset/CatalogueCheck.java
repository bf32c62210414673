package letterminer.dataset;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import letterminer.catalogue.Catalogue;
import letterminer.model.Letter;
import letterminer.model.Period;
import letterminer.model.Problem;
import letterminer.model.ProblemCode;
import letterminer.model.StableIds;

/** Compares a run with its catalogue: files without a row, and rows without a file. Not thread-safe. */
final class CatalogueCheck {
  /** The problem of a file without a row. */
  static final Problem UNLISTED = Problem.of(ProblemCode.NOT_IN_CATALOGUE, "The catalogue has no row for this file.");

  /** Largest number of days from a letter's date to its publication. */
  private static final int LONGEST_WAIT = 183;

  /** Largest number of days from a letter's publication to its date, which is the day on which it is sent. */
  private static final int EARLIEST = 7;

  private final Catalogue catalogue;
  private final Set<String> listed = new HashSet<>();
  private int unlisted;

  CatalogueCheck(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  /** Whether there is a catalogue and it has no row for a file. */
  static boolean isUnlisted(Catalogue catalogue, String file) {
    return catalogue.isPresent() && catalogue.row(file).isEmpty();
  }

  /**
   * The problem of a letter whose days are inconsistent with the catalogue's day of publication: one of them is a
   * misprint.
   */
  static Optional<Problem> misdated(Catalogue catalogue, Letter letter) {
    Optional<LocalDate> published = catalogue.value(letter.source().file(), Catalogue.PUBLISHED).map(LocalDate::parse);
    Optional<LocalDate> printed = letter.date().or(() -> letter.inspection().map(Period::end));
    if (published.isEmpty() || printed.isEmpty()) {
      return Optional.empty();
    }
    long days = ChronoUnit.DAYS.between(printed.get(), published.get());
    String what = letter.date().isPresent() ? "is dated" : "is about an inspection that ended on";
    return days >= -EARLIEST && days <= LONGEST_WAIT ? Optional.empty() : Optional.of(Problem.of(
        ProblemCode.PUBLICATION_DIFFERS,
        "The letter " + what + " " + printed.get() + ", but the catalogue has it published on " + published.get() + "."));
  }

  /** Records a file of the run. */
  void add(String file) {
    if (isUnlisted(catalogue, file)) {
      unlisted++;
    } else {
      catalogue.row(file).ifPresent(row -> listed.add(row.file()));
    }
  }

  /** The rows of the catalogue whose files have not been recorded. */
  private List<Catalogue.Row> unmatched() {
    return catalogue.rows().stream().filter(row -> !listed.contains(row.file())).toList();
  }

  /** The problems of rows without a file. The run has no such file, so only the message names it. */
  List<Tables.ProblemRow> problems() {
    StableIds ids = StableIds.ofProblems("catalogue");
    return unmatched().stream().map(row -> {
      Problem problem = Problem.of(
          ProblemCode.CATALOGUE_FILE_MISSING,
          "Line " + row.line() + " of the catalogue names the file " + row.file() + ", which is not in this run.");
      return new Tables.ProblemRow(Optional.empty(), "", ids.of(problem), problem);
    }).toList();
  }

  /** A sentence for the user if files and rows do not match. */
  Optional<String> sentence() {
    int missing = unmatched().size();
    return unlisted == 0 && missing == 0 ? Optional.empty() : Optional.of(
        "catalogue: files without a row: " + unlisted + ", rows without a file: " + missing + "; problems.csv names them.");
  }
}
