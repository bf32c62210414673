package letterminer.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import letterminer.reading.Line;
import letterminer.reading.Page;
import letterminer.reading.Rule;
import letterminer.reading.Word;

/**
 * Recognises list markers by their behaviour rather than by their character. A bullet may come out of a PDF as '?',
 * 'n', 'l' or any other character, and items may have bare numbers. Such markers are at the start of many lines, a
 * tab before the text or with the next lines aligned below the text; words of running text are not.
 */
final class LearnedMarkers {
  /** Smallest gap after a marker, in ems, and its smallest ratio to the line's other gaps. */
  private static final double TAB = 0.4;
  private static final double TAB_TO_SPACE = 1.5;

  /** A gap that is wide enough by itself, in ems, if the line has no other gaps for comparison. */
  private static final double SURE_TAB = 0.6;

  /** Largest distance of a marker on a line of its own from its text, in ems. */
  private static final double REACH = 5;

  /** Edges that differ by at most this much count as equal, in points. */
  private static final double SAME_EDGE = 1.6;

  /** Smallest size of a number as a share of its text's size; footnote markers are smaller, and raised. */
  private static final double SMALLEST_NUMBER = 0.88;

  /** Share of the lines beginning with the same character that must behave like items. */
  private static final double MOST = 0.7;

  /** Largest distance of the next line of an item, in ems. */
  private static final double NEXT_LINE = 1.9;

  /** This many consecutive numbers at the start of lines, each one more than the last, are markers. */
  private static final int SURE_COUNT = 3;

  /** A number of more digits is a year or a quantity. */
  private static final int LONGEST_NUMBER = 3;

  /** How far a number may be above or below the baseline of its text, in ems; those of footnotes are raised. */
  private static final double RAISED = 0.1;

  /** A single letter is a bullet only if it begins this many lines, and at most a quarter as often is inside lines. */
  private static final int LEAST_LETTERS = 2;
  private static final int LETTER_INSIDE = 4;

  /** The gap between words that overlap counts as this, in points. */
  private static final double SMALLEST_GAP = 0.01;

  /** How many lines after a marker on a line of its own its text may be, and the next line of an item. */
  private static final int LINES_BESIDE = 3;
  private static final int LINES_AHEAD = 5;

  private static final int MOST_CANDIDATES = 4_000;

  /** The position of a word. */
  private record Place(int page, double x, double baseline) {}

  /** A line that may begin with a marker. */
  private record Candidate(Word mark, Line text, int page, double textX, boolean hangs, boolean tabbed) {
    boolean behaves() {
      return hangs || tabbed;
    }

    /** Whether the marker is in a different font than its text. */
    boolean foreign() {
      return !mark.font().family().equals(text.words().get(text.words().size() - 1).font().family());
    }

    boolean sameEdges(Candidate other) {
      boolean marks = Math.abs(mark.box().x() - other.mark.box().x()) <= SAME_EDGE
          || Math.abs(mark.box().right() - other.mark.box().right()) <= SAME_EDGE;
      return marks && Math.abs(textX - other.textX) <= text.size();
    }
  }

  private final Map<Place, ListMarker.Style> kinds = new HashMap<>();

  private LearnedMarkers() {}

  /** Learns the markers of a document. */
  static LearnedMarkers of(List<Page> pages) {
    LearnedMarkers marks = new LearnedMarkers();
    Map<String, List<Candidate>> glyphs = new HashMap<>();
    List<Candidate> numbers = new ArrayList<>();
    List<Candidate> letters = new ArrayList<>();
    int found = 0;
    for (Page page : pages) {
      for (int i = 0; i < page.lines().size() && found < MOST_CANDIDATES; i++) {
        Word first = page.lines().get(i).firstWord();
        boolean number = isNumber(first.text());
        boolean letter = LetterCount.valueOf(first.text()) > 0;
        if (!number && !letter && !mayBeGlyph(first)) {
          continue;
        }
        Candidate candidate = candidate(page, i);
        if (candidate != null) {
          found++;
          if (letter) {
            letters.add(candidate);
          }
          if (number || mayBeGlyph(first)) {
            (number ? numbers : glyphs.computeIfAbsent(first.text(), t -> new ArrayList<>())).add(candidate);
          }
        }
      }
    }
    marks.takeGlyphs(glyphs, pages);
    marks.takeNumbers(numbers);
    marks.takeDigitGlyphs(numbers);
    marks.takeLetters(letters);
    return marks;
  }

  /** The kind of marker that a line's first word was found to be, or null. */
  ListMarker.Style kindOf(Line line) {
    if (kinds.isEmpty()) {
      return null;
    }
    Word first = line.firstWord();
    return kinds.get(new Place(line.page(), first.box().x(), first.baseline()));
  }

  private void take(Candidate candidate, ListMarker.Style kind) {
    kinds.put(new Place(candidate.page(), candidate.mark().box().x(), candidate.mark().baseline()), kind);
  }

  static boolean isNumber(String text) {
    if (text.length() > LONGEST_NUMBER || text.charAt(0) == '0') {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }

  /** Whether a word may be a bullet: one character. Whether a capital letter is in a symbol font is checked later. */
  private static boolean mayBeGlyph(Word word) {
    String text = word.text();
    return text.codePointCount(0, text.length()) == 1 && !Character.isDigit(text.codePointAt(0))
        && !Bullets.isStrong(word); // Strong bullets are markers anyway.
  }

  private static Candidate candidate(Page page, int at) {
    Line line = page.lines().get(at);
    Word mark = line.firstWord();
    boolean alone = line.words().size() == 1;
    Line text = alone ? beside(page, at) : line;
    if (text == null || isRuledOff(page, mark, alone ? text.firstWord() : text.words().get(1))) {
      return null;
    }
    Word first = alone ? text.firstWord() : text.words().get(1);
    double gap = first.box().x() - mark.box().right();
    if (gap <= 0) {
      return null;
    }
    double textX = first.box().x();
    boolean hangs = hangs(page, at, text, mark.box().x(), textX);
    double other = usualGap(text, alone ? 1 : 2);
    double size = text.size();
    boolean tabbed = other > 0 ? gap > TAB * size && gap > TAB_TO_SPACE * other : gap > SURE_TAB * size;
    return new Candidate(mark, text, page.number(), textX, hangs, tabbed);
  }

  /** The line to the right of a word on a line of its own. */
  private static Line beside(Page page, int at) {
    Line line = page.lines().get(at);
    for (int i = at + 1; i < Math.min(page.lines().size(), at + LINES_BESIDE); i++) {
      Line next = page.lines().get(i);
      double gap = next.box().x() - line.box().right();
      if (Math.abs(next.baseline() - line.baseline()) < LineRows.SAME_ROW * next.size()
          && gap > 0 && gap < REACH * next.size()) {
        return next;
      }
    }
    return null;
  }

  /** Whether a rule between the two makes them cells of a table. */
  private static boolean isRuledOff(Page page, Word mark, Word text) {
    for (Rule rule : page.rules()) {
      if (!rule.horizontal() && rule.position() >= mark.box().right() - 1
          && rule.position() <= text.box().x() + 1
          && rule.start() < mark.box().centreY() && rule.end() > mark.box().centreY()) {
        return true;
      }
    }
    return false;
  }

  /** Whether the next line is aligned with the text, not with the marker. */
  private static boolean hangs(Page page, int at, Line text, double markX, double textX) {
    for (int i = at + 1; i < Math.min(page.lines().size(), at + LINES_AHEAD); i++) {
      Line next = page.lines().get(i);
      double distance = next.baseline() - text.baseline();
      if (distance > NEXT_LINE * text.size()) {
        return false;
      }
      if (distance > LineRows.SAME_ROW * text.size()) {
        double x = next.box().x();
        if (Math.abs(x - markX) <= SAME_EDGE) {
          return false;
        }
        if (Math.abs(x - textX) <= SAME_EDGE) {
          return true;
        }
      }
    }
    return false;
  }

  private static double usualGap(Line line, int from) {
    int count = line.words().size() - from;
    if (count < 2) {
      return 0;
    }
    double[] gaps = new double[count];
    for (int i = 0; i < count; i++) {
      gaps[i] = line.words().get(from + i).box().x() - line.words().get(from + i - 1).box().right();
    }
    Arrays.sort(gaps);
    return Math.max(SMALLEST_GAP, gaps[count / 2]);
  }

  /** How often a glyph occurs inside lines, where list markers never occur. */
  private static int insideLines(String glyph, List<Page> pages) {
    int count = 0;
    for (Page page : pages) {
      for (Line line : page.lines()) {
        List<Word> words = line.words();
        for (int i = 1; i < words.size(); i++) {
          count += words.get(i).text().equals(glyph) ? 1 : 0;
        }
      }
    }
    return count;
  }

  private void takeGlyphs(Map<String, List<Candidate>> glyphs, List<Page> pages) {
    glyphs.forEach((text, all) -> {
      List<Candidate> good = all.stream()
          .filter(c -> c.hangs() || (c.behaves() || c.foreign()) && hasNeighbour(c, all)).toList();
      int character = text.codePointAt(0);
      boolean letter = Character.isLetter(character);
      boolean capital = Character.isUpperCase(character) || Character.isTitleCase(character);
      boolean foreign = good.stream().allMatch(Candidate::foreign);
      int least = letter ? LEAST_LETTERS : 1;
      if (good.size() < least || capital && !foreign || good.size() < MOST * all.size()
          || insideLines(text, pages) > (letter && !foreign ? good.size() / LETTER_INSIDE : good.size())) {
        return;
      }
      good.forEach(c -> take(c, ListMarker.Style.BULLET));
    });
  }

  /** Whether another one is above or below it. */
  private static boolean hasNeighbour(Candidate candidate, List<Candidate> all) {
    return all.stream().anyMatch(c -> c != candidate && c.sameEdges(candidate));
  }

  /**
   * Numbers are markers if they count up: each is one more than the one before it in a list, or begins a list with 1.
   * Years and quantities at the start of lines do not.
   */
  private void takeNumbers(List<Candidate> all) {
    List<Candidate> open = new ArrayList<>();
    for (Candidate c : all) {
      boolean number = !c.mark().font().bold()
          && c.mark().font().size() > SMALLEST_NUMBER * c.text().size()
          && Math.abs(c.mark().baseline() - c.text().baseline()) < RAISED * c.text().size();
      if (number) {
        open.add(c);
      }
    }
    while (!open.isEmpty()) {
      Candidate first = open.get(0);
      List<Candidate> list = new ArrayList<>();
      List<Candidate> rest = new ArrayList<>();
      open.forEach(c -> (first.sameEdges(c) ? list : rest).add(c));
      takeList(list.stream().filter(Candidate::behaves).toList());
      takeRuns(list);
      open = rest;
    }
  }

  /** Numbers that are followed by an ordinary space and count from 1. */
  private void takeRuns(List<Candidate> list) {
    int from = 0;
    for (int i = 1; i <= list.size(); i++) {
      if (i == list.size() || value(list.get(i)) != value(list.get(i - 1)) + 1) {
        if (i - from >= SURE_COUNT && value(list.get(from)) == 1) {
          list.subList(from, i).forEach(c -> take(c, ListMarker.Style.NUMBER));
        }
        from = i;
      }
    }
  }

  private void takeList(List<Candidate> list) {
    int counting = 0;
    boolean same = list.size() >= SURE_COUNT;
    for (int i = 0; i < list.size(); i++) {
      counting += counts(list, i) ? 1 : 0;
      same &= value(list.get(i)) == value(list.get(0));
    }
    boolean hangs = list.stream().anyMatch(Candidate::hangs);
    boolean tabbed = list.stream().filter(Candidate::tabbed).count() > 1;
    if (counting < MOST * list.size() || !hangs && !tabbed) {
      return;
    }
    for (int i = 0; i < list.size(); i++) {
      if (counts(list, i)) {
        take(list.get(i), same ? ListMarker.Style.BULLET : ListMarker.Style.NUMBER);
      }
    }
  }

  /** Digits that are bullets of a symbol font: smaller than the text, in a font of their own, and always the same. */
  private void takeDigitGlyphs(List<Candidate> numbers) {
    List<Candidate> glyphs = numbers.stream()
        .filter(c -> c.foreign() && c.behaves() && c.mark().font().size() <= SMALLEST_NUMBER * c.text().size())
        .toList();
    boolean same = glyphs.stream().map(c -> c.mark().text()).distinct().count() == 1;
    if (same && glyphs.size() >= SURE_COUNT) {
      glyphs.forEach(c -> take(c, ListMarker.Style.BULLET));
    }
  }

  /** Letters are markers if they count up and are set apart from their texts. */
  private void takeLetters(List<Candidate> all) {
    List<Candidate> open = new ArrayList<>(
        all.stream().filter(c -> c.behaves() && !c.mark().font().bold()).toList());
    while (!open.isEmpty()) {
      Candidate first = open.get(0);
      List<Candidate> list = open.stream().filter(c -> first.sameEdges(c)
          && LetterCount.sameForm(first.mark().text(), c.mark().text())).toList();
      open.removeAll(list);
      int[] values = list.stream().mapToInt(c -> LetterCount.valueOf(c.mark().text())).toArray();
      if (LetterCount.isList(values, MOST)) {
        for (int i = 0; i < values.length; i++) {
          if (LetterCount.counts(values, i)) {
            take(list.get(i), ListMarker.Style.LETTER);
          }
        }
      }
    }
  }

  private static boolean counts(List<Candidate> list, int at) {
    int value = value(list.get(at));
    return value == 1
        || at > 0 && value == value(list.get(at - 1)) + 1
        || at + 1 < list.size() && value(list.get(at + 1)) == value + 1;
  }

  private static int value(Candidate candidate) {
    return Integer.parseInt(candidate.mark().text());
  }

}
