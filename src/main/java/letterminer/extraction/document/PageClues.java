package letterminer.extraction.document;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import letterminer.profile.Phrase;
import letterminer.profile.Scale;
import letterminer.profile.Tokens;
import letterminer.profile.Vocabulary;
import letterminer.reading.Document;
import letterminer.reading.Line;
import letterminer.reading.Page;

/**
 * The evidence on a page about where documents start and end.
 *
 * @param page the page
 * @param title the title at its top
 * @param salutation whether a line of it is a salutation
 * @param letterhead whether there are only short lines above the salutation, one of them a date
 * @param closes whether it has the close of a letter
 * @param imprint whether the publisher's closing text begins on it
 * @param pack whether one of its first lines is typical of the papers of a meeting
 * @param words number of words
 */
record PageClues(
    Page page,
    Optional<TitleFinder.Title> title,
    boolean salutation,
    boolean letterhead,
    boolean closes,
    boolean imprint,
    boolean pack,
    int words) {

  private static final int SALUTATION_WORDS = 14;

  /** Maximum number of words of a close in lower case. */
  private static final int SHORT_LINE = 6;

  /** Maximum number of words of a line in a letterhead, including a long office and its body. */
  private static final int LETTERHEAD_WORDS = 16;

  /** Maximum number of other characters in the line of the date. */
  private static final int BESIDE_DATE = 12;

  /** The kind of a paper is in this many lines at the top of a page, each of at most this many words. */
  private static final int PACK_LINES = 8;
  private static final int PACK_WORDS = 14;

  /** The phrases that are searched for in the lines of a page. */
  static List<Phrase> beginnings(Vocabulary words) {
    return Stream.of(words.closing(), words.salutation(), words.imprint()).flatMap(List::stream).toList();
  }

  /** Maximum difference between pages of the same size, in points. */
  private static final double SAME_SIZE = 3;

  /**
   * Examines a page.
   *
   * @param vocabulary how letters begin and end
   * @param beginnings all phrases of the vocabulary, to skip lines that begin with none of them
   */
  static PageClues of(
      Document document, int index, TitleFinder titles, Vocabulary vocabulary, List<Phrase> beginnings) {
    Page page = document.pages().get(index);
    int salutation = -1;
    boolean closes = false;
    boolean imprint = false;
    int words = 0;
    for (int i = 0; i < page.lines().size(); i++) {
      Line line = page.lines().get(i);
      words += line.words().size();
      if (beginsInSentence(line) || !Phrase.anyMayStart(beginnings, line.firstWord().text())) {
        continue; // Nearly every line.
      }
      String text = line.text(); // The words are joined at each call.
      if (line.words().size() <= SALUTATION_WORDS) {
        boolean close = Phrase.anyStarts(vocabulary.closing(), text, Scale.NONE);
        closes |= close;
        boolean starts = salutation < 0 && !close && isSalutation(text, vocabulary.salutation());
        salutation = starts ? i : salutation;
      }
      imprint |= Phrase.anyStarts(vocabulary.imprint(), text, Scale.NONE);
    }
    boolean letterhead = salutation > 0 && isLetterhead(page.lines().subList(0, salutation), vocabulary);
    return new PageClues(
        page, titles.at(document, index), salutation >= 0, letterhead, closes, imprint,
        isOfPack(page, vocabulary), words);
  }

  /** Whether a long line begins in lower case, in the middle of a sentence. */
  private static boolean beginsInSentence(Line line) {
    return line.words().size() > SHORT_LINE && Character.isLowerCase(line.firstWord().text().charAt(0));
  }

  private static boolean isLetterhead(List<Line> lines, Vocabulary vocabulary) {
    boolean dated = false;
    for (Line line : lines) {
      if (line.words().size() > LETTERHEAD_WORDS) {
        return false;
      }
      String text = line.text().strip();
      dated |= vocabulary.findDate(text).filter(d -> text.length() - (d.end() - d.start()) <= BESIDE_DATE).isPresent();
    }
    return dated;
  }

  /** Whether one of a page's first lines is typical of the papers of a meeting. */
  static boolean isOfPack(Page page, Vocabulary vocabulary) {
    return page.lines().stream().limit(PACK_LINES).filter(l -> l.words().size() <= PACK_WORDS)
        .map(l -> Tokens.of(l.text()))
        .anyMatch(t -> Phrase.anyMatches(vocabulary.packs(), t, Scale.NONE));
  }

  private static boolean isSalutation(String line, List<Phrase> salutation) {
    return Character.isUpperCase(line.codePointAt(0)) && !line.endsWith(".")
        && Phrase.anyStarts(salutation, line, Scale.NONE);
  }

  boolean blank() {
    return words == 0;
  }

  /** Whether a report begins here: with a dated title and without a salutation. */
  boolean beginsReport() {
    return !salutation && title.map(TitleFinder.Title::beginsReport).orElse(false);
  }

  boolean isSizedAs(PageClues other) {
    return Math.abs(page.width() - other.page.width()) < SAME_SIZE
        && Math.abs(page.height() - other.page.height()) < SAME_SIZE;
  }
}
