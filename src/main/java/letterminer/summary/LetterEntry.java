package letterminer.summary;

import letterminer.runs.TableFile;

/**
 * The identification of a letter of a run; texts are empty if the letter does not state the value.
 *
 * @param id its id
 * @param family its family
 * @param authority the authority's name
 * @param dfeCode the authority's DfE code
 * @param region the authority's region
 * @param year the year that it counts for
 * @param date its date
 * @param link opens it
 */
public record LetterEntry(
    String id, String family, String authority, String dfeCode, String region, String year, String date, String link) {
  static LetterEntry of(TableFile.Row row) {
    return new LetterEntry(row.get("letter_id"), row.get("family"), row.get("authority"), row.get("dfe_code"),
        row.get("region"), row.get("year"), row.get("date"), row.get("link"));
  }

  /** What identifies its authority over time: the DfE code, or the name if it has none. Empty if nothing is known. */
  public String authorityId() {
    return dfeCode.isEmpty() ? authority : dfeCode;
  }
}
