package letterminer.extraction.body;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import letterminer.extraction.heading.Heading;
import letterminer.layout.TextBlock;
import letterminer.model.Problem;
import letterminer.model.ProblemCode;

/**
 * Checks that items follow each heading of strengths or weaknesses. If other text follows instead, the bullets may have
 * been lost in conversion, which nothing else would reveal. A heading with nothing below it is an empty list. One use
 * per letter.
 */
final class AwaitedItems {
  private final Endings endings;
  private final PointLists lists;
  private final List<Problem> problems = new ArrayList<>();

  private Optional<TextBlock> heading = Optional.empty();
  private Optional<OpenList> list = Optional.empty();
  private Optional<String> area = Optional.empty();
  private int paragraphs;

  AwaitedItems(Endings endings, PointLists lists) {
    this.endings = endings;
    this.lists = lists;
  }

  /** Called for a heading that opens no list. */
  void under(Heading found) {
    if (found.opensPolarList() && paragraphs == 0) {
      heading = Optional.empty(); // A title over lists.
    }
    end();
  }

  /** Called for a heading that opens a list with a polarity: items must follow. */
  void await(TextBlock block, Place place) {
    heading = Optional.of(block);
    list = place.opened();
    area = place.areaId();
  }

  void itemCame() {
    heading = Optional.empty();
  }

  /** Called for text where items are expected. */
  void text(String text) {
    if (heading.isEmpty()) {
      return;
    }
    if (endings.saysNothing(text)) {
      lists.foundEmpty(list, area);
      heading = Optional.empty();
    } else if (!endings.isFormula(text)) {
      paragraphs++;
    }
  }

  /** Called at the end of the list. */
  void end() {
    if (heading.isPresent() && paragraphs > 0) {
      String only = paragraphs == 1 ? ", only a paragraph" : ", only " + paragraphs + " paragraphs";
      problems.add(Problem.of(
          ProblemCode.LIST_WITHOUT_ITEMS, heading.get().page(),
          "Below the heading \"" + heading.get().textWithoutNoteMarks() + "\" on page " + heading.get().page()
              + " there is no item" + only + ". Check whether it is a list whose bullets could not be read:"
              + " its text was not read as points."));
    }
    if (heading.isPresent() && paragraphs == 0) {
      lists.foundEmpty(list, area);
    }
    heading = Optional.empty();
    paragraphs = 0;
  }

  List<Problem> problems() {
    return List.copyOf(problems);
  }
}
