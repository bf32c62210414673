package letterminer.extraction.part;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import letterminer.model.BoundingBox;
import letterminer.model.LettersAndDigits;
import letterminer.model.Printed;
import letterminer.reading.Line;
import letterminer.reading.Word;

/**
 * Finds where the words of a {@link Quote} are printed: the words themselves, without the rest of their lines.
 * Immutable.
 */
public final class Places {
  private final boolean positioned;

  /**
   * Makes a finder.
   *
   * @param positioned whether the document has positions on the page
   */
  public Places(boolean positioned) {
    this.positioned = positioned;
  }

  /** A word of a line. */
  private record Placed(Line line, Word word) {}

  /** The place of all lines of a quote that are on its first page. */
  public Printed lines(Quote quote) {
    int page = quote.lines().get(0).page();
    List<Line> first = quote.lines().stream().filter(l -> l.page() == page).toList();
    BoundingBox box = first.stream().map(Line::box).reduce(BoundingBox::union).orElseThrow();
    return new Printed(Quote.of(first).text(), page, box(box));
  }

  /** The places of the words of a quote, one for each page that has some of them. */
  public List<Printed> words(Quote quote) {
    List<Placed> words = placed(quote.lines());
    int[] range = range(words, quote.text());
    Map<Integer, List<Placed>> pages = words.subList(range[0], range[1]).stream()
        .collect(Collectors.groupingBy(p -> p.line().page(), LinkedHashMap::new, Collectors.toList()));
    boolean found = range[1] - range[0] < words.size() || LettersAndDigits.of(text(words)).equals(LettersAndDigits.of(quote.text()));
    List<Printed> places = new ArrayList<>();
    pages.forEach((page, here) -> places.add(new Printed(
        found && pages.size() == 1 ? quote.text().strip() : text(here), page,
        box(here.stream().map(p -> p.word().box()).reduce(BoundingBox::union).orElseThrow()))));
    return List.copyOf(places);
  }

  private Optional<BoundingBox> box(BoundingBox box) {
    return positioned ? Optional.of(box.rounded()) : Optional.empty();
  }

  private static List<Placed> placed(List<Line> lines) {
    List<Placed> words = new ArrayList<>();
    lines.forEach(l -> l.words().forEach(w -> words.add(new Placed(l, w))));
    return words;
  }

  /** The range of the words that make up a text, whatever hyphens and spaces layout removed, end exclusive; all words if the text is not found. */
  private static int[] range(List<Placed> words, String text) {
    String sought = LettersAndDigits.of(text);
    StringBuilder all = new StringBuilder();
    int[] ends = new int[words.size()];
    for (int i = 0; i < ends.length; i++) {
      all.append(LettersAndDigits.of(words.get(i).word().text()));
      ends[i] = all.length();
    }
    int start = sought.isEmpty() ? -1 : all.indexOf(sought);
    if (start < 0) {
      return new int[] {0, ends.length};
    }
    int first = 0;
    while (ends[first] <= start) {
      first++;
    }
    int last = first;
    while (ends[last] < start + sought.length()) {
      last++;
    }
    return new int[] {first, last + 1};
  }

  private static String text(List<Placed> words) {
    StringBuilder text = new StringBuilder();
    Line line = null;
    for (Placed placed : words) {
      boolean space = line != placed.line() || placed.word().spaceBefore();
      text.append(text.isEmpty() || !space ? "" : " ").append(placed.word().text());
      line = placed.line();
    }
    return text.toString();
  }
}
