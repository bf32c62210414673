package letterminer.extraction.body;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import letterminer.layout.Block;
import letterminer.layout.BlockKind;
import letterminer.layout.ListMarker;
import letterminer.layout.TextBlock;
import letterminer.profile.Marker;
import letterminer.profile.Profile;
import letterminer.reading.Line;

/**
 * Turns text that begins with a list marker specific to the letter family ({@code R1}, {@code Finding 1.}) into items.
 * Layout cannot know these markers. One use per letter.
 */
final class MarkedItems {
  private static final String ENDS = ".:;?!";

  /** Maximum distance of the next line of the same text, in multiples of the font size. */
  private static final double NEXT_LINE = 1.5;

  /** No paragraph has more items. */
  private static final int MOST_CUTS = 500;

  private final List<Marker> markers;
  private final boolean keep;

  /** Items with their marker, by identity: narrative keeps it. */
  private final Map<TextBlock, TextBlock> printed = new IdentityHashMap<>();

  /** Headings that begin with a marker, by identity. The text below each is its item. */
  private final Set<TextBlock> titles = Collections.newSetFromMap(new IdentityHashMap<>());
  private Optional<ListMarker> last = Optional.empty();

  MarkedItems(Profile profile) {
    this.markers = profile.markers();
    this.keep = profile.lists().keepMarkers();
  }

  /** A marker at the beginning of a text, and where the text after it starts. */
  record Found(ListMarker marker, int end) {}

  /** The marker at the beginning of a text. */
  Optional<Found> of(String text) {
    for (Marker marker : markers) {
      OptionalInt end = marker.endIn(text);
      if (end.isPresent()) {
        String written = text.substring(0, end.getAsInt());
        boolean number = written.chars().anyMatch(Character::isDigit);
        return Optional.of(new Found(
            new ListMarker(written, number ? ListMarker.Style.NUMBER : ListMarker.Style.LETTER), end.getAsInt()));
      }
    }
    return Optional.empty();
  }

  /** Whether a block is the heading of the item below it. */
  boolean isTitle(TextBlock block) {
    return titles.contains(block);
  }

  /** An item as printed, with its marker. */
  TextBlock asPrinted(TextBlock item) {
    return printed.getOrDefault(item, item);
  }

  /** The blocks, with items for text that begins with a marker. */
  List<Block> in(List<? extends Block> blocks) {
    if (markers.isEmpty()) {
      return List.copyOf(blocks);
    }
    List<TextBlock> alone = new ArrayList<>(); // A marker, or a title with one, whose text follows.
    List<Block> result = new ArrayList<>();
    for (Block block : blocks) {
      if (!(block instanceof TextBlock text)) {
        result.addAll(alone);
        alone.clear();
        result.add(block);
        continue;
      }
      for (TextBlock piece : cut(text)) {
        take(piece, alone, result);
      }
    }
    result.addAll(alone);
    return result;
  }

  private void take(TextBlock piece, List<TextBlock> alone, List<Block> result) {
    Optional<Found> found = isListed(piece) ? Optional.empty() : of(piece.text());
    boolean paragraph = found.isEmpty() && piece.kind() == BlockKind.PARAGRAPH;
    if (!alone.isEmpty() && paragraph) {
      result.add(below(alone.get(0), piece));
      alone.clear();
      return;
    }
    result.addAll(alone);
    alone.clear();
    if (found.isEmpty()) {
      Optional<TextBlock> begun = lastItem(result).filter(item -> paragraph && isHanging(item, piece));
      begun.ifPresent(item -> result.set(result.size() - 1, continued(item, piece)));
      if (begun.isEmpty()) {
        result.add(piece);
      }
      return;
    }
    last = Optional.of(found.get().marker());
    boolean nothingElse = piece.text().substring(found.get().end()).isBlank();
    if (nothingElse || piece.kind() == BlockKind.HEADING) {
      alone.add(piece);
      if (!nothingElse) {
        titles.add(piece);
        result.add(piece);
      }
    } else {
      result.add(item(piece, found.get(), piece.text().substring(found.get().end()).strip()));
    }
  }

  /** The last block, if it is an item made here. */
  private Optional<TextBlock> lastItem(List<Block> result) {
    return Optional.of(result).filter(r -> !r.isEmpty()).map(r -> r.get(r.size() - 1))
        .filter(b -> b instanceof TextBlock text && printed.containsKey(text)).map(TextBlock.class::cast);
  }

  /**
   * Whether a paragraph continues an item: on the next line, indented further than the marker, in a sentence that has
   * not ended.
   */
  private static boolean isHanging(TextBlock item, TextBlock paragraph) {
    Line last = item.lastLine();
    Line next = paragraph.firstLine();
    double step = next.baseline() - last.baseline();
    String text = item.text().strip();
    boolean ended = text.isEmpty() || ENDS.indexOf(text.charAt(text.length() - 1)) >= 0;
    return !ended && last.page() == next.page() && step > 0 && step <= NEXT_LINE * Math.max(last.size(), next.size())
        && next.box().x() > item.left() + last.size();
  }

  private TextBlock continued(TextBlock item, TextBlock rest) {
    TextBlock whole = printed.get(item).followedBy(rest);
    return remember(item.followedBy(rest), whole);
  }

  /** The item whose marker is alone above its text, or in the heading of its text. */
  private TextBlock below(TextBlock marker, TextBlock text) {
    Found found = of(marker.text()).orElseThrow();
    return titles.contains(marker)
        ? remember(new TextBlock(
            BlockKind.ITEM, Optional.of(found.marker()), text.text(), text.lines(), text.textLeft(), text.flowLeft()), text)
        : item(marker.followedBy(text), found, text.text());
  }

  private TextBlock item(TextBlock block, Found found, String rest) {
    return remember(new TextBlock(
        BlockKind.ITEM, Optional.of(found.marker()), keep ? block.text() : rest, block.lines(), block.textLeft(),
        block.flowLeft()), block);
  }

  private TextBlock remember(TextBlock item, TextBlock block) {
    printed.put(item, block);
    return item;
  }

  private static boolean isListed(TextBlock block) {
    return block.kind() == BlockKind.ITEM && block.marker().isPresent();
  }

  /**
   * Cuts a block before each line that begins with a marker, provided that a sentence ends before it or the marker
   * follows the previous one in sequence. 'R1' may also follow 'As we said in'.
   */
  private List<TextBlock> cut(TextBlock block) {
    List<TextBlock> pieces = new ArrayList<>();
    TextBlock rest = block;
    List<Integer> starts = isListed(block) ? List.of() : starts(block);
    for (int k = starts.size() - 1; k >= 0; k--) { // From the end: words may also occur in an earlier line.
      List<TextBlock> parts = rest.cutBefore(starts.get(k));
      if (parts.size() > 1) {
        pieces.add(0, parts.get(1));
        rest = parts.get(0);
      }
    }
    pieces.add(0, rest);
    return pieces;
  }

  /** The lines after the first that begin with a marker. */
  private List<Integer> starts(TextBlock block) {
    List<Integer> starts = new ArrayList<>();
    Optional<ListMarker> before = of(block.text()).map(Found::marker).or(() -> last);
    for (int line = 1; line < block.lines().size() && starts.size() < MOST_CUTS; line++) {
      Optional<Found> found = of(block.lines().get(line).text().strip());
      String above = block.lines().get(line - 1).text().strip();
      boolean ended = !above.isEmpty() && ENDS.indexOf(above.charAt(above.length() - 1)) >= 0;
      boolean next = found.isPresent() && before.isPresent() && found.get().marker().follows(before.get());
      if (found.isPresent() && (ended || next)) {
        starts.add(line);
        before = found.map(Found::marker);
      }
    }
    return starts;
  }
}
