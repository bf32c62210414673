package letterminer.extraction.part;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import letterminer.layout.Block;
import letterminer.layout.TableBlock;
import letterminer.layout.TextBlock;

/**
 * One letter of a file, split at its salutation and its close. A report has neither: all of it is body.
 *
 * @param head the part before the salutation
 * @param salutation 'Dear …'
 * @param body from there to the close
 * @param close 'Yours sincerely' or the like
 * @param tail the part after the close
 * @param firstPage first page, from 1
 * @param lastPage last page
 */
public record LetterPart(
    List<Block> head,
    Optional<TextBlock> salutation,
    List<Block> body,
    Optional<TextBlock> close,
    List<Block> tail,
    int firstPage,
    int lastPage) {

  /** Body and tail: grade tables may come after the signature. */
  public List<Block> afterSalutation() {
    List<Block> blocks = new ArrayList<>(body);
    blocks.addAll(tail);
    return blocks;
  }

  /** The blocks, with the text of each table column by column. */
  public static List<TextBlock> flat(List<? extends Block> blocks) {
    List<TextBlock> result = new ArrayList<>();
    for (Block block : blocks) {
      if (block instanceof TextBlock text) {
        result.add(text);
      } else if (block instanceof TableBlock table) {
        table.byColumn().forEach(result::addAll);
      }
    }
    return result;
  }
}
