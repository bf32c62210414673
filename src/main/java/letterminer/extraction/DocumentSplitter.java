package letterminer.extraction;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import letterminer.profile.Phrase;
import letterminer.profile.Profile;
import letterminer.profile.ProfileChooser;
import letterminer.profile.Scale;
import letterminer.reading.Document;
import letterminer.reading.Line;
import letterminer.reading.Page;
import letterminer.reading.Word;

/**
 * Cuts a file into the documents that were bound together in it. It runs before layout, so that running
 * headers, body size and margins are those of each document and not a mixture.
 *
 * <p>A document starts on a page of its own, with a title that a profile knows or with a salutation. A title
 * alone proves little: a report has sections and annexes, which may repeat it. So other evidence must
 * support it (page numbers that start again, dates below the title, the end of the document before), and
 * page numbers that simply go on speak against it. Immutable and safe for use by several threads.
 */
public final class DocumentSplitter {
  private static final int NEEDED = 2;

  /** What a new document needs while the letter before it has not closed. */
  private static final int NEEDED_INSIDE_LETTER = 4;

  /**
   * What something else needs, without a title or a salutation. Enclosures follow a letter, and may hold its
   * grades; nothing follows the publisher's closing text of a report.
   */
  private static final int NEEDED_AFTER_LETTER = 5;
  private static final int NEEDED_AFTER_REPORT = 3;
  private static final int STRONG = 2;
  private static final int WEAK = 1;
  private static final int SALUTATION_WORDS = 14;

  /** How many points the size of two pages may differ and still be the same. */
  private static final double SAME_SIZE = 3;

  /** A cover and the publisher's text on the back of it have fewer words than any report. */
  private static final int WORDS_OF_FRONT_MATTER = 250;

  /** A page with fewer words is a cover if the next one repeats its title; more may stand beside its dates. */
  private static final int WORDS_OF_COVER = 40;
  private static final int WORDS_OF_DATED_COVER = 120;

  private final TitleFinder titles;
  private final Profile.Words words;
  private final List<Phrase> imprint;

  /**
   * Makes a splitter.
   *
   * @param profiles the profiles whose titles it knows; the general one must be among them
   */
  public DocumentSplitter(List<Profile> profiles) {
    Profile general = new ProfileChooser(profiles).general()
        .orElseThrow(() -> new IllegalArgumentException("There is no profile called 'letter'."));
    this.titles = new TitleFinder(profiles);
    this.words = general.words();
    this.imprint = general.imprint();
  }

  /** The documents in a file, in order; blank pages between them are left out. */
  public List<Document> split(Document document) {
    if (document.pages().size() < 2) {
      return List.of(document);
    }
    List<Sheet> sheets = new ArrayList<>();
    for (int i = 0; i < document.pages().size(); i++) {
      sheets.add(sheet(document, i));
    }
    PageNumbers numbers = new PageNumbers(document);
    List<Integer> starts = new ArrayList<>(List.of(0));
    for (int i = 1; i < sheets.size(); i++) {
      if (!sheets.get(i).blank() && starts(sheets, starts.get(starts.size() - 1), i, numbers)) {
        starts.add(i);
      }
    }
    return starts.size() == 1 ? List.of(document) : cut(document, sheets, starts);
  }

  /**
   * What a page tells about where documents start and end.
   *
   * @param title the title at its top
   * @param salutation whether a line of it is a salutation
   * @param closes whether a letter closes on it
   * @param imprint whether the publisher's closing text begins on it
   * @param fonts names of its text fonts
   */
  private record Sheet(
      Page page, Optional<TitleFinder.Title> title, boolean salutation, boolean closes, boolean imprint,
      Set<String> fonts) {
    boolean blank() {
      return page.lines().isEmpty();
    }

    boolean beginsReport() {
      return !salutation && title.map(TitleFinder.Title::beginsReport).orElse(false);
    }

    boolean sharesFontWith(Sheet other) {
      return fonts.stream().anyMatch(other.fonts::contains);
    }

    int words() {
      return page.lines().stream().mapToInt(l -> l.words().size()).sum();
    }
  }

  private Sheet sheet(Document document, int index) {
    Page page = document.pages().get(index);
    boolean salutation = false;
    boolean closes = false;
    boolean imprinted = false;
    Set<String> fonts = new HashSet<>();
    for (Line line : page.lines()) {
      if (line.words().size() <= SALUTATION_WORDS) {
        boolean close = Phrase.anyStarts(words.closing(), line.text(), Scale.NONE);
        closes |= close;
        salutation |= !close && isSalutation(line);
      }
      imprinted |= Phrase.anyStarts(imprint, line.text(), Scale.NONE);
      for (Word word : line.words()) {
        if (!word.font().symbolic()) {
          fonts.add(word.font().family());
        }
      }
    }
    return new Sheet(page, titles.at(document, index), salutation, closes, imprinted, fonts);
  }

  private boolean isSalutation(Line line) {
    return Character.isUpperCase(line.text().codePointAt(0)) && !line.text().endsWith(".")
        && Phrase.anyStarts(words.salutation(), line.text(), Scale.NONE);
  }

  /** Whether a document begins as a report does: with a dated title, and with no salutation on its page. */
  boolean beginsReport(Document document) {
    if (document.pages().isEmpty()) {
      return false;
    }
    return sheet(document, 0).beginsReport();
  }

  /** Whether a document starts on a page, where the one before it started on an earlier page. */
  private static boolean starts(List<Sheet> sheets, int from, int at, PageNumbers numbers) {
    Sheet sheet = sheets.get(at);
    List<Sheet> before = sheets.subList(from, at);
    boolean letter = before.stream().anyMatch(Sheet::salutation);
    boolean closed = before.stream().anyMatch(Sheet::closes);
    boolean report = !letter && before.get(0).beginsReport();
    int support = support(sheets, from, at, numbers);
    if (sheet.salutation()) {
      return letter && closed || !letter && !report
          || support + (sheet.title().isPresent() ? STRONG : 0) >= NEEDED;
    }
    if (sheet.title().isPresent() && !isCover(before, sheet)) {
      boolean dated = sheet.beginsReport();
      return dated && !letter && !report
          || support + (dated ? STRONG : 0) >= (letter && !closed ? NEEDED_INSIDE_LETTER : NEEDED);
    }
    return sheet.title().isEmpty() && isForeign(before, sheet)
        && support >= (letter ? NEEDED_AFTER_LETTER : NEEDED_AFTER_REPORT);
  }

  /** Whether a page without a title looks like no page of a document that has ended before it. */
  private static boolean isForeign(List<Sheet> before, Sheet sheet) {
    Sheet last = before.get(before.size() - 1);
    boolean letter = before.stream().anyMatch(Sheet::salutation);
    boolean ended = letter ? before.stream().anyMatch(Sheet::closes)
        : before.get(0).beginsReport() && words(before) > WORDS_OF_FRONT_MATTER;
    return ended && !sheet.imprint() && (!sheet.sharesFontWith(last) || !sameSize(last.page(), sheet.page()));
  }

  private static int words(List<Sheet> sheets) {
    return sheets.stream().mapToInt(Sheet::words).sum();
  }

  /** What speaks for a new document on a page besides the title or salutation on it. */
  private static int support(List<Sheet> sheets, int from, int at, PageNumbers numbers) {
    Sheet sheet = sheets.get(at);
    int last = at - 1;
    while (last > from && sheets.get(last).blank()) {
      last--;
    }
    Sheet before = sheets.get(last);
    boolean closed = sheets.subList(from, at).stream().anyMatch(Sheet::closes);
    int support = closed || before.imprint() ? STRONG : 0;
    support += last < at - 1 ? WEAK : 0;
    support += sameSize(before.page(), sheet.page()) ? 0 : WEAK;
    support += before.sharesFontWith(sheet) ? 0 : WEAK;
    if (numbers.startAt(at)) {
      return support + STRONG;
    }
    return numbers.goOnAt(at) ? support - STRONG : support;
  }

  private static boolean sameSize(Page a, Page b) {
    return Math.abs(a.width() - b.width()) < SAME_SIZE && Math.abs(a.height() - b.height()) < SAME_SIZE;
  }

  /** Whether the pages before are just the cover of what starts here: they have its title or none, and little else. */
  private static boolean isCover(List<Sheet> before, Sheet sheet) {
    Optional<TitleFinder.Title> cover = before.get(0).title();
    boolean same = cover.isEmpty()
        || cover.map(TitleFinder.Title::text).equals(sheet.title().map(TitleFinder.Title::text));
    int most = before.get(0).beginsReport() ? WORDS_OF_DATED_COVER : WORDS_OF_COVER;
    return same && words(before) < most && before.stream().noneMatch(s -> s.imprint() || s.closes() || s.salutation());
  }

  private static List<Document> cut(Document document, List<Sheet> sheets, List<Integer> starts) {
    List<Document> result = new ArrayList<>();
    for (int s = 0; s < starts.size(); s++) {
      int end = s + 1 < starts.size() ? starts.get(s + 1) : sheets.size();
      while (end - 1 > starts.get(s) && sheets.get(end - 1).blank()) {
        end--;
      }
      result.add(document.withPages(starts.get(s), end));
    }
    return List.copyOf(result);
  }
}
