package letterminer.extraction.body;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import letterminer.extraction.part.RunningText;
import letterminer.layout.TextBlock;
import letterminer.model.Problem;
import letterminer.model.ProblemCode;

/**
 * Finds running text among the items of a list that belongs to no point. It may be an item whose bullet or border could
 * not be read, or the rest of one that a page break cut, which nothing else would reveal. Lists of strengths or
 * weaknesses hold items only; in other lists, paragraphs are narrative unless they are set in like the items' text. One
 * use per letter.
 */
final class StrayText {
  /** Characters of a text that the message quotes. */
  private static final int QUOTED = 80;

  /** Largest distance, in points, between the left edges of an item's text and of a paragraph that is set in like it. */
  private static final double SAME_EDGE = 3;

  private final List<Problem> problems = new ArrayList<>();

  private Optional<String> heading = Optional.empty();
  private boolean itemsOnly;
  private boolean hasItems;
  private Optional<TextBlock> lastItem = Optional.empty();
  private final List<TextBlock> strays = new ArrayList<>();

  /**
   * Called for a heading that opens a list of points.
   *
   * @param polar whether it lists strengths or weaknesses
   */
  void open(String opening, boolean polar) {
    end();
    heading = Optional.of(opening);
    itemsOnly = polar;
  }

  void itemCame() {
    hasItems = true;
  }

  void itemCame(TextBlock item) {
    itemCame();
    lastItem = Optional.of(item);
  }

  /** Called for text of the list that is neither an item nor an introduction to any. */
  void text(TextBlock block) {
    boolean inPlace = itemsOnly || lastItem.filter(item -> isSetInLike(item, block)).isPresent();
    boolean text = RunningText.is(block.text(), false) || itemsOnly && isFragment(block.text());
    if (heading.isPresent() && inPlace && !block.text().endsWith(":") && text) {
      strays.add(block);
    }
  }

  /** Whether it is a piece of a sentence: some words that begin in lower case. */
  private static boolean isFragment(String text) {
    return !text.isEmpty() && Character.isLowerCase(text.codePointAt(0)) && text.indexOf(' ') > 0;
  }

  private static boolean isSetInLike(TextBlock item, TextBlock block) {
    return item.textLeft() - item.left() > SAME_EDGE && Math.abs(block.left() - item.textLeft()) <= SAME_EDGE;
  }

  /** Called at the end of the list. A list without any item is reported as such. */
  void end() {
    if (heading.isPresent() && hasItems && !strays.isEmpty()) {
      TextBlock first = strays.get(0);
      problems.add(Problem.of(
          ProblemCode.TEXT_IN_LIST, first.page(),
          (strays.size() == 1 ? "A paragraph" : strays.size() + " paragraphs") + " of the list \""
              + heading.get() + "\" belong" + (strays.size() == 1 ? "s" : "") + " to no point: "
              + Problem.quote(first.text(), QUOTED) + "."));
    }
    heading = Optional.empty();
    hasItems = false;
    lastItem = Optional.empty();
    strays.clear();
  }

  List<Problem> problems() {
    return List.copyOf(problems);
  }
}
