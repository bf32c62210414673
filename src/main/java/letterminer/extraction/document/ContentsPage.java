package letterminer.extraction.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import letterminer.extraction.part.LetterPart;
import letterminer.layout.Block;
import letterminer.layout.TableBlock;
import letterminer.layout.TableRow;
import letterminer.layout.TextBlock;
import letterminer.profile.Tokens;

/** Removes a table of contents: it repeats the headings, followed by numbers that are pages, not grades. */
public final class ContentsPage {
  private static final Pattern TITLE =
      Pattern.compile("(?:table of |list of )?contents:?(?: page)?", Pattern.CASE_INSENSITIVE);
  private static final Pattern ENTRY = Pattern.compile("[^.]{2,120}[. ]{0,200}\\d{1,3}");

  /** An entry has at most this many words. */
  private static final int MOST_WORDS = 25;

  private ContentsPage() {}

  public static List<Block> without(List<Block> blocks) {
    List<Block> result = new ArrayList<>();
    boolean inside = false;
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      inside = isTitle(block) || inside && (isEntry(block) || i + 1 < blocks.size() && isEntry(block, blocks.get(i + 1)));
      if (!inside) {
        result.add(block);
      }
    }
    return result;
  }

  private static boolean isTitle(Block block) {
    return firstText(block).filter(t -> TITLE.matcher(t.text().strip()).matches()).isPresent();
  }

  private static boolean isEntry(Block block) {
    if (block instanceof TextBlock text) {
      return Tokens.upTo(MOST_WORDS, text.text()).size() < MOST_WORDS && ENTRY.matcher(text.text()).matches();
    }
    return block instanceof TableBlock table && table.rows().stream().allMatch(ContentsPage::endsInPage);
  }

  /** Whether two blocks are the lines of an entry that is too long for one line: the second begins in lower case. */
  private static boolean isEntry(Block first, Block second) {
    if (!(first instanceof TextBlock text) || first.page() != second.page() || text.text().endsWith(".")) {
      return false;
    }
    String next = firstText(second).map(TextBlock::text).orElse("");
    return Tokens.upTo(MOST_WORDS, text.text()).size() < MOST_WORDS
        && !next.isEmpty() && Character.isLowerCase(next.charAt(0)) && isEntry(second);
  }

  private static Optional<TextBlock> firstText(Block block) {
    return LetterPart.flat(List.of(block)).stream().findFirst();
  }

  private static boolean endsInPage(TableRow row) {
    var cells = row.filled();
    return !cells.isEmpty() && cells.get(cells.size() - 1).text().matches("(?i)\\d{1,3}|page");
  }
}
