package letterminer.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import letterminer.layout.Block;
import letterminer.layout.TableBlock;
import letterminer.layout.TableRow;
import letterminer.layout.TextBlock;
import letterminer.profile.Tokens;

/**
 * Leaves out a list of contents: it repeats the headings with numbers behind them, which are pages and no
 * grades.
 */
final class ContentsPage {
  private static final Pattern TITLE =
      Pattern.compile("(?:table of |list of )?contents:?(?: page)?", Pattern.CASE_INSENSITIVE);
  private static final Pattern ENTRY = Pattern.compile("[^.]{2,120}[. ]{0,200}\\d{1,3}");

  private ContentsPage() {}

  static List<Block> without(List<Block> blocks) {
    List<Block> result = new ArrayList<>();
    boolean inside = false;
    for (Block block : blocks) {
      inside = isTitle(block) || inside && isEntry(block);
      if (!inside) {
        result.add(block);
      }
    }
    return result;
  }

  private static boolean isTitle(Block block) {
    TextBlock first = block instanceof TextBlock text ? text
        : LetterPart.flat(List.of(block)).stream().findFirst().orElse(null);
    return first != null && TITLE.matcher(first.text().strip()).matches();
  }

  private static boolean isEntry(Block block) {
    if (block instanceof TextBlock text) {
      return Tokens.upTo(25, text.text()).size() < 25 && ENTRY.matcher(text.text()).matches();
    }
    return block instanceof TableBlock table && table.rows().stream().allMatch(ContentsPage::endsInPage);
  }

  private static boolean endsInPage(TableRow row) {
    var cells = row.filled();
    return !cells.isEmpty() && cells.get(cells.size() - 1).text().matches("(?i)\\d{1,3}|page");
  }
}
