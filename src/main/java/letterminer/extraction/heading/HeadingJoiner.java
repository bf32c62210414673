package letterminer.extraction.heading;

import java.util.ArrayList;
import java.util.List;
import letterminer.layout.Block;
import letterminer.layout.BlockKind;
import letterminer.layout.TextBlock;

/**
 * Joins headings that were broken over lines by hand: layout sees two headings, one below the other, but the profile
 * knows only both together.
 */
public final class HeadingJoiner {
  private static final int LINES = 4;

  private final HeadingReader headings;

  public HeadingJoiner(HeadingReader headings) {
    this.headings = headings;
  }

  public <B extends Block> List<Block> join(List<B> blocks) {
    List<Block> result = new ArrayList<>();
    int i = 0;
    while (i < blocks.size()) {
      Block block = blocks.get(i);
      int taken = 1;
      if (block instanceof TextBlock first && first.kind() == BlockKind.HEADING
          && headings.read(first.textWithoutNoteMarks()).isEmpty()) {
        TextBlock joined = first;
        for (int k = i + 1; k < Math.min(blocks.size(), i + LINES) && taken == 1; k++) {
          if (!(blocks.get(k) instanceof TextBlock next) || !adjoins(joined, next)) {
            break;
          }
          joined = joined.followedBy(next);
          if (headings.read(joined.textWithoutNoteMarks()).isPresent()) {
            block = joined;
            taken = k - i + 1;
          }
        }
      }
      result.add(block);
      i += taken;
    }
    return result;
  }

  private static boolean adjoins(TextBlock a, TextBlock b) {
    double gap = b.firstLine().baseline() - a.lastLine().baseline();
    return b.kind() == BlockKind.HEADING && a.endPage() == b.page()
        && gap > 0 && gap < 1.75 * a.lastLine().size();
  }
}
