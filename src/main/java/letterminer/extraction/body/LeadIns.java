package letterminer.extraction.body;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import letterminer.layout.BlockKind;
import letterminer.layout.TextBlock;

/** Tracks the lists in the narrative of a section and finds the sentence that each item completes. */
final class LeadIns {
  private static final int DEEPEST = 12;
  private static final Pattern END = Pattern.compile("[.!?]\\s+(?=\\p{Lu})");

  /** Blocks that end in a colon and whose lists are open, the deepest last. */
  private final Deque<TextBlock> open = new ArrayDeque<>();

  /** The lead-in of the next block of the section, if it is an item of a list that a colon opens. */
  Optional<String> of(TextBlock block) {
    boolean item = block.kind() == BlockKind.ITEM;
    while (!open.isEmpty() && !(item && belongsTo(block, open.getLast()))) {
      open.removeLast();
    }
    Optional<String> leadIn = Optional.ofNullable(open.peekLast()).map(b -> lastSentence(b.text()));
    if (block.text().endsWith(":") && open.size() < DEEPEST) {
      open.addLast(block);
    }
    return leadIn;
  }

  /** Called for a heading, or text that is not a block: all open lists end. */
  void end() {
    open.clear();
  }

  private static boolean belongsTo(TextBlock item, TextBlock leadIn) {
    return leadIn.kind() != BlockKind.ITEM || ItemTree.isBelow(leadIn, item);
  }

  private static String lastSentence(String text) {
    Matcher end = END.matcher(text);
    int from = 0;
    while (end.find()) {
      from = end.end();
    }
    return text.substring(from);
  }
}
