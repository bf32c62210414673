package letterminer;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import letterminer.model.Medium;
import letterminer.model.Problem;
import letterminer.model.ProblemCode;
import letterminer.reading.Document;
import letterminer.reading.Line;
import letterminer.reading.Page;

/** Says why a file that could be opened gives no letter, and what to do about it. */
final class NoLetter {
  /** What says that a page has text that was not read. */
  private static final Set<ProblemCode> LEFT_OUT = EnumSet.of(ProblemCode.ROTATED_TEXT, ProblemCode.HIDDEN_TEXT);
  private static final int MOST_LISTED = 8;

  /** What a glyph is read as whose font does not say what it means. */
  private static final char UNKNOWN = '\uFFFD';

  private NoLetter() {}

  /**
   * The reason.
   *
   * @param hasText whether any letter or digit was read
   */
  static Problem of(Document document, boolean hasText) {
    if (document.pages().stream().allMatch(page -> has(document, page, EnumSet.of(ProblemCode.PAGE_UNREADABLE)))) {
      return Problem.of(
          ProblemCode.FILE_DAMAGED,
          "No page of the " + document.pages().size() + " could be read to its end, and what was read holds no letter.");
    }
    if (hasText) {
      return Problem.of(
          ProblemCode.NO_LETTER,
          "The file has text, but no salutation, close or title by which it could be a letter or report.");
    }
    if (document.medium() == Medium.TEXT) {
      return Problem.of(ProblemCode.NOTHING_TO_READ, "The file has neither letters nor digits.");
    }
    return withoutText(document);
  }

  private static Problem withoutText(Document document) {
    String pages = "The file has " + document.pages().size() + " page(s)";
    if (document.pages().stream().flatMap(page -> page.lines().stream()).anyMatch(NoLetter::isUnknown)) {
      return Problem.of(
          ProblemCode.NO_LETTER,
          pages + " with characters, but its fonts do not say which letters or digits they are.");
    }
    List<Page> pictured = document.pages().stream()
        .filter(page -> page.pictured() && !has(document, page, EnumSet.of(ProblemCode.ROTATED_TEXT))).toList();
    if (!pictured.isEmpty()) {
      return Problem.of(
          ProblemCode.NO_TEXT,
          pages + " without text, and pictures on page " + list(pictured)
              + ": most likely a scan. It was not read by OCR, or OCR found no text.");
    }
    if (document.pages().stream().anyMatch(page -> has(document, page, LEFT_OUT))) {
      return Problem.of(
          ProblemCode.NOTHING_TO_READ, pages + ", and all text on them was left out; the other problems say why.");
    }
    return Problem.of(ProblemCode.NOTHING_TO_READ, pages + " with neither text nor pictures.");
  }

  private static boolean isUnknown(Line line) {
    return line.text().indexOf(UNKNOWN) >= 0;
  }

  private static boolean has(Document document, Page page, Set<ProblemCode> codes) {
    return document.problems().stream()
        .anyMatch(p -> codes.contains(p.code()) && p.page().equals(Optional.of(page.number())));
  }

  private static String list(List<Page> pages) {
    String numbers = pages.stream().limit(MOST_LISTED).map(p -> String.valueOf(p.number())).collect(Collectors.joining(", "));
    return pages.size() > MOST_LISTED ? numbers + " and others" : numbers;
  }
}
