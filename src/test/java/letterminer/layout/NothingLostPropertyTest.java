package letterminer.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import letterminer.reading.Document;
import letterminer.reading.Line;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;

/** Guards that every word of a document is in the layout exactly once, whatever its position. */
@Tag("slow")
class NothingLostPropertyTest {
  private static final List<String> MARKERS = List.of("\u2022", "\uF0B7", "\u2013", "1.", "(a)", "o", "\u25AA");
  private static final List<String> WORDS = List.of(
      "The", "council", "is", "good", "3", "2.", "(a)", "multi-", "agency", "\u2013", "Being", "healthy:", "of", "\u2022",
      "2008", "A", "improved;", "grade", "Strengths", "1", "page");

  private static String words(Random random, int most) {
    List<String> words = new ArrayList<>();
    for (int i = random.nextInt(most); i >= 0; i--) {
      words.add(WORDS.get(random.nextInt(WORDS.size())));
    }
    return String.join(" ", words);
  }

  private static Document scattered(Random random, int pages) {
    Sheets sheets = new Sheets();
    for (int p = 1; p <= pages; p++) {
      if (p > 1) {
        sheets.page();
      }
      double y = 30 + random.nextInt(60);
      while (y < 820) {
        place(sheets, random, y);
        y += random.nextInt(4) == 0 ? 5 + random.nextInt(40) : Sheets.PITCH;
      }
    }
    return sheets.document();
  }

  private static void place(Sheets sheets, Random random, double y) {
    double x = 60 + random.nextInt(5) * 18;
    switch (random.nextInt(10)) {
      case 0 -> sheets.item(x, x + 18, y, MARKERS.get(random.nextInt(MARKERS.size())), words(random, 6));
      case 1 -> sheets.at(x, y, words(random, 3)).at(330 + random.nextInt(80), y, words(random, 2));
      case 2 -> sheets.bold(x, y, words(random, 5));
      case 3 -> sheets.note(x, y, "1", words(random, 8));
      case 4 -> sheets.marked(x, y, words(random, 6), "2");
      case 5 -> sheets.at(x, y, words(random, 4)).across(y + 4, x, x + 20 + random.nextInt(400));
      case 6 -> sheets.at(x, y, words(random, 4)).down(x - 4 + random.nextInt(300), y - 12, y + random.nextInt(60));
      case 7 -> sheets.grid(new double[] {x, x + 180, x + 350}, y - 11, y + 4)
          .at(x + 5, y, words(random, 3)).at(x + 200, y, words(random, 2));
      case 8 -> sheets.at(400 + random.nextInt(100), y, words(random, 1));
      default -> sheets.at(x, y, words(random, 10));
    }
  }

  private static Stream<TextBlock> texts(Block block) {
    return block instanceof TableBlock table
        ? table.rows().stream().flatMap(r -> r.cells().stream()).flatMap(c -> c.blocks().stream())
        : Stream.of((TextBlock) block);
  }

  private static List<String> places(Stream<Line> lines) {
    return lines.flatMap(l -> l.words().stream().map(w -> l.page() + " " + w.text() + " " + w.box())).sorted().toList();
  }

  private static Layout layout(Document document) {
    return new LayoutEngine(LayoutSettings.defaults()).layout(document);
  }

  @Property(tries = 300)
  void everyWordEndsUpInExactlyOnePlace(@ForAll Random random, @ForAll @IntRange(min = 1, max = 4) int pages) {
    Document document = scattered(random, pages);
    Layout layout = layout(document);
    Stream<Line> blocks = layout.blocks().stream().flatMap(NothingLostPropertyTest::texts).flatMap(b -> b.lines().stream());
    Stream<Line> notes = layout.footnotes().stream().flatMap(b -> b.lines().stream());
    Stream<Line> found = Stream.concat(Stream.concat(blocks, notes), layout.furniture().stream());

    assertEquals(places(document.pages().stream().flatMap(p -> p.lines().stream())), places(found));
  }

  @Property(tries = 300)
  void theTextOfABlockIsThatOfItsLinesWithoutItsMarker(@ForAll Random random) {
    Layout layout = layout(scattered(random, 2));
    layout.blocks().stream().flatMap(NothingLostPropertyTest::texts).forEach(block -> {
      StringBuilder lines = new StringBuilder();
      block.lines().forEach(l -> lines.append(l.text()));
      String all = letters(lines.toString());
      String marker = letters(block.marker().map(ListMarker::text).orElse(""));
      assertEquals(all, marker + letters(block.text()));
    });
  }

  private static String letters(String text) {
    return text.replaceAll("[^\\p{L}\\p{N}]", "");
  }

  @Property(tries = 100)
  void thePagesOfBlocksNeverGoBack(@ForAll Random random) {
    int page = 1;
    for (Block block : layout(scattered(random, 4)).blocks()) {
      assertEquals(page, Math.min(page, block.page()));
      page = block.page();
    }
  }

  @Property(tries = 100)
  void theSameDocumentIsAlwaysLaidOutTheSame(@ForAll Random random) {
    Document document = scattered(random, 2);
    assertEquals(layout(document), layout(document));
  }
}
