package letterminer.extraction.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import letterminer.profile.Phrase;
import letterminer.profile.Profile;
import letterminer.profile.ProfileChooser;
import letterminer.profile.Vocabulary;
import letterminer.reading.Document;

/**
 * Splits a file into the documents bound together in it. It runs before layout, so that running headers, body size and
 * margins are those of each document rather than a mixture.
 *
 * <p>A document starts on a page of its own, with a title that a profile knows or with a salutation. A title alone
 * proves little: a report has sections and annexes, which may repeat it. So other evidence must support it (page
 * numbers that restart, dates or a letterhead, the end of the document before), and continuous page numbers count
 * against it. Immutable and thread-safe.
 */
public final class DocumentSplitter {
  private static final int NEEDED = 2;

  /** Evidence that a title needs while the previous letter has not closed. */
  private static final int NEEDED_INSIDE_LETTER = 4;

  /**
   * Evidence that a page without a title or salutation needs after a letter. Enclosures follow a letter and may hold
   * its grades; nothing follows the publisher's closing text of a report.
   */
  private static final int NEEDED_AFTER_LETTER = 5;
  private static final int NEEDED_AFTER_REPORT = 3;

  /** Evidence that it needs after a report, or a letter without a visible end. */
  private static final int NEEDED_WITHOUT_END = 6;
  private static final int STRONG = 2;

  /** The dated title of a report is on its first page, or after a cover that has only the title. */
  private static final int PAGES_OF_TITLE = 2;
  private static final int WEAK = 1;

  private final TitleFinder titles;
  private final Vocabulary vocabulary;
  private final List<Phrase> beginnings;

  /**
   * Makes a splitter.
   *
   * @param profiles the profiles whose titles are recognised; the general one must be among them
   */
  public DocumentSplitter(List<Profile> profiles) {
    Profile general = new ProfileChooser(profiles).general()
        .orElseThrow(() -> new IllegalArgumentException("There is no profile called 'letter'."));
    this.vocabulary = Vocabulary.of(general, profiles);
    this.titles = new TitleFinder(profiles);
    this.beginnings = PageClues.beginnings(vocabulary);
  }

  /** The documents of a file, in order, without the blank pages between them. */
  public List<Document> split(Document document) {
    if (document.pages().size() < 2) {
      return List.of(document);
    }
    PageNumbers numbers = new PageNumbers(document);
    List<Document> result = new ArrayList<>();
    int start = 0;
    int end = 1; // Index after the last page that is not blank.
    OpenDocument open = new OpenDocument(clues(document, 0), 0);
    for (int i = 1; i < document.pages().size(); i++) {
      PageClues page = clues(document, i);
      if (!page.blank() && starts(page, i, open, numbers)) {
        result.add(document.withPages(start, end));
        start = i;
        open = new OpenDocument(page, i);
      } else {
        open.add(page, i);
      }
      end = page.blank() ? end : i + 1;
    }
    if (result.isEmpty()) {
      return List.of(document);
    }
    result.add(document.withPages(start, document.pages().size()));
    return List.copyOf(result);
  }

  /** The title of a document that begins like a report: dated, and with no salutation on its page. */
  public Optional<TitleFinder.Title> reportTitle(Document document) {
    for (int i = 0; i < Math.min(document.pages().size(), PAGES_OF_TITLE); i++) {
      if (titles.at(document, i).isEmpty()) {
        return Optional.empty(); // Most letters: no further checks are needed.
      }
      PageClues page = clues(document, i);
      if (page.salutation() || page.beginsReport()) {
        return page.salutation() ? Optional.empty() : page.title();
      }
    }
    return Optional.empty();
  }

  /**
   * Whether a document begins like the papers of a meeting. A covering report quotes the headings and findings of a
   * letter, so a profile may take it for one.
   */
  public boolean isPaperOfMeeting(Document document) {
    return document.pages().stream().filter(page -> !page.lines().isEmpty()).findFirst()
        .map(page -> PageClues.isOfPack(page, vocabulary)).orElse(false);
  }

  private PageClues clues(Document document, int index) {
    return PageClues.of(document, index, titles, vocabulary, beginnings);
  }

  /** Whether a document starts on a page. */
  private static boolean starts(PageClues page, int index, OpenDocument before, PageNumbers numbers) {
    if (page.salutation()) {
      return before.isLetter() && before.hasClosed()
          || !before.isLetter() && !before.isReport()
          || support(page, index, before, numbers)
              + (page.letterhead() || page.title().isPresent() ? STRONG : 0) >= NEEDED;
    }
    if (page.title().isPresent()) {
      boolean dated = page.beginsReport();
      int needed = before.isLetter() && !before.hasClosed() ? NEEDED_INSIDE_LETTER : NEEDED;
      return !before.isCoverOf(page)
          && (dated && !before.isLetter() && !before.isReport()
              || support(page, index, before, numbers) + (dated ? STRONG : 0) >= needed);
    }
    if (page.imprint() || !before.mayBeFollowed() && !(before.isKnown() && before.isInOtherFonts(page))) {
      return false;
    }
    int strangeness = before.strangenessOf(page, index, numbers);
    int needed = !before.mayBeFollowed() ? NEEDED_WITHOUT_END
        : before.isLetter() ? NEEDED_AFTER_LETTER : NEEDED_AFTER_REPORT;
    boolean strange = strangeness >= STRONG || before.isInOtherFonts(page) || !page.isSizedAs(before.last());
    boolean contradictory = numbers.startAt(index) && numbers.continueAt(index, before.start()); // 'Appendix 1', page 4.
    int evidence = support(page, index, before, numbers) + strangeness - (contradictory ? 2 * STRONG : 0);
    return strange && evidence >= needed;
  }

  /** The evidence for a new document on a page, apart from its title or salutation. */
  private static int support(PageClues page, int index, OpenDocument before, PageNumbers numbers) {
    int support = before.hasEnded() ? STRONG : 0;
    support += before.blankAfterLast() ? WEAK : 0;
    support += page.isSizedAs(before.last()) ? 0 : WEAK;
    support += before.isInOtherFonts(page) ? WEAK : 0;
    if (numbers.startAt(index)) {
      return support + STRONG;
    }
    return numbers.continueAt(index, before.start()) ? support - STRONG : support;
  }
}
