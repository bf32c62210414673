package letterminer.layout;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import letterminer.reading.Document;
import letterminer.reading.Line;
import letterminer.reading.Page;
import letterminer.reading.Tags;
import letterminer.reading.Word;

/**
 * Compares a text that layout found with the file's tags. Immutable and thread-safe.
 */
public final class TagAgreement {

  /** How the tags treat a text. */
  public enum Verdict {
    /** The text is one item or cell of the tags, or two that a page break separates. */
    AGREES,
    /** The tags split it into pieces. */
    IN_PIECES,
    /** In the tags, it is part of something longer. */
    PART,
    /** In the tags, it is neither an item nor a cell. */
    NO_ITEM
  }

  private final Tags tags;

  /** The number of words of each piece, nested pieces included. */
  private final int[] wordsIn;

  public TagAgreement(Document document) {
    this.tags = document.tags();
    this.wordsIn = new int[tags.pieces().size()];
    if (!tags.isEmpty()) {
      countWords(document);
    }
  }

  /** Counts words in the innermost pieces first, then adds them to the enclosing ones. */
  private void countWords(Document document) {
    int[] own = new int[wordsIn.length];
    for (Page page : document.pages()) {
      for (Line line : page.lines()) {
        for (Word word : line.words()) {
          if (word.tag() != Tags.UNTAGGED) {
            own[word.tag()]++;
          }
        }
      }
    }
    for (int piece = 0; piece < own.length; piece++) {
      for (int at = piece; own[piece] > 0 && at >= 0; at = tags.pieces().get(at).parent()) {
        wordsIn[at] += own[piece];
      }
    }
  }

  /** How the tags treat a text, its marker included; empty if most of it is untagged. */
  public Optional<Verdict> of(List<TextBlock> blocks) {
    if (tags.isEmpty()) {
      return Optional.empty();
    }
    Map<Integer, Integer> here = new HashMap<>();
    int words = 0;
    for (TextBlock block : blocks) {
      for (Line line : block.lines()) {
        for (Word word : line.words()) {
          words++;
          if (word.tag() != Tags.UNTAGGED) {
            here.merge(word.tag(), 1, Integer::sum);
          }
        }
      }
    }
    int tagged = here.values().stream().mapToInt(Integer::intValue).sum();
    if (tagged * 2 < words || tagged == 0) {
      return Optional.empty();
    }
    return Optional.of(verdict(here, blocks));
  }

  private Verdict verdict(Map<Integer, Integer> here, List<TextBlock> blocks) {
    Set<Integer> outermost = new HashSet<>();
    for (int tag : here.keySet()) {
      int above = tags.pieces().get(tag).parent();
      while (above >= 0 && !here.containsKey(above)) {
        above = tags.pieces().get(above).parent();
      }
      if (above < 0) {
        outermost.add(tag);
      }
    }
    boolean items = outermost.stream().map(t -> tags.pieces().get(t).role())
        .allMatch(r -> r == Tags.Role.ITEM || r == Tags.Role.CELL);
    if (!items) {
      return Verdict.NO_ITEM;
    }
    long all = outermost.stream().mapToLong(t -> wordsIn[t]).sum();
    long found = here.values().stream().mapToLong(Integer::longValue).sum();
    if (all > found + 1) { // A marker that is drawn apart may be counted as a separate word.
      return Verdict.PART;
    }
    int pages = blocks.get(blocks.size() - 1).endPage() - blocks.get(0).page();
    return outermost.size() <= 1 + pages ? Verdict.AGREES : Verdict.IN_PIECES;
  }
}
