package letterminer.checking;

import java.util.ArrayList;
import java.util.List;
import letterminer.extraction.LetterContent;
import letterminer.model.Problem;
import letterminer.model.ProblemCode;
import letterminer.reading.Document;
import letterminer.reading.Page;

/** Assigns each page of a file to a letter, so that no page and no problem of a page is silently dropped. Immutable. */
public final class PageCoverage {
  /** A page with fewer words counts as blank: it may have a number, or the note that it was left blank. */
  private static final int WORDS_OF_BLANK = 9;

  private final Document file;
  private final List<LetterContent> letters;

  /**
   * Examines the pages of a file.
   *
   * @param letters its letters in order, at least one
   */
  public PageCoverage(Document file, List<LetterContent> letters) {
    this.file = file;
    this.letters = List.copyOf(letters);
  }

  /**
   * The problems that one of the letters reports: those of the whole file, of its own pages, and of pages
   * around it that belong to no letter.
   *
   * @param letter its index
   */
  public List<Problem> problemsOf(int letter) {
    List<Problem> problems = new ArrayList<>();
    for (Problem problem : file.problems()) {
      if (problem.page().isEmpty() || isOf(letter, problem.page().get())) {
        problems.add(problem);
      }
    }
    problems.addAll(pagesInNoLetter(letter));
    return problems;
  }

  private boolean isOf(int letter, int page) {
    return holds(letters.get(letter), page) || isUnclaimed(page) && nearest(page) == letter;
  }

  private static boolean holds(LetterContent letter, int page) {
    return page >= letter.firstPage() && page <= letter.lastPage();
  }

  private boolean isUnclaimed(int page) {
    return letters.stream().noneMatch(l -> holds(l, page));
  }

  /** The letter before a page, or the first one. */
  private int nearest(int page) {
    int nearest = 0;
    for (int i = 0; i < letters.size(); i++) {
      if (letters.get(i).lastPage() < page) {
        nearest = i;
      }
    }
    return nearest;
  }

  private List<Problem> pagesInNoLetter(int letter) {
    List<Problem> problems = new ArrayList<>();
    int from = 0;
    int to = 0;
    for (Page page : file.pages()) {
      int number = page.number();
      if (isUnclaimed(number) && nearest(number) == letter) {
        if (words(page) > WORDS_OF_BLANK) {
          from = from == 0 ? number : from;
          to = number;
        }
      } else if (from > 0) {
        problems.add(problem(from, to));
        from = 0;
      }
    }
    if (from > 0) {
      problems.add(problem(from, to));
    }
    return problems;
  }

  private static Problem problem(int from, int to) {
    return Problem.of(
        ProblemCode.PAGES_IN_NO_LETTER, from,
        (from == to ? "Page " + from + " belongs" : "Pages " + from + " to " + to + " belong")
            + " to no letter: nothing was taken from there. Check whether a letter was missed.");
  }

  private static int words(Page page) {
    return page.lines().stream().mapToInt(l -> l.words().size()).sum();
  }
}
