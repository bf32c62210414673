package letterminer.values;

import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * The entry of a letter in a list of letters.
 *
 * @param id its id; two files with the same bytes give two letters with the same id, see {@code file}
 * @param file path of the file, relative to the input that it was found under
 * @param sha256 of the file's bytes
 * @param medium {@code pdf}, {@code scan}, {@code text}, {@code docx}, {@code doc}, {@code odt}, {@code rtf} or {@code html}
 * @param family family of letters
 * @param profile profile that read it
 * @param subject subject line or title
 * @param authority name of the authority's place
 * @param date the letter's own date
 * @param year as the tables have it: of the date, of the day of publication, or of the inspection's last day
 * @param firstPage first page of the letter in the file
 * @param lastPage last page of the letter in the file
 * @param pages pages of the whole file
 * @param counts how many values it has of each kind; kinds without any are absent
 * @param ownFields names of the fields that its profile declares and that it has
 * @param lowestConfidence of its points' polarities; absent if none has one
 * @param problems how often each problem is reported of it, by code, in the order of the letter
 * @param severity of its worst problem
 */
public record LetterSummary(
    String id, String file, String sha256, String medium, String family, String profile, Optional<String> subject,
    Optional<String> authority, Optional<String> date, Optional<String> year, int firstPage, int lastPage, int pages,
    Map<ValueKind, Integer> counts, Set<String> ownFields, OptionalDouble lowestConfidence, Map<String, Integer> problems,
    Optional<String> severity) {
  /** From worst to mildest. */
  private static final List<String> SEVERITIES = List.of("error", "warning", "note");

  public LetterSummary {
    counts = Collections.unmodifiableMap(counts.isEmpty() ? Map.of() : new EnumMap<>(counts));
    ownFields = ownFields.isEmpty() ? Set.of() : Collections.unmodifiableSet(new LinkedHashSet<>(ownFields));
    problems = Collections.unmodifiableMap(new LinkedHashMap<>(problems));
  }

  /** Whether its file has pages to be drawn; otherwise its text is shown. */
  public boolean hasPictures() {
    return medium.equals("pdf") || medium.equals("scan");
  }

  /** How many values it has. */
  public int values() {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** The same letter with more problems. */
  LetterSummary with(List<ProblemNote> more) {
    Map<String, Integer> all = new LinkedHashMap<>(problems);
    Optional<String> worst = severity;
    for (ProblemNote problem : more) {
      all.merge(problem.code(), 1, Integer::sum);
      worst = Optional.of(worse(worst, problem.severity()));
    }
    return new LetterSummary(id, file, sha256, medium, family, profile, subject, authority, date, year, firstPage,
        lastPage, pages, counts, ownFields, lowestConfidence, all, worst);
  }

  /** The same letter with the year that the tables have. */
  LetterSummary inYear(Optional<String> other) {
    return new LetterSummary(id, file, sha256, medium, family, profile, subject, authority, date, other, firstPage,
        lastPage, pages, counts, ownFields, lowestConfidence, problems, severity);
  }

  static String worse(Optional<String> one, String other) {
    return one.isPresent() && SEVERITIES.indexOf(one.get()) <= SEVERITIES.indexOf(other) ? one.get() : other;
  }
}
