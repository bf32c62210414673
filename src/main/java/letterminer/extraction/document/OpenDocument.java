package letterminer.extraction.document;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import letterminer.reading.Page;

/**
 * A document of a file, as far as its pages were seen, used to decide whether the next page starts another one.
 * Mutable; one use per document.
 */
final class OpenDocument {
  /**
   * A page with fewer words is a cover if the next one repeats its title. Besides its dates it may have a few other
   * lines.
   */
  private static final int WORDS_OF_COVER = 40;
  private static final int WORDS_OF_DATED_COVER = 120;

  /** A cover and the publisher's text on its back together have fewer words than any report. */
  private static final int WORDS_OF_FRONT_MATTER = 250;

  /** Evidence that a page belongs to something else, once the document has ended. */
  private static final int STRONG = 2;
  private static final int WEAK = 1;

  private final int start;
  private final List<Page> pages = new ArrayList<>(); // Without blank pages.
  private final PageClues first;
  private int lastIndex;
  private PageLook look = PageLook.NONE; // Of the first 'looked' pages; extended on demand.
  private int looked;
  private PageClues last;
  private boolean blankAfterLast;
  private boolean letter;
  private boolean closed;
  private boolean imprint;
  private int words;

  /**
   * Opens a document.
   *
   * @param start index of its first page in the file
   */
  OpenDocument(PageClues first, int start) {
    this.start = start;
    this.first = first;
    this.last = first;
    add(first, start);
  }

  void add(PageClues page, int index) {
    blankAfterLast = page.blank();
    if (!page.blank()) {
      last = page;
      lastIndex = index;
      pages.add(page.page());
    }
    if (!first.beginsReport()) { // Not in a report, which may quote letters.
      letter |= page.salutation();
      closed |= page.closes();
    }
    imprint |= page.imprint();
    words += page.words();
  }

  /** Its last page that is not blank. */
  PageClues last() {
    return last;
  }

  /** Index of its first page in the file. */
  int start() {
    return start;
  }

  boolean blankAfterLast() {
    return blankAfterLast;
  }

  boolean isLetter() {
    return letter;
  }

  boolean isReport() {
    return first.beginsReport();
  }

  /** Whether it has closed as a letter, or has reached the publisher's text that ends a report. */
  boolean hasEnded() {
    return closed || last.imprint();
  }

  boolean hasClosed() {
    return closed;
  }

  /** Whether it may be complete: after the close of a letter or the publisher's text of a report. */
  boolean mayBeFollowed() {
    return letter ? closed : isReport() && last.imprint() && words > WORDS_OF_FRONT_MATTER;
  }

  /** Whether it is a letter or a report, and has more than the front of one. */
  boolean isKnown() {
    return (letter || isReport()) && words > WORDS_OF_FRONT_MATTER;
  }

  /** How strongly the look of a page, and what it lacks, count against it belonging to this document. */
  int strangenessOf(PageClues page, int index, PageNumbers numbers) {
    PageLook own = look();
    PageLook look = PageLook.of(page.page());
    int strangeness = look.sharesFontWith(own) ? 0 : WEAK;
    strangeness += look.sharesBodyWith(own) ? 0 : WEAK;
    strangeness += numbers.endAt(lastIndex, start, index) ? STRONG : 0;
    strangeness += WEAK * runningLinesAgainst(page.page());
    return strangeness + (page.pack() ? STRONG : 0);
  }

  /** Whether the page shares no font with the last page, apart from page numbers and stamps. */
  boolean isInOtherFonts(PageClues page) {
    return !PageLook.of(page.page()).sharesFontWith(PageLook.of(last.page()));
  }

  private PageLook look() {
    for (; looked < pages.size(); looked++) {
      look = look.plus(PageLook.of(pages.get(looked)));
    }
    return look;
  }

  /**
   * Whether the headers or footers shared by its last two pages count against the page (1: it has none of them), for it
   * (-1), or neither (0).
   */
  private int runningLinesAgainst(Page page) {
    if (pages.size() < 2) {
      return 0;
    }
    Set<String> running = new HashSet<>(PageLook.edges(pages.get(pages.size() - 1)));
    running.retainAll(PageLook.edges(pages.get(pages.size() - 2)));
    if (running.isEmpty()) {
      return 0;
    }
    running.retainAll(PageLook.edges(page));
    return running.isEmpty() ? 1 : -1;
  }

  /** Whether it is only the cover of the document that starts on the page: it has the same title, and little else. */
  boolean isCoverOf(PageClues page) {
    Optional<TitleFinder.Title> title = first.title();
    boolean same = title.isPresent() && page.title().isPresent()
        && title.get().saysTheSameAs(page.title().get());
    int most = first.beginsReport() ? WORDS_OF_DATED_COVER : WORDS_OF_COVER;
    return same && words < most && !imprint && !closed && !letter;
  }
}
