package letterminer.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import opennlp.tools.tokenize.Tokenizer;
import opennlp.tools.util.Span;

/**
 * Cuts text into words for a classifier: lower case, compounds and possessives whole ('well-planned',
 * 'children's'), every number as {@code #}, the punctuation that parts clauses as words of its own.
 * OpenNLP's {@code SimpleTokenizer} cuts both, which measured worse; the model card has the figures.
 *
 * <p>What conversion leaves at the ends of a sentence, a bullet before it and a paragraph's number behind
 * it, is no word of it. Immutable and safe for use by several threads.
 */
public final class WordTokenizer implements Tokenizer {
  /** What every number becomes: its value says nothing of polarity by itself. */
  public static final String NUMBER = "#";

  /** A bullet inside the text: items that conversion has run together. */
  public static final String BULLET = "•";

  private static final Pattern WORD = Pattern.compile(
      "\\p{L}+(?:['’\\-\\u2010\\u2011]\\p{L}+)*+|\\d++(?:[.,]\\d++)*+%?|[,;:()?!.•\\p{Co}]");
  private static final Pattern BEFORE = Pattern.compile("^[\\s•·▪\\p{Co}\\d.)\\-]++");
  private static final Pattern BEHIND = Pattern.compile("(?<=[.!?:;)’”\\p{L}])\\s++\\d{1,3}\\.?$");

  /** The words of a text, in order. */
  @Override
  public String[] tokenize(String text) {
    Span[] spans = tokenizePos(text);
    String[] words = new String[spans.length];
    for (int i = 0; i < spans.length; i++) {
      words[i] = plain(spans[i].getCoveredText(text).toString());
    }
    return words;
  }

  /** Where each word stands in a text. */
  @Override
  public Span[] tokenizePos(String text) {
    Matcher before = BEFORE.matcher(text);
    int start = before.find() ? before.end() : 0;
    Matcher behind = BEHIND.matcher(text.stripTrailing());
    int end = behind.find() && behind.start() > start ? behind.start() : text.length();
    List<Span> spans = new ArrayList<>();
    Matcher word = WORD.matcher(text).region(start, end);
    while (word.find()) {
      spans.add(new Span(word.start(), word.end()));
    }
    return spans.toArray(new Span[0]);
  }

  private static String plain(String word) {
    char first = word.charAt(0);
    if (Character.isDigit(first)) {
      return NUMBER;
    }
    if (Character.getType(first) == Character.PRIVATE_USE) {
      return BULLET;
    }
    return word.toLowerCase(Locale.ROOT).replace('’', '\'').replace('\u2010', '-').replace('\u2011', '-');
  }
}
