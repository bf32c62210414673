package letterminer.model;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/**
 * Every problem that a run can report. The codes are stable: a script may filter by them. The table in
 * {@code src/docs/problems.md} is generated from this list.
 */
public enum ProblemCode {
  FILE_EMPTY(Severity.ERROR, "The file has no bytes.", "Fetch the file again."),
  NOT_A_PDF(
      Severity.ERROR,
      "The name says PDF, the content does not.",
      "Look at the file with a text viewer: often it is a saved error page."),
  FILE_DAMAGED(
      Severity.ERROR,
      "The file's structure or every page is broken, and no letter could be recovered.",
      "Fetch the file again, or repair it with a PDF tool."),
  FILE_TRUNCATED(
      Severity.ERROR,
      "The file ends early; what could be recovered was read, and more may be missing.",
      "Fetch the file again."),
  FILE_ENCRYPTED(
      Severity.ERROR,
      "The file is encrypted: it needs a password or a certificate to open.",
      "Save it without encryption, then run again."),
  FILE_UNREADABLE(
      Severity.ERROR,
      "The file could not be read from disk, or could not be unpacked from its archive.",
      "Check that it exists and that its permissions let you read it; unpack its archive yourself if the message "
          + "says so."),
  FILE_FAILED(
      Severity.ERROR,
      "Letterminer itself failed on the file; the other files were read.",
      "This is a bug in Letterminer: send us the file's report from the folder crashes; it contains no text of "
          + "the letter."),
  OUT_OF_TIME(
      Severity.ERROR,
      "The file took longer than a run allows, and was skipped.",
      "Raise --time-limit or --silence-limit if the file is worth it."),
  OUT_OF_MEMORY(
      Severity.ERROR,
      "The file needs more memory than a run allows, and was skipped.",
      "Raise --memory if the file is worth it."),
  FILE_TYPE_UNKNOWN(
      Severity.ERROR,
      "The file is none of the kinds that can be read.",
      "Convert it to PDF, .docx, .odt, .rtf or text."),
  FILE_TOO_LARGE(
      Severity.ERROR,
      "The file is, or unpacks to, more than any letter needs, and was not read.",
      "Look at the file: it may not be a letter, or may be malicious; extract the letter from a long file."),
  PAGE_UNREADABLE(
      Severity.ERROR,
      "A page's content is broken, or a page is missing; the others were read.",
      "Look at that page in a viewer."),
  NO_TEXT(
      Severity.ERROR,
      "The file's pages have pictures and no text: most likely a scan.",
      "See the other problems of the file; with --ocr never, run again without it."),
  NO_OCR(
      Severity.ERROR,
      "Pages whose text is a picture were not read: Tesseract is missing or failed, or the picture cannot be unpacked.",
      "Do what the message says, such as installing Tesseract, then run again."),
  NOTHING_TO_READ(
      Severity.ERROR,
      "The file has neither text nor pictures, or all its text was left out.",
      "Look at it in a viewer: it may be empty, or show words as drawings."),
  NO_LETTER(
      Severity.ERROR,
      "The file has text, but nothing in it looks like a letter or report.",
      "Check that the file belongs in the archive."),
  FIELD_UNREADABLE(
      Severity.WARNING,
      "A field that the profile declares is named in the letter, but its value has the wrong type, or two "
          + "places contradict each other. It has no value.",
      "Look at the place; if the letter is right, change the field's phrases in the profile."),
  FIELD_NOT_FOUND(
      Severity.WARNING,
      "A field that the profile declares as expected is not in the letter.",
      "Look at the letter; if its wording is new, add it to the field's phrases in the profile."),
  ENCODING_ASSUMED(
      Severity.WARNING,
      "A text file is not UTF-8; another encoding was assumed.",
      "Check names and apostrophes, or convert the file to UTF-8."),
  ROTATED_TEXT(
      Severity.NOTE,
      "Text that is tilted, or runs in another direction than the rest of the page, was left out.",
      "Look at that page if something is missing."),
  OVERLAID_TEXT(
      Severity.NOTE,
      "Text that was placed over the page's own, such as a stamp or a watermark, was left out.",
      "Look at that page if something is missing."),
  HIDDEN_TEXT(
      Severity.NOTE,
      "Invisible text, such as white on white, under a box or outside the page, was left out.",
      "Compare with the page if something is missing."),
  CHARACTERS_UNKNOWN(
      Severity.WARNING,
      "The file does not say which characters some glyphs stand for; each is a \"\uFFFD\" in the text.",
      "Read the place on the page; OCR over the file may help."),
  READING_ORDER_UNCERTAIN(
      Severity.WARNING,
      "Text overlaps other text of the same appearance, or is set in newspaper columns; its words may be "
          + "in the wrong order, and no grade was taken from them.",
      "Read the place on the page and record a correction."),
  DRAWING_LEFT_OUT(
      Severity.WARNING,
      "A page has so many drawn lines or shapes that it is a picture; tables drawn with them were not used.",
      "Look at that page if something is missing."),
  DUPLICATE_LETTER(
      Severity.WARNING,
      "The same content was read from another file of this run, or earlier in this file.",
      "Drop one of them before counting."),
  NOT_IN_CATALOGUE(
      Severity.WARNING,
      "The catalogue has no row for the file.",
      "Add a row to the catalogue, or correct the name in it: it must be the name in files.csv."),
  CATALOGUE_FILE_MISSING(
      Severity.WARNING,
      "A row of the catalogue names a file that is not in the run.",
      "Fetch the file, correct its name in the catalogue, or remove the row."),
  PUBLICATION_DIFFERS(
      Severity.WARNING,
      "The letter's date, or its inspection's last day, is after the catalogue's day of publication or long before it.",
      "Check both: one of them is a misprint, or the row belongs to another file."),
  NOT_IN_PANEL(
      Severity.WARNING,
      "The letter's judgements are in no row of panel.csv and changes.csv, because its authority or its year is not known.",
      "Give its day of publication in a catalogue if the year is missing; otherwise read the letter's header."),
  CORRECTION_DOES_NOT_FIT(
      Severity.WARNING,
      "A correction was not applied: its value no longer exists, or is now read differently.",
      "Look at the value and correct it again, or withdraw the correction; 'letterminer corrections RUN' lists them."),
  CORRECTIONS_CONTRADICT(
      Severity.WARNING,
      "Two people corrected a value differently; neither correction was applied.",
      "Agree on it: one of them marks the value again, or withdraws the correction."),
  MARKED_WRONG(
      Severity.WARNING,
      "Somebody marked a value as wrong without giving the right one; it was not changed.",
      "Read the place on the page and add the right value to the correction."),
  CORRECTION_UNREADABLE(
      Severity.WARNING,
      "A line of the corrections file is not a correction, and was skipped; the last one may have been cut off.",
      "Look at the line; if it was cut off, make that correction again."),
  PAGES_MISSING(
      Severity.ERROR,
      "The printed page numbers skip some, so pages are missing from the file.",
      "Look for the complete letter; check the area of each point after the gap."),
  PAGES_IN_NO_LETTER(
      Severity.WARNING,
      "Pages of a file with letters belong to none of them.",
      "Look at them: a covering report needs nothing; if they hold a letter, save it as a file of its own."),
  NO_PROFILE_FITS(
      Severity.WARNING,
      "No profile recognised the letter; the general one read it.",
      "Add a profile if there are more of its kind."),
  GRADE_CONFLICT(
      Severity.WARNING,
      "The letter states different grades for one judgement; the table's was taken.",
      "Read the places named in the message."),
  GRADE_NOT_FOUND(
      Severity.WARNING,
      "A judgement that the profile expects was not found.",
      "Look at the letter's grade table."),
  GRADE_UNREADABLE(
      Severity.WARNING,
      "The judgement's row exists, but no grade could be assigned to it with certainty.",
      "Read the grade on the page and add it."),
  GRADE_OUTSIDE_SCALE(
      Severity.ERROR,
      "A grade is printed that the profile's scale does not have.",
      "Read the letter; extend the scale in the profile if it is right."),
  SCALE_DIFFERS(
      Severity.ERROR,
      "The letter explains its grades differently from the profile's scale.",
      "Do not use the letter's scores before the profile's scale is corrected."),
  SECTION_NOT_FOUND(
      Severity.NOTE,
      "An area of the profile has no section.",
      "Check whether the letter names the area in other words."),
  LIST_NOT_TAKEN(
      Severity.NOTE,
      "A list under a heading that the profile does not know was not read as points.",
      "Check whether it lists strengths or weaknesses; if so, add the heading to the profile."),
  LIST_WITHOUT_ITEMS(
      Severity.WARNING,
      "A heading of strengths or weaknesses has other text below it and no item.",
      "Check whether the paragraphs below it are items whose bullets could not be read."),
  TEXT_IN_LIST(
      Severity.WARNING,
      "A list has paragraphs among its items that belong to no point.",
      "Read them on their page: they may be items whose bullets could not be read, or the rest of one."),
  NO_POINTS(
      Severity.WARNING,
      "The letter gives no point at all, but every letter of its profile lists some.",
      "Look at its lists: their bullets or headings could not be read."),
  TEXT_NOT_READ(
      Severity.WARNING,
      "A paragraph of the letter is in no section and no point.",
      "Read it on its page; it may contain a finding outside the letter's usual parts."),
  TAGS_DIFFER(
      Severity.NOTE,
      "The file's tags and the page geometry disagree on the extent of a point; the page geometry was used.",
      "Look at the point on its page."),
  POINT_WITHOUT_AREA(
      Severity.WARNING,
      "A point is under no area.",
      "Read the letter around it."),
  POINT_WITHOUT_POLARITY(
      Severity.NOTE,
      "It is not certain enough whether a point is a strength or a weakness.",
      "Read the point."),
  POLARITY_DISAGREES(
      Severity.NOTE,
      "The classifier is sure that a point contradicts its heading; the heading was followed.",
      "Read the point: it may be under the wrong heading, or the heading may have been misread."),
  AUTHORITY_NOT_FOUND(
      Severity.WARNING,
      "No local authority could be read from the letter.",
      "Read the subject line."),
  AUTHORITY_UNKNOWN(
      Severity.NOTE,
      "The authority is not in the reference table for the letter's date, so it has no codes.",
      "Check the spelling, or join by name."),
  DATE_NOT_FOUND(
      Severity.WARNING,
      "There is no date where the letter's own date should be, or it cannot be read; none was taken from elsewhere.",
      "Read the first page."),
  DATE_NOT_PRINTED(
      Severity.NOTE,
      "The document has no date of its own, and documents of its kind need not have one; none was taken from elsewhere.",
      "Use the days of the inspection, or give a catalogue with the days of publication."),
  DATE_OUTSIDE_PROFILE(
      Severity.WARNING,
      "The letter's date does not fit the years of the profile that read it.",
      "Check the date and the profile."),
  DATED_BEFORE_INSPECTION(
      Severity.WARNING,
      "The letter is dated before the last day of its inspection.",
      "Check both dates: one of them is a misprint."),
  INSPECTION_NOT_FOUND(
      Severity.WARNING,
      "The days of the inspection or visit, which every such document states, were not found.",
      "Read the first page and the first paragraph."),
  INSPECTION_LENGTH(
      Severity.WARNING,
      "The inspection takes fewer or more days, from first to last, than such an inspection can.",
      "Check its dates: one of them may be a misprint."),
  INSPECTORS_NOT_FOUND(
      Severity.WARNING,
      "No inspector was found in a document that should name them.",
      "Read the first paragraph, or the page about the inspection team."),
  ADDRESSEE_NOT_FOUND(
      Severity.NOTE, "No addressee was found.", "Read the lines above the salutation."),
  SIGNATORY_NOT_FOUND(
      Severity.NOTE, "No signatory was found.", "Read the end of the letter.");

  private final Severity severity;
  private final String meaning;
  private final String remedy;

  ProblemCode(Severity severity, String meaning, String remedy) {
    this.severity = severity;
    this.meaning = meaning;
    this.remedy = remedy;
  }

  @JsonValue
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public Severity severity() {
    return severity;
  }

  public String meaning() {
    return meaning;
  }

  public String remedy() {
    return remedy;
  }
}
