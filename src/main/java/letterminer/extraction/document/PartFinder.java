package letterminer.extraction.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import letterminer.extraction.part.LetterPart;
import letterminer.layout.Block;
import letterminer.layout.TableBlock;
import letterminer.layout.TextBlock;
import letterminer.profile.Phrase;
import letterminer.profile.Scale;
import letterminer.profile.Tokens;
import letterminer.profile.Vocabulary;

/**
 * Finds the letters of a file. A salutation begins a letter if the previous one has closed. Pages before that of the
 * first salutation (a committee's covering report) belong to no letter.
 */
public final class PartFinder {
  private static final int SALUTATION_WORDS = 14;
  private static final int CLOSE_WORDS = 3;

  private final Vocabulary words;

  public PartFinder(Vocabulary words) {
    this.words = words;
  }

  /**
   * The letters among the blocks of one document.
   *
   * @param report whether it is a report, where a salutation does not begin a letter but is quoted
   */
  public List<LetterPart> find(List<Block> blocks, int firstPage, int lastPage, boolean report) {
    List<Block> all = opened(blocks);
    List<Integer> salutations = report ? List.of() : salutations(all);
    if (salutations.isEmpty()) {
      int close = report ? -1 : closeAfter(all, 0, all.size());
      return List.of(part(all, 0, -1, close, all.size(), firstPage, lastPage));
    }
    List<LetterPart> parts = new ArrayList<>();
    List<Integer> starts = new ArrayList<>();
    for (int i = 0; i < salutations.size(); i++) {
      int after = i == 0 ? 0 : closeAfter(all, salutations.get(i - 1), salutations.get(i)) + 1;
      starts.add(startOf(all, salutations.get(i), after));
    }
    for (int i = 0; i < salutations.size(); i++) {
      int end = i + 1 < starts.size() ? starts.get(i + 1) : all.size();
      int from = all.get(starts.get(i)).page();
      int to = i + 1 < starts.size() ? Math.max(from, endPage(all.get(end - 1))) : lastPage;
      int close = closeAfter(all, salutations.get(i), end);
      parts.add(part(all, starts.get(i), salutations.get(i), close, end, from, to));
    }
    return parts;
  }

  /** If a salutation is in a column, the column, as the last one, is taken out of its table. */
  private List<Block> opened(List<Block> blocks) {
    List<Block> result = new ArrayList<>();
    for (Block whole : blocks) {
      Block block = whole;
      if (whole instanceof TextBlock text) {
        List<TextBlock> parts = beforeClose(text);
        result.addAll(parts.subList(0, parts.size() - 1));
        block = parts.get(parts.size() - 1);
      }
      int column = block instanceof TableBlock t ? columnOfSalutation(t) : -1;
      if (column < 0) {
        result.add(block);
        continue;
      }
      List<List<TextBlock>> columns = ((TableBlock) block).byColumn();
      List<TextBlock> last = columns.remove(column);
      columns.forEach(result::addAll);
      result.addAll(last);
    }
    return result;
  }

  /** Splits a close off the text above it that layout merged it with; it is on a line of its own. */
  private List<TextBlock> beforeClose(TextBlock text) {
    for (int i = 1; i < text.lines().size(); i++) {
      if (text.lines().get(i).words().size() > CLOSE_WORDS) {
        continue;
      }
      Tokens line = Tokens.of(text.lines().get(i).text());
      if (line.size() > 0 && Phrase.anyMatches(words.closing(), line, Scale.NONE)) {
        return text.cutBefore(i);
      }
    }
    return List.of(text);
  }

  private int columnOfSalutation(TableBlock table) {
    List<List<TextBlock>> columns = table.byColumn();
    for (int c = 0; c < columns.size(); c++) {
      if (columns.get(c).stream().anyMatch(this::isSalutation)) {
        return c;
      }
    }
    return -1;
  }

  private List<Integer> salutations(List<Block> all) {
    List<Integer> found = new ArrayList<>();
    boolean open = false; // Whether the previous letter has not closed.
    for (int i = 0; i < all.size(); i++) {
      if (!open && all.get(i) instanceof TextBlock text && isSalutation(text)) {
        found.add(i);
        open = true;
      }
      open = open && !isClose(all.get(i));
    }
    return found;
  }

  private boolean isSalutation(TextBlock block) {
    return starts(block, words.salutation()) && !block.text().endsWith(".");
  }

  private static boolean starts(TextBlock block, List<Phrase> phrases) {
    Tokens tokens = Tokens.upTo(SALUTATION_WORDS + 1, block.text());
    return tokens.size() > 0 && tokens.size() <= SALUTATION_WORDS
        && Phrase.anyStarts(phrases, tokens, Scale.NONE);
  }

  private int closeAfter(List<Block> all, int from, int to) {
    for (int i = Math.max(0, from); i < to; i++) {
      if (isClose(all.get(i))) {
        return i;
      }
    }
    return -1;
  }

  private boolean isClose(Block block) {
    for (TextBlock text : LetterPart.flat(List.of(block))) {
      if (text.marker().isEmpty() && starts(text, words.closing())) {
        return true;
      }
    }
    return false;
  }

  /** A letter begins with its page, or below the previous letter if both share a page. */
  private static int startOf(List<Block> all, int salutation, int after) {
    int page = all.get(salutation).page();
    int start = salutation;
    while (start > after && all.get(start - 1).page() == page) {
      start--;
    }
    return start;
  }

  private static int endPage(Block block) {
    return LetterPart.flat(List.of(block)).stream().mapToInt(TextBlock::endPage).max().orElse(block.page());
  }

  private LetterPart part(
      List<Block> all, int start, int salutation, int close, int end, int firstPage, int lastPage) {
    List<Block> head = salutation < 0 ? List.of() : all.subList(start, salutation);
    int bodyStart = salutation < 0 ? start : salutation + 1;
    int bodyEnd = close < 0 ? end : close;
    List<Block> tail = close < 0 ? List.of() : all.subList(close, end);
    return new LetterPart(
        List.copyOf(head),
        salutation < 0 ? Optional.empty() : Optional.of((TextBlock) all.get(salutation)),
        List.copyOf(all.subList(bodyStart, bodyEnd)),
        close < 0 ? Optional.empty() : closing(all.get(close)),
        List.copyOf(tail),
        firstPage,
        lastPage);
  }

  private Optional<TextBlock> closing(Block block) {
    return LetterPart.flat(List.of(block)).stream()
        .filter(t -> starts(t, words.closing())).findFirst();
  }
}
