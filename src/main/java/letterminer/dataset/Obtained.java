package letterminer.dataset;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How the values of columns were obtained, for the methods section of a paper. */
enum Obtained {
  FILE("from the file", List.of(
      "file", "sha256", "bytes", "medium", "pages", "page_count", "first_page", "last_page", "pages_in_no_letter", "same_as")),
  READ("read on the page, as printed", List.of(
      "subject", "licence", "authority_as_written", "addressee", "addressee_role", "signatory", "signatory_role", "inspectors", "label",
      "grade_as_written", "evidence_text", "section", "list_heading", "responsible", "lead_in", "text", "title", "name",
      "role", "organisation", "address")),
  NORMALISED("read on the page and written in one form", List.of(
      "authority", "date", "inspection_start", "inspection_end", "period_start", "period_end", "grade", "grade_before", "evidence", "value",
      "start", "end")),
  PLACE("the place on the page", List.of(
      "page", "end_page", "x", "y", "width", "height", "ordinal", "places", "tags")),
  PROFILE("by the rules of the profile", List.of(
      "family", "profile", "area", "list", "score", "kind", "field", "status", "basis", "body_kind")),
  LIST("from the researcher's list that the profile names", List.of("body_code")),
  REFERENCE("from the program's table of authorities, by name and day", List.of(
      "ons_code", "dfe_code", "region", "authority_id", "predecessors", "successors", "predecessor_ids", "successor_ids")),
  POLARITY("by the heading, otherwise by the polarity model", List.of("polarity", "confidence")),
  VOCABULARY("by the program's vocabulary, from the words of the point", List.of(
      "themes", "comparisons", "trend", "trends", "theme", "comparator", "direction")),
  DERIVED("derived from other values", List.of(
      "id", "letter_id", "point_id", "year", "judgements", "missing", "strengths", "weaknesses", "points", "problems",
      "letters", "year_from", "link")),
  PANEL("from the judgements of all letters of the run", List.of(
      "standing", "years_carried", "judged_in_year", "comparable_with", "scale", "scope", "source_area", "judgement_id",
      "judged_on", "change", "steps", "comparable", "previous_score", "previous_judged_on", "previous_family",
      "previous_label", "previous_grade", "previous_grade_as_written", "previous_status", "previous_scale",
      "previous_scope", "previous_source_area", "previous_judgement_id", "previous_letter_id", "previous_file",
      "previous_page")),
  NEIGHBOURS("from the judgements of the authority's statistical neighbours, by the program's table of them", List.of(
      "neighbours", "neighbours_scored", "neighbours_mean")),
  PEOPLE("by people who compared the values with the letters", List.of(
      "corrected", "was", "value_id", "verdict", "part", "should_be", "marked_by", "marked_at", "note", "audit")),
  PROGRAM("by the program, about its own work", List.of("outcome", "code", "severity", "message", "state", "reason"));

  private static final Map<String, Obtained> BY_COLUMN = byColumn();

  private final String how;
  private final List<String> columns;

  Obtained(String how, List<String> columns) {
    this.how = how;
    this.columns = columns;
  }

  private static Map<String, Obtained> byColumn() {
    Map<String, Obtained> all = new LinkedHashMap<>();
    for (Obtained each : values()) {
      each.columns.forEach(column -> all.put(column, each));
    }
    return Map.copyOf(all);
  }

  /** How the values of a column were obtained; columns of a researcher's own come with the documents. */
  static String how(String column) {
    return BY_COLUMN.containsKey(column) ? BY_COLUMN.get(column).how : "given with the documents";
  }

  /** Whether a column is our own. */
  static boolean knows(String column) {
    return BY_COLUMN.containsKey(column);
  }
}
