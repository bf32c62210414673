package letterminer.drawing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import letterminer.layout.Block;
import letterminer.layout.Layout;
import letterminer.layout.TableBlock;
import letterminer.layout.TableCell;
import letterminer.layout.TableRow;
import letterminer.layout.TextBlock;

/**
 * Finds the places of words in records without boxes, which are those of text files. Words that are not found have no
 * parts and are not drawn. One use per file: of two points with the same words on one page each gets its own place, in
 * reading order.
 */
final class WordFinder {
  private final List<TextBlock> blocks = new ArrayList<>();
  private final List<TableRow> rows = new ArrayList<>();
  private final Set<TextBlock> taken = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Set<TextBlock> stated = Collections.newSetFromMap(new IdentityHashMap<>());

  WordFinder(Layout layout) {
    for (Block block : layout.blocks()) {
      if (block instanceof TextBlock text) {
        blocks.add(text);
      } else if (block instanceof TableBlock table) {
        rows.addAll(table.rows());
        table.rows().forEach(r -> r.cells().forEach(c -> blocks.addAll(c.blocks())));
      }
    }
  }

  /** The block that a point was read from: one with the same words, or with the words that the point begins with. */
  Parts point(int page, String text) {
    TextBlock found = first(page, b -> b.text().equals(text));
    if (found == null) {
      found = first(page, b -> !b.text().isBlank() && text.startsWith(b.text()));
    }
    if (found == null) {
      found = first(page, b -> b.text().contains(text));
    }
    if (found == null) {
      return new Parts(List.of());
    }
    taken.add(found);
    return Parts.of(found);
  }

  /** The block with the words of some lines, or else those of the first line. */
  Parts printed(int page, String lines) {
    String whole = lines.replace(" | ", " ");
    String first = lines.split(" \\| ", 2)[0];
    return blocks.stream().filter(b -> b.page() <= page && b.endPage() >= page && b.text().contains(whole)).findFirst()
        .or(() -> blocks.stream().filter(b -> b.page() == page && b.text().contains(first)).findFirst())
        .map(Parts::of)
        .orElse(new Parts(List.of()));
  }

  private TextBlock first(int page, Predicate<TextBlock> fits) {
    return blocks.stream()
        .filter(b -> b.page() == page && !taken.contains(b) && fits.test(b))
        .findFirst()
        .orElse(null);
  }

  /**
   * The row that has all pieces of a table's evidence, or the block that has its words. Of several blocks with the same
   * words ('Grade 3') one that was not found before is chosen, and among these the one closest after the label.
   */
  Parts evidence(int page, String text, String label) {
    String[] pieces = text.split(" \\| ");
    if (pieces.length > 1) {
      for (TableRow row : rows) {
        if (row.page() == page && hasAll(row, pieces)) {
          return Parts.of(row.filled().stream().flatMap(c -> c.lines().stream()).toList());
        }
      }
    }
    return IntStream.range(0, blocks.size())
        .filter(i -> blocks.get(i).page() <= page && blocks.get(i).endPage() >= page)
        .filter(i -> blocks.get(i).text().contains(text))
        .boxed()
        .min(Comparator.comparing((Integer i) -> stated.contains(blocks.get(i)))
            .thenComparing(i -> afterLabel(i, label)))
        .map(i -> {
          stated.add(blocks.get(i));
          return Parts.of(blocks.get(i));
        })
        .orElse(new Parts(List.of()));
  }

  /** The number of blocks between a block and the label before it. */
  private int afterLabel(int block, String label) {
    String words = label.toLowerCase(Locale.ROOT);
    for (int i = block; i >= 0; i--) {
      if (blocks.get(i).text().toLowerCase(Locale.ROOT).startsWith(words)) {
        return block - i;
      }
    }
    return Integer.MAX_VALUE;
  }

  private static boolean hasAll(TableRow row, String[] pieces) {
    List<String> cells = row.filled().stream().map(TableCell::textWithoutNoteMarks).toList();
    for (String piece : pieces) {
      if (!cells.contains(piece.strip())) {
        return false;
      }
    }
    return true;
  }
}
