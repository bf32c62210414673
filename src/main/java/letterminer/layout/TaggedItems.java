package letterminer.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import letterminer.reading.Document;
import letterminer.reading.Line;
import letterminer.reading.Tags;
import letterminer.reading.Word;

/**
 * Finds the items of a list whose signs geometry could not see (pictures, glyphs of broken fonts): a
 * paragraph that is one list item of the tags, next to an item of both readers, is an item.
 */
final class TaggedItems {
  private final Tags tags;
  private final TagAgreement agreement;

  TaggedItems(Document document) {
    this.tags = document.tags();
    this.agreement = new TagAgreement(document);
  }

  Layout in(Layout layout) {
    List<Block> blocks = new ArrayList<>(layout.blocks());
    for (int i = 1; i < blocks.size(); i++) {
      take(blocks, i, i - 1);
    }
    for (int i = blocks.size() - 2; i >= 0; i--) {
      take(blocks, i, i + 1);
    }
    return new Layout(List.copyOf(blocks), layout.footnotes(), layout.furniture());
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
