package letterminer.extraction;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import letterminer.profile.Phrase;
import letterminer.profile.Profile;
import letterminer.profile.Scale;
import letterminer.reading.Document;
import letterminer.reading.Line;
import letterminer.reading.Page;
import letterminer.reading.Word;

/**
 * What a page tells about where documents start and end.
 *
 * @param page the page
 * @param title the title at its top
 * @param salutation whether a line of it is a salutation
 * @param closes whether a letter closes on it
 * @param imprint whether the publisher's closing text begins on it
 * @param words how many words it has
 */
record PageSigns(
    Page page,
    Optional<TitleFinder.Title> title,
    boolean salutation,
    boolean closes,
    boolean imprint,
    int words) {

  private static final int SALUTATION_WORDS = 14;

  /** How many points the sizes of two pages may differ and still be the same. */
  private static final double SAME_SIZE = 3;

  /**
   * Looks at a page.
   *
   * @param general the profile whose vocabulary of salutations and closes counts
   */
  static PageSigns of(Document document, int index, TitleFinder titles, Profile general) {
    Page page = document.pages().get(index);
    boolean salutation = false;
    boolean closes = false;
    boolean imprint = false;
    int words = 0;
    for (Line line : page.lines()) {
      words += line.words().size();
      if (line.words().size() <= SALUTATION_WORDS) {
        boolean close = Phrase.anyStarts(general.words().closing(), line.text(), Scale.NONE);
        closes |= close;
        salutation |= !close && isSalutation(line, general.words().salutation());
      }
      imprint |= Phrase.anyStarts(general.imprint(), line.text(), Scale.NONE);
    }
    return new PageSigns(page, titles.at(document, index), salutation, closes, imprint, words);
  }

  private static boolean isSalutation(Line line, List<Phrase> salutation) {
    return Character.isUpperCase(line.text().codePointAt(0)) && !line.text().endsWith(".")
        && Phrase.anyStarts(salutation, line.text(), Scale.NONE);
  }

  boolean blank() {
    return words == 0;
  }

  /** Whether a report begins here: with a dated title and no salutation. */
  boolean beginsReport() {
    return !salutation && title.map(TitleFinder.Title::beginsReport).orElse(false);
  }

  boolean sharesFontWith(PageSigns other) {
    return fonts().stream().anyMatch(other.fonts()::contains);
  }

  private Set<String> fonts() {
    Set<String> fonts = new HashSet<>();
    for (Line line : page.lines()) {
      for (Word word : line.words()) {
        if (!word.font().symbolic()) {
          fonts.add(word.font().family());
        }
      }
    }
    return fonts;
  }

  boolean isSizedAs(PageSigns other) {
    return Math.abs(page.width() - other.page.width()) < SAME_SIZE
        && Math.abs(page.height() - other.page.height()) < SAME_SIZE;
  }
}
