package letterminer.extraction.document;

import java.util.Optional;

/**
 * A document of a file as far as its pages have been seen: what is known when the question is whether the next
 * page starts another one. Mutable; one use per document.
 */
final class OpenDocument {
  /** A page with fewer words is a cover if the next one repeats its title; more may stand beside its dates. */
  private static final int WORDS_OF_COVER = 40;
  private static final int WORDS_OF_DATED_COVER = 120;

  /** A cover and the publisher's text on the back of it have fewer words than any report. */
  private static final int WORDS_OF_FRONT_MATTER = 250;

  private final PageSigns first;
  private PageSigns last;
  private boolean blankAfterLast;
  private boolean letter;
  private boolean closed;
  private boolean imprint;
  private int words;

  OpenDocument(PageSigns first) {
    this.first = first;
    this.last = first;
    add(first);
  }

  void add(PageSigns page) {
    blankAfterLast = page.blank();
    if (!page.blank()) {
      last = page;
    }
    if (!first.beginsReport()) { // A report quotes letters.
      letter |= page.salutation();
      closed |= page.closes();
    }
    imprint |= page.imprint();
    words += page.words();
  }

  /** Its last page that is not blank. */
  PageSigns last() {
    return last;
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

  /** Whether it has closed as a letter, or has come to the publisher's text that ends a report. */
  boolean hasEnded() {
    return closed || last.imprint();
  }

  boolean hasClosed() {
    return closed;
  }

  /** Whether it has ended and the page looks like no page of it. */
  boolean isForeign(PageSigns page) {
    boolean ended = letter ? closed : isReport() && last.imprint() && words > WORDS_OF_FRONT_MATTER;
    return ended && !page.imprint() && (!page.sharesFontWith(last) || !page.isSizedAs(last));
  }

  /** Whether it is just the cover of what starts on the page: it has the same title, and little else. */
  boolean isCoverOf(PageSigns page) {
    Optional<TitleFinder.Title> title = first.title();
    boolean same = title.isPresent() && page.title().isPresent()
        && title.get().saysTheSameAs(page.title().get());
    int most = first.beginsReport() ? WORDS_OF_DATED_COVER : WORDS_OF_COVER;
    return same && words < most && !imprint && !closed && !letter;
  }
}
