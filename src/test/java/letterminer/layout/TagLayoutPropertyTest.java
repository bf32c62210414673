package letterminer.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import letterminer.reading.Document;
import letterminer.reading.Line;
import letterminer.reading.TaggedPdf;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;

/** Guards that layout by tags neither loses nor duplicates words, whatever the tags. */
@Tag("slow")
class TagLayoutPropertyTest {
  private static final List<String> ROLES =
      List.of("P", "H1", "LI", "LI", "L", "LBody", "Table", "TR", "TR", "TD", "TD", "TH", "Note", "Sect", "Artifact");
  private static final List<String> MARKERS = List.of("", "", "1. ", "(a) ", "- ", "\u0095 ", "o ");
  private static final List<String> WORDS =
      List.of("The", "rye", "is", "sour.", "12.", "(iv)", "Bakers:", "2019", "and", "crisp", "page");

  private static String words(Random random) {
    List<String> words = new ArrayList<>();
    for (int i = random.nextInt(7); i >= 0; i--) {
      words.add(WORDS.get(random.nextInt(WORDS.size())));
    }
    return MARKERS.get(random.nextInt(MARKERS.size())) + String.join(" ", words);
  }

  /** Lines anywhere on some pages, each in an element of any role whose parent may be any other. */
  private static Document scattered(Random random) {
    TaggedPdf pdf = new TaggedPdf();
    List<String> loose = new ArrayList<>();
    for (int page = random.nextInt(3); page >= 0; page--) {
      for (double y = 40 + random.nextInt(60); y < 820; y += random.nextInt(4) == 0 ? 40 : 14) {
        double x = 60 + 18 * random.nextInt(6);
        switch (random.nextInt(8)) {
          case 0 -> pdf.untagged(x, y, words(random));
          case 1 -> pdf.artifact(x, y, words(random));
          case 2 -> loose.add(pdf.text(x, y, words(random)) + pdf.text(x + 250, y, words(random)));
          default -> loose.add(pdf.text(x, y, words(random)));
        }
      }
      if (page > 0) {
        pdf.page();
      }
    }
    while (loose.size() > 3) {
      List<String> kids = new ArrayList<>();
      for (int i = random.nextInt(4); i >= 0 && !loose.isEmpty(); i--) {
        kids.add(loose.remove(random.nextInt(loose.size())));
      }
      loose.add(pdf.element(ROLES.get(random.nextInt(ROLES.size())), kids.toArray(String[]::new)));
      if (random.nextInt(30) == 0) {
        break;
      }
    }
    return pdf.tree(pdf.element("Document", loose.toArray(String[]::new))).read();
  }

  private static Stream<TextBlock> texts(Block block) {
    return block instanceof TableBlock table
        ? table.rows().stream().flatMap(r -> r.cells().stream()).flatMap(c -> c.blocks().stream())
        : Stream.of((TextBlock) block);
  }

  private static List<String> places(Stream<Line> lines) {
    return lines.flatMap(l -> l.words().stream().map(w -> l.page() + " " + w.text() + " " + w.box())).sorted().toList();
  }

  @Property(tries = 60)
  void everyWordEndsUpInExactlyOnePlace(@ForAll Random random) {
    Document document = scattered(random);
    for (Structure structure : Structure.values()) {
      Layout layout = new LayoutEngine(LayoutSettings.defaults(), structure).layout(document);
      Stream<Line> blocks = layout.blocks().stream().flatMap(TagLayoutPropertyTest::texts).flatMap(b -> b.lines().stream());
      Stream<Line> notes = layout.footnotes().stream().flatMap(b -> b.lines().stream());
      assertEquals(
          places(document.pages().stream().flatMap(p -> p.lines().stream())),
          places(Stream.concat(Stream.concat(blocks, notes), layout.furniture().stream())),
          structure.name());
    }
  }
}
