package letterminer.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.util.Span;

/**
 * Splits a paragraph or an item into sentences with OpenNLP's English model, and corrects the model's errors on
 * inspection letters: it misses the end in 'at Key Stage 4. More' and at a full stop before a closing quotation mark
 * or a footnote marker, and stops at some abbreviations. {@code models/README.md} has the figures with and without
 * the corrections.
 *
 * <p>Brackets after the full stop, as in 'Plans are late. (Recommendation)', belong to the sentence before them,
 * unless their content ends in a full stop. Text without a full stop, as in many bullets, is one sentence. Immutable
 * and thread-safe.
 */
public final class SentenceSplitter {
  private static final String MODEL = "/opennlp-en-ud-ewt-sentence-1.3-2.5.4.bin";

  /** A likely end of a sentence: punctuation, closing quotes, digits of a footnote marker, then a capital. */
  private static final Pattern END = Pattern.compile(
      "[.!?][’”\"')\\]]{0,3}\\d{0,2}(?=\\s+[‘“\"'(\\[]{0,2}[\\p{Lu}\\d•\\p{Co}])");

  /** Abbreviations whose full stop does not end a sentence. */
  private static final Set<String> ABBREVIATIONS = Set.of(
      "e.g", "i.e", "eg", "ie", "cf", "vs", "viz", "mr", "mrs", "ms", "dr", "prof", "rev", "cllr", "hon",
      "st", "pp", "approx", "al");

  /** Words that are abbreviations only before a number: 'the answer is no'. */
  private static final Set<String> BEFORE_NUMBERS = Set.of(
      "no", "nos", "p", "para", "paras", "fig", "figs", "ref", "vol");

  /** Abbreviations that end a sentence if a capital follows. */
  private static final Set<String> OPEN = Set.of("etc", "inc", "ltd", "a.m", "p.m");

  private static final Pattern LAST_WORD = Pattern.compile("(\\p{L}(?:[\\p{L}.]*\\p{L})?)\\.[’”\"')\\]]{0,3}\\d{0,2}$");

  /** A full stop without a space after it: 'to adulthood.However, some'. The rare full stop first: it is searched for. */
  private static final Pattern GLUED = Pattern.compile("[.!?](?<=(?:\\p{Ll}{3}|[)\\]]).)(?=\\p{Lu}\\p{Ll}{0,20}[\\s,])");

  /** Longer text in brackets after a sentence is a sentence of its own. */
  private static final int LONGEST_TAIL = 150;

  /** The number of bracketed texts that may follow a sentence. */
  private static final int MOST_TAILS = 4;

  /** The number of a sentence within a text: '(2) The board'. */
  private static final Pattern ENUMERATOR = Pattern.compile("\\d{1,3}|\\p{L}|[ivx]{1,4}");

  /** Prose never has this many characters without white space. */
  private static final int UNBROKEN = 1000;

  private final SentenceModel model;

  private SentenceSplitter(SentenceModel model) {
    this.model = model;
  }

  /** The splitter with the model that comes with the program. */
  public static SentenceSplitter bundled() {
    try (InputStream in = SentenceSplitter.class.getResourceAsStream(MODEL)) {
      if (in == null) {
        throw new IllegalStateException("The sentence model " + MODEL + " is not in the program.");
      }
      return new SentenceSplitter(new SentenceModel(in));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The sentences of a text, in order and trimmed; none for a blank text. */
  public List<String> split(String text) {
    return spans(text).stream().map(s -> s.getCoveredText(text).toString()).toList();
  }

  /** The position of each sentence in a text. */
  public List<Span> spans(String text) {
    Set<Integer> ends = new TreeSet<>();
    if (!hasUnbrokenRun(text)) {
      for (Span span : new SentenceDetectorME(model).sentPosDetect(text)) {
        ends.add(span.getEnd());
      }
    }
    Matcher end = END.matcher(text);
    while (end.find()) {
      ends.add(end.end());
    }
    ends.removeIf(e -> !isEnd(text, e));
    Matcher glued = GLUED.matcher(text);
    while (glued.find()) {
      if (!isAbbreviation(text, glued.end())) {
        ends.add(glued.end());
      }
    }
    return spans(text, ends);
  }

  private static List<Span> spans(String text, Set<Integer> ends) {
    Set<Integer> all = new TreeSet<>();
    ends.forEach(e -> withTail(text, e).ifPresent(all::add));
    all.add(text.length());
    List<Span> spans = new ArrayList<>();
    int start = 0;
    for (int e : all) {
      if (e <= start) {
        continue;
      }
      Span span = trimmed(text, start, e);
      if (span.length() > 0) {
        spans.add(span);
      }
      start = e;
    }
    return List.copyOf(spans);
  }

  /**
   * The end of a sentence, including brackets that belong to it; empty if the sentence continues after the bracket:
   * 'the FAB! (fantastic, amazing, brilliant) award'.
   */
  private static Optional<Integer> withTail(String text, int end) {
    int at = end;
    for (int tails = 0; tails < MOST_TAILS; tails++) {
      int open = afterSpace(text, at);
      int close = closing(text, open);
      if (close < 0 || ".!?".indexOf(text.charAt(close - 1)) >= 0) {
        return Optional.of(at);
      }
      int after = close + 1;
      while (after < text.length() && (".;,".indexOf(text.charAt(after)) >= 0 || Character.isDigit(text.charAt(after)))) {
        after++;
      }
      int next = afterSpace(text, after);
      if (next == text.length()) {
        return Optional.of(next);
      }
      if (next == after || ENUMERATOR.matcher(text).region(open + 1, close).matches()) {
        return Optional.of(at);
      }
      if (Character.isLowerCase(text.charAt(next))) {
        return Optional.empty();
      }
      at = after;
    }
    return Optional.of(at);
  }

  /** The position of the bracket that closes the one at a position; -1 if there is none or the text is too long. */
  private static int closing(String text, int open) {
    if (open >= text.length() || "([".indexOf(text.charAt(open)) < 0) {
      return -1;
    }
    char closes = text.charAt(open) == '(' ? ')' : ']';
    int last = Math.min(text.length() - 1, open + LONGEST_TAIL);
    for (int i = open + 2; i <= last; i++) {
      if (text.charAt(i) == closes) {
        return i;
      }
    }
    return -1;
  }

  private static int afterSpace(String text, int at) {
    int next = at;
    while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
      next++;
    }
    return next;
  }

  /** Whether there are too many characters without white space for prose: OpenNLP takes quadratic time on them. */
  private static boolean hasUnbrokenRun(String text) {
    int run = 0;
    for (int i = 0; i < text.length(); i++) {
      run = Character.isWhitespace(text.charAt(i)) ? 0 : run + 1;
      if (run > UNBROKEN) {
        return true;
      }
    }
    return false;
  }

  private static Span trimmed(String text, int start, int end) {
    int s = start;
    int e = end;
    while (s < e && Character.isWhitespace(text.charAt(s))) {
      s++;
    }
    while (e > s && Character.isWhitespace(text.charAt(e - 1))) {
      e--;
    }
    return new Span(s, e);
  }

  /** Whether a sentence can end at a position that the model or the pattern proposes. */
  private static boolean isEnd(String text, int at) {
    int next = afterSpace(text, at);
    if (next == text.length()) {
      return true;
    }
    if (next == at || Character.isLowerCase(text.charAt(next)) || ",;:".indexOf(text.charAt(next)) >= 0) {
      return false;
    }
    Matcher last = LAST_WORD.matcher(text).region(Math.max(0, at - 20), at);
    if (!last.find()) {
      return "!?.".indexOf(mark(text, at)) >= 0;
    }
    String word = last.group(1);
    String lower = word.toLowerCase(Locale.ROOT);
    if (OPEN.contains(lower)) {
      return Character.isUpperCase(text.charAt(next));
    }
    if (ABBREVIATIONS.contains(lower)
        || BEFORE_NUMBERS.contains(lower) && Character.isDigit(text.charAt(next))) {
      return false;
    }
    return word.length() > 1 || !isInitial(text, last.start(1), next);
  }

  /** Whether the word before a full stop is an abbreviation. */
  private static boolean isAbbreviation(String text, int at) {
    Matcher last = LAST_WORD.matcher(text).region(Math.max(0, at - 20), at);
    return last.find() && ABBREVIATIONS.contains(last.group(1).toLowerCase(Locale.ROOT));
  }

  /** The last punctuation mark before a position, ignoring closing quotes and brackets. */
  private static char mark(String text, int at) {
    int i = at - 1;
    while (i > 0 && (Character.isDigit(text.charAt(i)) || "’”\"')]".indexOf(text.charAt(i)) >= 0)) {
      i--;
    }
    return text.charAt(i);
  }

  /** Whether a letter is an initial: 'J. Smith', but not 'children A and B. The next'. */
  private static boolean isInitial(String text, int letter, int next) {
    if (!Character.isUpperCase(text.charAt(letter)) || !Character.isUpperCase(text.charAt(next))) {
      return false;
    }
    int before = letter - 1;
    while (before >= 0 && text.charAt(before) == ' ') {
      before--;
    }
    return before < 0 || text.charAt(before) == '.' || titleBefore(text, before);
  }

  private static boolean titleBefore(String text, int end) {
    int start = text.lastIndexOf(' ', end) + 1;
    String word = text.substring(start, end + 1);
    return Character.isUpperCase(word.charAt(0)) && ABBREVIATIONS.contains(
        word.toLowerCase(Locale.ROOT).replace(".", ""));
  }
}
