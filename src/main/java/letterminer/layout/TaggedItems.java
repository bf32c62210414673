package letterminer.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import letterminer.reading.Document;
import letterminer.reading.Line;
import letterminer.reading.Tags;
import letterminer.reading.Word;

/**
 * Finds list items whose markers geometry could not see (pictures, glyphs of broken fonts): a paragraph that is one
 * list item of the tags, next to an item that both geometry and tags find, is an item. Also joins items that geometry
 * split: a block without a marker belongs to the item before it if the tags have exactly these two as one item.
 */
final class TaggedItems {
  /** A longer text is not an item. */
  private static final int MOST_LINES = 200;

  private final Tags tags;
  private final TagAgreement agreement;
  private final LineJoiner joiner;

  TaggedItems(Document document, LineJoiner joiner) {
    this.joiner = joiner;
    this.tags = document.tags();
    this.agreement = new TagAgreement(document);
  }

  Layout in(Layout layout) {
    List<Block> blocks = joined(layout.blocks());
    for (int i = 1; i < blocks.size(); i++) {
      take(blocks, i, i - 1);
    }
    for (int i = blocks.size() - 2; i >= 0; i--) {
      take(blocks, i, i + 1);
    }
    return new Layout(List.copyOf(blocks), layout.footnotes(), layout.furniture());
  }

  private List<Block> joined(List<Block> all) {
    List<Block> blocks = new ArrayList<>();
    for (Block block : all) {
      int last = blocks.size() - 1;
      if (last >= 0 && blocks.get(last) instanceof TextBlock item && block instanceof TextBlock rest
          && isRest(item, rest)) {
        blocks.set(last, item.followedBy(rest, joiner));
      } else {
        blocks.add(block);
      }
    }
    return blocks;
  }

  private boolean isRest(TextBlock item, TextBlock rest) {
    return item.kind() == BlockKind.ITEM && rest.kind() != BlockKind.HEADING && rest.marker().isEmpty()
        && item.lines().size() + rest.lines().size() <= MOST_LINES
        && agreement.of(List.of(item)).equals(Optional.of(TagAgreement.Verdict.PART))
        && agreement.of(List.of(item, rest)).equals(Optional.of(TagAgreement.Verdict.AGREES));
  }

  private void take(List<Block> blocks, int at, int neighbour) {
    if (blocks.get(at) instanceof TextBlock text && text.kind() == BlockKind.PARAGRAPH
        && isSureItem(blocks.get(neighbour)) && isItem(text)) {
      blocks.set(at, text.as(BlockKind.ITEM));
    }
  }

  private boolean isSureItem(Block block) {
    return block instanceof TextBlock text && text.kind() == BlockKind.ITEM && isItem(text);
  }

  private boolean isItem(TextBlock text) {
    return agreement.of(List.of(text)).equals(Optional.of(TagAgreement.Verdict.AGREES))
        && role(text).equals(Optional.of(Tags.Role.ITEM));
  }

  private Optional<Tags.Role> role(TextBlock text) {
    return text.lines().stream().map(Line::firstWord).map(Word::tag)
        .filter(t -> t != Tags.UNTAGGED).findFirst().map(t -> tags.pieces().get(t).role());
  }
}
