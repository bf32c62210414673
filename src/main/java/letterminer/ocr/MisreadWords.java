package letterminer.ocr;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import letterminer.reading.Document;
import letterminer.reading.DoubtfulWord;
import letterminer.reading.Line;
import letterminer.reading.Page;
import letterminer.reading.Word;

/**
 * Corrects words of scans that headings, areas and grades are made of, where OCR took letters for others that look the
 * same ({@code 1nadequate}, {@code improvernent}, {@code GO0D}). A word is changed only if it is no English word, has
 * letters that cannot be mistaken, and looks like exactly one of the known words. Immutable.
 */
public final class MisreadWords {
  /** What looks alike: the first of each group stands for all. */
  private static final List<List<String>> ALIKE =
      List.of(List.of("l", "I", "1", "|", "!"), List.of("o", "O", "0"), List.of("m", "rn"));

  /** Letters of a word that are in no group: digits have none, and one may be the letter of a road or a class. */
  private static final int LEAST_CERTAIN = 2;

  private static final String BARS = "|\u00A6";

  private final Set<String> known;
  private final Predicate<String> english;

  /** By what they look like, words as they are printed; more than one word that look alike give none. */
  private final Map<String, Optional<String>> byLook = new HashMap<>();

  /**
   * Makes a corrector.
   *
   * @param known words of headings, areas and grades, in lower case
   * @param english tells what is an English word, in lower case
   */
  public MisreadWords(Set<String> known, Predicate<String> english) {
    this.known = Set.copyOf(known);
    this.english = english;
    for (String word : this.known) {
      Stream.of(word, capital(word), word.toUpperCase(Locale.ROOT)).map(MisreadWords::look).distinct()
          .forEach(look -> byLook.merge(look, Optional.of(word), (one, other) -> Optional.empty()));
    }
  }

  /** The document with the words corrected that OCR misread; words that the file itself holds are left alone. */
  public Document corrected(Document document) {
    List<Page> pages = new ArrayList<>();
    boolean changed = false;
    for (Page page : document.pages()) {
      Page corrected = corrected(page);
      changed |= corrected != page;
      pages.add(corrected);
    }
    return !changed ? document : new Document(
        document.medium(), document.positioned(), List.copyOf(pages), document.tags(), document.problems(),
        document.doubtful().stream().map(word -> new DoubtfulWord(word.page(), word.box(), corrected(word.text()))).toList());
  }

  private Page corrected(Page page) {
    List<Line> lines = new ArrayList<>();
    boolean changed = false;
    for (Line line : page.lines()) {
      List<Word> words = line.words().stream().map(this::corrected).toList();
      boolean same = words.equals(line.words());
      lines.add(same ? line : Line.of(line.page(), words));
      changed |= !same;
    }
    return !changed ? page : new Page(
        page.number(), page.width(), page.height(), List.copyOf(lines), page.rules(), page.pictured(), page.turns(),
        page.painted(), page.pose());
  }

  private Word corrected(Word word) {
    return !PageLines.isRecognised(word) ? word : word.withText(corrected(word.text()));
  }

  /** A word as it is printed, if it was misread; else as it is, but for bars of ruled lines at its ends. */
  String corrected(String text) {
    int start = 0;
    int end = text.length();
    while (start < end && !isLetter(text.charAt(start))) {
      start++;
    }
    while (end > start && !isLetter(text.charAt(end - 1))) {
      end--;
    }
    String core = text.substring(start, end);
    String before = text.substring(0, start);
    String after = text.substring(end);
    return misread(core).map(word -> before + word + after).orElseGet(() -> withoutBars(text));
  }

  private static boolean isLetter(char c) {
    return Character.isLetterOrDigit(c) || c == '|' || c == '!';
  }

  private Optional<String> misread(String core) {
    String plain = core.toLowerCase(Locale.ROOT);
    String bare = core.replace("|", "").replace("!", "").toLowerCase(Locale.ROOT);
    boolean right = isWord(plain) || isWord(bare) || core.chars().anyMatch(c -> !isLetter((char) c));
    if (right || certain(core) < LEAST_CERTAIN) {
      return Optional.empty();
    }
    return byLook.getOrDefault(look(core), Optional.empty()).map(word -> asPrinted(word, core));
  }

  private boolean isWord(String plain) {
    return known.contains(plain) || english.test(plain);
  }

  /** A known word in capitals, with one, or without, whichever the word looks like. */
  private static String asPrinted(String word, String core) {
    String look = look(core);
    if (look(word).equals(look)) {
      return word;
    }
    return look(capital(word)).equals(look) ? capital(word) : word.toUpperCase(Locale.ROOT);
  }

  private static String capital(String word) {
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }

  private static String look(String text) {
    String look = text;
    for (List<String> group : ALIKE) {
      for (String other : group.subList(1, group.size())) {
        look = look.replace(other, group.get(0));
      }
    }
    return look;
  }

  private static long certain(String core) {
    return look(core).chars().filter(c -> Character.isLetter(c) && "lom".indexOf(c) < 0).count();
  }

  /** A bar beside letters is the rest of a ruled line; beside a digit alone it is left, lest a grade comes of it. */
  private static String withoutBars(String text) {
    int start = 0;
    int end = text.length();
    while (start < end && BARS.indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    while (end > start && BARS.indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    String rest = text.substring(start, end);
    return rest.codePoints().filter(Character::isLetter).count() > 1 ? rest : text;
  }
}
