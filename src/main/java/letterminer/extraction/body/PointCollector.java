package letterminer.extraction.body;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import letterminer.extraction.part.Places;
import letterminer.extraction.part.Quote;
import letterminer.layout.BlockKind;
import letterminer.layout.TextBlock;
import letterminer.model.PageBox;
import letterminer.model.Polarity;
import letterminer.model.Printed;

/** Collects points in reading order. One use per letter. */
public final class PointCollector {

  /**
   * A point without its id.
   *
   * @param prose whether it is a paragraph or a sentence of one, not a list item
   */
  public record Draft(
      Optional<String> area,
      String section,
      Optional<OpenList> list,
      Optional<String> responsible,
      Optional<Polarity> polarity,
      Optional<String> leadIn,
      String text,
      int page,
      int endPage,
      List<TextBlock> blocks,
      List<PageBox> boxes,
      boolean prose) {}

  /** At most this many sentences of a paragraph are located on the page. */
  private static final int MOST_SENTENCES = 200;
  private static final Places PLACES = new Places(true);

  private final List<Draft> drafts = new ArrayList<>();

  /** In document order: a table that continues on the next page is read column by column. */
  List<Draft> drafts() {
    return drafts.stream().sorted(Comparator.comparingInt(Draft::page)).toList();
  }

  /** Adds the items of a list as points. */
  void add(List<TextBlock> items, Optional<String> leadIn, Place place) {
    ItemTree.points(items, leadIn).forEach(leaf -> add(leaf, place, Optional.empty()));
  }

  /**
   * Adds a table cell as points.
   *
   * @param leadIn a lead-in in a cell above it
   * @param responsible the body that its row names
   */
  void addCell(List<TextBlock> blocks, Optional<String> leadIn, Place place, Optional<String> responsible) {
    ItemTree.pointsOfCell(blocks, leadIn).forEach(leaf -> add(leaf, place, responsible));
  }

  /** Adds a paragraph as a point. */
  void addParagraph(TextBlock block, Place place) {
    drafts.add(prose(block, place, block.text(), block.page(), block.endPage(), block.boxes()));
  }

  /**
   * Adds the sentences of a paragraph as points. A paragraph with too many sentences is not running text and stays
   * whole.
   */
  void addSentences(TextBlock block, Place place) {
    List<String> sentences = Sentences.in(block.text());
    if (sentences.size() > MOST_SENTENCES) {
      addParagraph(block, place);
      return;
    }
    for (String sentence : sentences) {
      List<Printed> places = PLACES.words(Quote.in(List.of(block), sentence));
      List<PageBox> boxes = places.stream()
          .flatMap(p -> p.box().stream().map(b -> PageBox.of(p.page(), b))).toList();
      drafts.add(prose(block, place, sentence, places.get(0).page(), places.get(places.size() - 1).page(), boxes));
    }
  }

  private static Draft prose(
      TextBlock block, Place place, String text, int page, int endPage, List<PageBox> boxes) {
    return new Draft(
        place.areaId(), place.heading(), place.opened(), Optional.empty(), place.polarity(), Optional.empty(), text, page,
        endPage, List.of(block), boxes, true);
  }

  private void add(Item.Leaf leaf, Place place, Optional<String> responsible) {
    StringBuilder text = new StringBuilder();
    List<PageBox> boxes = new ArrayList<>();
    for (TextBlock block : leaf.blocks()) {
      if (text.length() > 0 && !block.text().isEmpty()) {
        text.append(leaf.inCell() && block.kind() == BlockKind.ITEM && isOpen(text) ? "; " : " ");
      }
      text.append(block.text());
      boxes.addAll(block.boxes());
    }
    if (text.isEmpty()) {
      return; // A marker without text.
    }
    TextBlock last = leaf.blocks().get(leaf.blocks().size() - 1);
    drafts.add(new Draft(
        place.areaId(), leaf.title().orElse(place.heading()), place.opened(), responsible, place.polarity(),
        leaf.leadIn(), text.toString(),
        leaf.blocks().get(0).page(), last.endPage(), leaf.blocks(), List.copyOf(boxes), false));
  }

  /** Whether a text has no visible end if another follows on the same line. */
  private static boolean isOpen(StringBuilder text) {
    return ".,;:!?".indexOf(text.charAt(text.length() - 1)) < 0;
  }
}
