package letterminer.ocr;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import letterminer.model.BoundingBox;
import letterminer.model.EditDistance;
import letterminer.ocr.RecognisedPage.RecognisedLine;
import letterminer.ocr.RecognisedPage.RecognisedWord;

/**
 * Makes page headers and footers alike that OCR read a little differently on each page, or misread where something is written
 * across them. Headers are recognised by their repetition, so one that is read otherwise looks like text, and all the others with
 * it. For one document.
 */
final class RunningLines {
  /** The share of a page's height, from its edges, in which headers and footers are. */
  private static final double EDGE = 0.12;

  /** The share of its letters by which a reading, or a word of it, may differ from the usual one; a short word by one. */
  private static final double MISREAD = 0.3;

  private static final int LONGEST_WORD = 40;

  /** Letters of a line that cannot be like another one by chance. */
  private static final int LEAST_LETTERS = 15;
  private static final int MOST_LETTERS = 200;

  /** How far apart, in points from the edge, a header is on two pages, and how far it may be if it was misread. */
  private static final double SAME_PLACE = 4;
  private static final double SHIFT = 15;

  /** So many lines may be nearer to the edge, and so near in points to its own line are others of its row. */
  private static final int OUTER_LINES = 3;
  private static final double SAME_ROW = 2;

  /**
   * A line at the edge of a page, as it was read there.
   *
   * @param edge distance of its baseline from the page's edge
   */
  private record EdgeLine(RecognisedLine line, int page, String letters, boolean top, double edge) {
    static EdgeLine of(RecognisedLine line, RecognisedPage page) {
      boolean top = line.baseline() < page.height() / 2;
      return new EdgeLine(
          line, page.number(), lettersOf(line), top, top ? line.baseline() : page.height() - line.baseline());
    }

    boolean isOnOtherPage(EdgeLine other) {
      return page != other.page && isWithin(SAME_PLACE, other);
    }

    boolean isWithin(double shift, EdgeLine other) {
      return top == other.top && Math.abs(edge - other.edge) <= shift;
    }
  }

  private static final int LONGEST_NUMBER = 6;

  /** What is written beside a header is read as so few words, none of which is sure. */
  private static final int SCRAWL_WORDS = 2;

  /** A header that is nowhere read as elsewhere is compared with those of so many pages before and after it. */
  private static final int NEIGHBOURS = 4;

  /** On so many of them there is one like it; one suffices if all words of the header are sure. */
  private static final int LEAST_ALIKE = 2;

  private static final Pattern GLUED = Pattern.compile("(\\d{1,3})[oO0]f(\\d{1,3})");

  /** White after the parts of a page number, as a share of a character. */
  private static final double SPACE = 0.4;

  private final double doubtful;

  /** One reading of each wording that several pages have. */
  private final List<EdgeLine> usual = new ArrayList<>();

  private RunningLines(double doubtful) {
    this.doubtful = doubtful;
  }

  /**
   * Corrects the headers and footers of pages.
   *
   * @param doubtful words of a lower confidence may be misread
   */
  static void correct(Map<Integer, RecognisedPage> pages, double doubtful) {
    RunningLines usual = new RunningLines(doubtful);
    usual.learn(pages.values());
    pages.replaceAll((number, page) -> usual.corrected(page));
  }

  private void learn(Collection<RecognisedPage> pages) {
    List<EdgeLine> readings = new ArrayList<>();
    for (RecognisedPage page : pages) {
      for (RecognisedLine line : page.lines()) {
        EdgeLine reading = EdgeLine.of(line, page);
        int letters = reading.letters().length();
        if (isOutermost(line, page) && letters >= LEAST_LETTERS && letters <= MOST_LETTERS) {
          readings.add(reading);
        }
      }
    }
    learnEqual(readings);
    Map<Boolean, List<EdgeLine>> isUncertain = readings.stream().collect(Collectors.partitioningBy(r -> isUncertain(r.line())));
    learnMisread(isUncertain.get(false), isUncertain.get(true), 1);
    learnMisread(isUncertain.get(true), isUncertain.get(true), LEAST_ALIKE);
  }

  private RecognisedPage corrected(RecognisedPage page) {
    List<RecognisedLine> lines = in(page);
    if (lines.equals(page.lines())) {
      return page;
    }
    return lines.size() == page.lines().size() ? page.withCorrected(lines) : page.withLines(lines);
  }

  private void learnEqual(List<EdgeLine> readings) {
    Map<String, List<EdgeLine>> seen = new HashMap<>();
    for (EdgeLine reading : readings) {
      List<EdgeLine> same = seen.computeIfAbsent(reading.letters(), k -> new ArrayList<>());
      if (same.stream().anyMatch(reading::isOnOtherPage)) {
        usual.add(reading);
      }
      same.add(reading);
    }
  }

  /**
   * A header that is misread on other pages, on each in another way: its surest reading, or any if all are misread.
   *
   * @param least on how many pages there is a misreading of it
   */
  private void learnMisread(List<EdgeLine> readings, List<EdgeLine> uncertain, int least) {
    for (EdgeLine reading : readings) {
      long alike = uncertain.stream()
          .filter(other -> Math.abs(other.page() - reading.page()) <= NEIGHBOURS && reading.isOnOtherPage(other)
              && isMisread(reading.letters(), other.letters()))
          .map(EdgeLine::page).distinct().limit(least).count();
      if (alike == least
          && usual.stream().noneMatch(u -> u.isWithin(SHIFT, reading) && isMisread(reading.letters(), u.letters()))) {
        usual.add(reading);
      }
    }
  }

  private boolean isUncertain(RecognisedLine line) {
    return line.words().stream().anyMatch(w -> w.confidence() < doubtful);
  }

  private static boolean isOutermost(RecognisedLine line, RecognisedPage page) {
    boolean top = line.baseline() < page.height() / 2;
    return isAtEdge(line, page) && page.lines().stream()
        .filter(l -> top ? l.baseline() < line.baseline() - SAME_ROW : l.baseline() > line.baseline() + SAME_ROW)
        .limit(OUTER_LINES + 1).count() <= OUTER_LINES;
  }

  private static boolean isAtEdge(RecognisedLine line, RecognisedPage page) {
    return line.baseline() < EDGE * page.height() || line.baseline() > (1 - EDGE) * page.height();
  }

  /** The lines of a page with those at its edges in their usual wording, and without what is scrawled beside these. */
  private List<RecognisedLine> in(RecognisedPage page) {
    List<RecognisedLine> lines = page.lines().stream()
        .map(line -> of(line, page).orElseGet(() -> isAtEdge(line, page) ? withSpaces(line) : line)).toList();
    List<EdgeLine> known = lines.stream().map(line -> EdgeLine.of(line, page))
        .filter(r -> usual.stream().anyMatch(u -> u.isWithin(SHIFT, r) && u.letters().equals(r.letters()))).toList();
    return lines.stream().filter(line -> !isScrawl(line) || known.stream()
        .noneMatch(k -> EdgeLine.of(line, page).isWithin(k.line().size(), k))).toList();
  }

  private boolean isScrawl(RecognisedLine line) {
    return line.words().size() <= SCRAWL_WORDS && line.words().stream().allMatch(w -> w.confidence() < doubtful
        && w.text().chars().noneMatch(Character::isDigit));
  }

  /** A line at the edge of a page in the usual wording, with its own numbers; empty if it has that or is something else. */
  private Optional<RecognisedLine> of(RecognisedLine line, RecognisedPage page) {
    EdgeLine own = EdgeLine.of(line, page);
    if (own.letters().length() < LEAST_LETTERS / 2 || own.letters().length() > MOST_LETTERS || !isOutermost(line, page)) {
      return Optional.empty();
    }
    Optional<EdgeLine> same = usual.stream().filter(u -> u.isWithin(SHIFT, own) && u.letters().equals(own.letters())).findFirst();
    return same.or(() -> usual.stream().filter(u -> u.isWithin(SHIFT, own) && isMisread(own.letters(), u.letters())
            && (isUncertain(line) || isAlike(line, u.line()))).findFirst())
        .map(u -> inWordsOf(u, line, page));
  }

  private static boolean isMisread(String letters, String usual) {
    double most = MISREAD * usual.length();
    return Math.abs(letters.length() - usual.length()) <= most && EditDistance.between(letters, usual) <= most;
  }

  /** Whether each word is like that of a usual wording: then even one that is sure is misread. */
  private static boolean isAlike(RecognisedLine line, RecognisedLine usual) {
    return line.words().size() == usual.words().size() && IntStream.range(0, line.words().size())
        .allMatch(i -> isAlike(line.words().get(i).text(), usual.words().get(i).text()));
  }

  private static boolean isAlike(String word, String usual) {
    int longer = Math.max(word.length(), usual.length());
    return isNumber(word) && isNumber(usual)
        || longer <= LONGEST_WORD && EditDistance.between(word, usual) <= Math.max(1, (int) (MISREAD * longer));
  }

  private static RecognisedLine inWordsOf(EdgeLine usual, RecognisedLine line, RecognisedPage page) {
    List<String> texts = withNumbers(usual, line, page.number());
    double down = usual.top() ? usual.edge() : page.height() - usual.edge();
    double shiftX = line.words().get(0).box().x() - usual.line().words().get(0).box().x();
    double shiftY = down - usual.line().baseline();
    List<RecognisedWord> words = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      RecognisedWord word = usual.line().words().get(i);
      BoundingBox box = word.box();
      words.add(new RecognisedWord(
          texts.get(i),
          BoundingBox.ofCorners(box.x() + shiftX, box.y() + shiftY, box.right() + shiftX, box.bottom() + shiftY),
          word.confidence(), word.stroke()));
    }
    return new RecognisedLine(List.copyOf(words), down, usual.line().size(), usual.line().stroke());
  }

  /**
   * The words of the usual wording with the numbers of another line. Where that lacks some, they are those of the usual
   * wording, and a last one counts with the pages.
   */
  private static List<String> withNumbers(EdgeLine usual, RecognisedLine line, int page) {
    List<String> own = line.words().stream().map(RecognisedWord::text).filter(RunningLines::isNumber).toList();
    List<String> texts = new ArrayList<>(usual.line().words().stream().map(RecognisedWord::text).toList());
    List<Integer> places = IntStream.range(0, texts.size()).filter(i -> isNumber(texts.get(i))).boxed().toList();
    int last = texts.size() - 1;
    if (own.size() == places.size()) {
      IntStream.range(0, own.size()).forEach(i -> texts.set(places.get(i), own.get(i)));
    } else if (places.contains(last)) {
      texts.set(last, String.valueOf(Integer.parseInt(texts.get(last)) + page - usual.page()));
    }
    return texts;
  }

  /** A page number with its spaces, which are lost in small type: {@code 3of4}, and {@code 30f4} for the same. */
  private static RecognisedLine withSpaces(RecognisedLine line) {
    RecognisedWord word = line.words().get(0);
    Matcher glued = GLUED.matcher(word.text());
    if (line.words().size() > 1 || !glued.matches()) {
      return line;
    }
    List<RecognisedWord> words = new ArrayList<>();
    double step = word.box().width() / word.text().length();
    double left = word.box().x();
    for (String part : List.of(glued.group(1), "of", glued.group(2))) {
      double right = left + step * part.length();
      words.add(new RecognisedWord(
          part, BoundingBox.ofCorners(left, word.box().y(), right - SPACE * step, word.box().bottom()), word.confidence(),
          word.stroke()));
      left = right;
    }
    return new RecognisedLine(List.copyOf(words), line.baseline(), line.size(), line.stroke());
  }

  private static boolean isNumber(String word) {
    return word.length() <= LONGEST_NUMBER && word.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  private static String lettersOf(RecognisedLine line) {
    StringBuilder letters = new StringBuilder();
    for (RecognisedWord word : line.words()) {
      word.text().toLowerCase(Locale.ROOT).chars().filter(Character::isLetter).forEach(c -> letters.append((char) c));
    }
    return letters.toString();
  }
}
