package letterminer.evaluation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import letterminer.evaluation.SequenceMatcher.Block;

/**
 * A word-by-word comparison of two texts for a person. Differences that do not count (case, punctuation, hyphenation)
 * are not shown either.
 */
final class WordDiff {
  /** Number of equal words shown beside a difference. */
  private static final int CONTEXT = 6;
  /** A single equal word up to this length between two differences is a coincidence. */
  private static final int CHANCE = 3;

  private final Text gold;
  private final Text run;
  private final List<Stretch> stretches = new ArrayList<>();
  private final int common;

  /** The words of a text as printed, and their normalised form. */
  record Text(String[] words, String[] plain) {
    static Text of(String text) {
      String[] words = text.isBlank() ? new String[0] : text.strip().split("\\s+");
      String[] plain = new String[words.length];
      for (int i = 0; i < words.length; i++) {
        plain[i] = PlainForm.flat(words[i]);
      }
      return new Text(words, plain);
    }

    String shown(int from, int to) {
      return String.join(" ", List.of(words).subList(from, to));
    }

    String plain(int from, int to) {
      return String.join("", List.of(plain).subList(from, to));
    }

    int letters() {
      return plain(0, plain.length).length();
    }
  }

  /** A block of words of gold and of the run at the same place, equal or not. */
  private record Stretch(boolean equal, int fromGold, int toGold, int fromRun, int toRun) {}

  WordDiff(Text gold, Text run) {
    this.gold = gold;
    this.run = run;
    Map<String, Integer> numbers = new HashMap<>();
    List<Block> blocks = new SequenceMatcher(
        numbered(gold.plain(), numbers), numbered(run.plain(), numbers)).blocks();
    this.common = blocks.stream()
        .mapToInt(b -> gold.plain(b.a(), b.a() + b.size()).length()).sum();
    int atGold = 0;
    int atRun = 0;
    for (Block block : blocks) {
      boolean chance = block.size() == 1 && gold.plain()[block.a()].length() <= CHANCE
          && (block.a() > atGold || block.b() > atRun)
          && block.a() + 1 < gold.plain().length && block.b() + 1 < run.plain().length;
      if (!chance) {
        part(atGold, block.a(), atRun, block.b());
        atGold = block.a() + block.size();
        atRun = block.b() + block.size();
        add(new Stretch(true, block.a(), atGold, block.b(), atRun));
      }
    }
    part(atGold, gold.plain().length, atRun, run.plain().length);
  }

  static WordDiff of(String gold, String run) {
    return new WordDiff(Text.of(gold), Text.of(run));
  }

  private static int[] numbered(String[] words, Map<String, Integer> numbers) {
    int[] numbered = new int[words.length];
    for (int i = 0; i < words.length; i++) {
      numbered[i] = numbers.computeIfAbsent(words[i], word -> numbers.size());
    }
    return numbered;
  }

  private void part(int fromGold, int toGold, int fromRun, int toRun) {
    if (fromGold < toGold || fromRun < toRun) {
      boolean equal = gold.plain(fromGold, toGold).equals(run.plain(fromRun, toRun));
      add(new Stretch(equal, fromGold, toGold, fromRun, toRun));
    }
  }

  private void add(Stretch next) {
    int last = stretches.size() - 1;
    if (last >= 0 && stretches.get(last).equal() && next.equal()) {
      Stretch before = stretches.remove(last);
      stretches.add(new Stretch(true, before.fromGold(), next.toGold(), before.fromRun(), next.toRun()));
    } else {
      stretches.add(next);
    }
  }

  /** The number of letters in common words. */
  int common() {
    return common;
  }

  /**
   * One line in the style of {@code wdiff}: {@code [-only gold-]{+only run+}}. Of long equal passages, only the words
   * beside a difference are shown.
   */
  String marked() {
    List<String> pieces = new ArrayList<>();
    for (int i = 0; i < stretches.size(); i++) {
      Stretch stretch = stretches.get(i);
      if (stretch.equal()) {
        pieces.add(context(stretch, i > 0, i + 1 < stretches.size()));
        continue;
      }
      String missed = gold.shown(stretch.fromGold(), stretch.toGold());
      String extra = run.shown(stretch.fromRun(), stretch.toRun());
      pieces.add((missed.isEmpty() ? "" : "[-" + missed + "-]")
          + (extra.isEmpty() ? "" : "{+" + extra + "+}"));
    }
    pieces.removeIf(String::isEmpty);
    return String.join(" ", pieces);
  }

  private String context(Stretch stretch, boolean after, boolean before) {
    int from = stretch.fromGold();
    int to = stretch.toGold();
    int kept = (after ? CONTEXT : 0) + (before ? CONTEXT : 0);
    if (kept == 0 || to - from <= kept + 1) {
      return gold.shown(from, to);
    }
    String start = after ? gold.shown(from, from + CONTEXT) + " " : "";
    String end = before ? " " + gold.shown(to - CONTEXT, to) : "";
    return start + "…" + end;
  }
}
