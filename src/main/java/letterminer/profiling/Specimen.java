package letterminer.profiling;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import letterminer.layout.Block;
import letterminer.layout.BlockKind;
import letterminer.layout.Layout;
import letterminer.layout.TableBlock;
import letterminer.layout.TableRow;
import letterminer.layout.TextBlock;
import letterminer.profile.Tokens;

/**
 * A letter from which a profile is drafted.
 *
 * @param name its file
 * @param blocks its blocks in reading order
 */
record Specimen(String name, List<Block> blocks) {
  /** The most words of a line that may be a heading although it does not look like one. */
  private static final int SHORT = 14;

  /** Running text above this number of lines belongs to the letterhead. */
  private static final int FEW = 2;

  /** The boundary between two sentences. */
  private static final Pattern SENTENCE_END = Pattern.compile("\\p{Ll}{3}[.?!] \\p{Lu}");

  static Specimen of(String name, Layout layout) {
    return new Specimen(name, layout.blocks());
  }

  /** A label with the text next to it, in a row of a table or on one line. */
  record Pair(String label, String value, boolean inTable) {}

  /** Its blocks of text, without tables. */
  List<TextBlock> texts() {
    return blocks.stream().filter(TextBlock.class::isInstance).map(TextBlock.class::cast).toList();
  }

  List<TableBlock> tables() {
    return blocks.stream().filter(TableBlock.class::isInstance).map(TableBlock.class::cast).toList();
  }

  /** Texts that look like headings. */
  List<String> headings() {
    return texts().stream().filter(t -> t.kind() == BlockKind.HEADING).map(TextBlock::text).toList();
  }

  /** The separate lines of its first page. */
  List<String> firstLines(int most) {
    List<String> lines = new ArrayList<>();
    texts().stream().filter(t -> t.page() == 1).forEach(t -> t.lines().forEach(l -> lines.add(l.text())));
    return lines.subList(0, Math.min(most, lines.size()));
  }

  /** The lines at the top of its first page, including those of tables. */
  List<String> head(int most) {
    List<String> lines = new ArrayList<>();
    blocks.stream().filter(b -> b.page() == 1).forEach(b -> lines(b).forEach(lines::add));
    return lines.subList(0, Math.min(most, lines.size()));
  }

  /** All its lines, including those of tables. */
  List<String> lines() {
    return blocks.stream().flatMap(b -> lines(b).stream()).toList();
  }

  private static List<String> lines(Block block) {
    return block instanceof TextBlock text ? text.lines().stream().map(l -> l.text()).toList()
        : block instanceof TableBlock table ? table.rows().stream().flatMap(r -> r.filled().stream())
            .flatMap(c -> c.lines().stream()).map(l -> l.text()).toList() : List.of();
  }

  /**
   * Lines and headings above the first running text that may name what it is about; no labels with their values, of which several
   * are printed one below the other.
   */
  List<String> titles(int most) {
    List<String> titles = new ArrayList<>();
    List<TextBlock> texts = texts();
    for (int i = 0; i < texts.size(); i++) {
      TextBlock text = texts.get(i);
      boolean runs = Tokens.hasMoreThan(2 * SHORT, text.text()) || SENTENCE_END.matcher(text.text()).find();
      if (titles.size() == most || runs && titles.size() >= FEW) {
        break;
      }
      boolean labelled = isLabelled(text) && (i > 0 && isLabelled(texts.get(i - 1)) || i + 1 < texts.size() && isLabelled(texts.get(i + 1)));
      if (text.kind() != BlockKind.ITEM && !runs && !labelled) {
        titles.add(text.text());
      }
    }
    return titles;
  }

  private static boolean isLabelled(TextBlock text) {
    return text.kind() == BlockKind.PARAGRAPH && pair(text.text()).isPresent();
  }

  /** Labels and values, from tables and from lines with a colon. */
  List<Pair> pairs() {
    List<Pair> pairs = new ArrayList<>();
    for (TableBlock table : tables()) {
      for (TableRow row : table.rows()) {
        for (int c = 1; c < row.filled().size(); c++) {
          pairs.add(new Pair(row.filled().get(0).textWithoutNoteMarks(), row.filled().get(c).textWithoutNoteMarks(), true));
        }
      }
    }
    for (TextBlock text : texts()) {
      text.lines().forEach(line -> pair(line.text()).ifPresent(pairs::add));
    }
    return pairs;
  }

  /** A label and its value on one line, with a colon between them. */
  static Optional<Pair> pair(String line) {
    int colon = line.indexOf(':');
    if (colon < 2 || colon == line.length() - 1 || Tokens.hasMoreThan(SHORT, line)) {
      return Optional.empty();
    }
    return Optional.of(new Pair(line.substring(0, colon).strip(), line.substring(colon + 1).strip(), false));
  }
}
