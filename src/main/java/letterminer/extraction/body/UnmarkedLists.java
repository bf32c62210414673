package letterminer.extraction.body;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import letterminer.extraction.heading.Heading;
import letterminer.layout.Block;
import letterminer.layout.BlockKind;
import letterminer.layout.TextBlock;

/**
 * Finds the items of letters whose lists have no bullets. A paragraph below a heading of strengths or weaknesses may be
 * narrative as well, so all lists of the letter are considered: no list has a bullet, each begins below its heading,
 * and nearly all paragraphs are one sentence. One use per letter.
 */
final class UnmarkedLists {
  /** Minimum number of lists, and of lists with more than one item. */
  private static final int LISTS = 3;
  private static final int LONG_LISTS = 2;

  /** Maximum share of items with more than one sentence. */
  private static final double LONGER = 0.2;

  /** Maximum distance between the left edges of a list's items, in points. */
  private static final double SAME_EDGE = 3;

  private static final Pattern NEXT_SENTENCE = Pattern.compile("[.!?]\\s\\p{Lu}");

  private final Function<TextBlock, Optional<Heading>> headings;
  private final Predicate<String> endsList;
  private final List<List<TextBlock>> lists = new ArrayList<>();
  private Optional<List<TextBlock>> open = Optional.empty();

  /**
   * Makes a finder.
   *
   * @param headings maps a text to what it opens, if it is a known heading
   * @param endsList whether a paragraph is certainly not an item: a formula, or a statement that there is nothing
   *     to list
   */
  UnmarkedLists(Function<TextBlock, Optional<Heading>> headings, Predicate<String> endsList) {
    this.headings = headings;
    this.endsList = endsList;
  }

  /** The paragraphs that are items, by identity; empty if that is uncertain. */
  Set<TextBlock> in(List<Block> blocks) {
    Set<TextBlock> items = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Block block : blocks) {
      if (!takes(block)) {
        return items;
      }
    }
    if (areLists()) {
      int ended = open.isPresent() ? lists.size() - 1 : lists.size(); // Nothing shows where the last one ends.
      lists.subList(0, ended).forEach(items::addAll);
    }
    return items;
  }

  /** Takes the next block. Returns false if it shows that the lists have bullets, or are narrative. */
  private boolean takes(Block block) {
    if (!(block instanceof TextBlock text)) {
      return open.isEmpty();
    }
    Optional<Heading> heading = headings.apply(text);
    if (heading.isPresent() || text.kind() == BlockKind.HEADING) {
      open = heading.filter(Heading::opensPolarList).map(h -> new ArrayList<>());
      open.ifPresent(lists::add);
      return true;
    }
    if (open.isEmpty()) {
      return true;
    }
    if (endsList.test(text.text())) {
      open = Optional.empty();
      return true;
    }
    open.get().add(text);
    return text.kind() == BlockKind.PARAGRAPH && isSentence(text.text())
        && Math.abs(text.left() - open.get().get(0).left()) <= SAME_EDGE;
  }

  private static boolean isSentence(String text) {
    return !text.isEmpty() && Character.isUpperCase(text.codePointAt(0))
        && ".;".indexOf(text.charAt(text.length() - 1)) >= 0;
  }

  private boolean areLists() {
    long filled = lists.stream().filter(l -> !l.isEmpty()).count();
    long several = lists.stream().filter(l -> l.size() > 1).count();
    long all = lists.stream().mapToLong(List::size).sum();
    long longer = lists.stream().flatMap(List::stream)
        .filter(t -> NEXT_SENTENCE.matcher(t.text()).find()).count();
    return filled >= LISTS && several >= LONG_LISTS && longer <= LONGER * all;
  }
}
