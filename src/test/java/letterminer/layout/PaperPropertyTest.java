package letterminer.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import letterminer.model.Medium;
import letterminer.reading.Document;
import letterminer.reading.Line;
import letterminer.reading.Page;
import letterminer.reading.Tags;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Guards that no paper size, and no number in a margin, makes layout lose a word. */
class PaperPropertyTest {
  @Property(tries = 60)
  void nothingIsLostOnAnyPaper(@ForAll Random random, @ForAll @IntRange(min = 1, max = 5) int pages) {
    List<Page> papers = new ArrayList<>();
    for (int p = 1; p <= pages; p++) {
      Sheets sheets = new Sheets();
      for (int i = random.nextInt(60); i >= 0; i--) {
        sheets.at(20 + random.nextInt(900), 20 + random.nextInt(500), i % 3 == 0 ? "" + (i + 1) : "some words of it " + i);
      }
      List<Line> lines = new ArrayList<>();
      for (Line line : sheets.document().pages().get(0).lines()) {
        lines.add(new Line(p, line.words(), line.text(), line.box(), line.baseline(), line.size()));
      }
      papers.add(new Page(p, random.nextBoolean() ? 1190 : 595, random.nextBoolean() ? 842 : 421, lines, List.of()));
    }
    Layout layout = new LayoutEngine(LayoutSettings.defaults()).layout(new Document(Medium.PDF, true, papers, Tags.NONE,
        List.of()));
    Stream<Line> blocks = layout.blocks().stream().flatMap(PaperPropertyTest::texts).flatMap(b -> b.lines().stream());
    Stream<Line> notes = layout.footnotes().stream().flatMap(b -> b.lines().stream());
    List<String> found = places(Stream.concat(Stream.concat(blocks, notes), layout.furniture().stream()));

    assertEquals(places(papers.stream().flatMap(p -> p.lines().stream())), found);
    assertTrue(found.size() >= pages);
  }

  private static Stream<TextBlock> texts(Block block) {
    return block instanceof TableBlock table
        ? table.rows().stream().flatMap(r -> r.cells().stream()).flatMap(c -> c.blocks().stream())
        : Stream.of((TextBlock) block);
  }

  private static List<String> places(Stream<Line> lines) {
    return lines.flatMap(l -> l.words().stream().map(w ->
        l.page() + " " + w.text() + " " + Math.round(w.box().x()) + " " + Math.round(w.baseline()))).sorted().toList();
  }
}
