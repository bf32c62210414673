package letterminer.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.statistics.Statistics;
import org.apache.fontbox.cmap.CMap;
import org.apache.fontbox.cmap.CMapParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** Maps are read with the same result as by PDFBox, whatever they contain. */
@Tag("slow")
class CharacterMapPropertyTest {
  private static final int MOST = 100_000;

  @Property(tries = 500)
  void usualMapsAreReadLikePdfBox(@ForAll @Size(max = 6) List<@From("blocks") String> blocks)
      throws IOException {
    assertSame("begincmap\n" + String.join("\n", blocks) + "\nendcmap");
  }

  @Property(tries = 1000)
  void mapsOfAnyPiecesAreReadLikePdfBox(@ForAll @Size(max = 30) List<@From("pieces") String> pieces) throws IOException {
    assertSame(String.join(" ", pieces));
  }

  @Property(tries = 1000)
  void mapsWithOneChangedByteAreReadLikePdfBox(
      @ForAll @Size(min = 1, max = 3) List<@From("blocks") String> blocks, @ForAll int where, @ForAll("characters") char what)
      throws IOException {
    byte[] map = ("begincmap " + String.join(" ", blocks) + " endcmap").getBytes(StandardCharsets.ISO_8859_1);
    map[Math.floorMod(where, map.length)] = (byte) what;
    assertSame(new String(map, StandardCharsets.ISO_8859_1));
  }

  private static void assertSame(String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
    Optional<CharacterMap> read = CharacterMapReader.read(bytes, MOST);
    Statistics.label("read here").collect(read.isPresent());
    if (read.isEmpty()) {
      return;
    }
    CMap expected = new CMapParser().parse(new RandomAccessReadBuffer(bytes));
    assertTrue(expected.hasUnicodeMappings(), text);
    for (int code = 0; code <= 0xFFFF; code++) {
      if (read.get().text(code, false) != null || expected.toUnicode(code) != null) {
        assertEquals(expected.toUnicode(code), read.get().text(code, false), text);
      }
      if (code < 256) {
        assertEquals(expected.toUnicode(code, 1), read.get().text(code, true), text);
      }
    }
  }

  private static Arbitrary<String> hex(int bytes) {
    return Arbitraries.integers().between(0, 255).map(b -> String.format("%02X", b))
        .list().ofSize(bytes).map(parts -> "<" + String.join("", parts) + ">");
  }

  private static Arbitrary<String> code() {
    return Arbitraries.integers().between(0, 300).map(c -> String.format(c < 256 ? "<%02x>" : "<%04x>", c));
  }

  private static Arbitrary<String> text() {
    return Arbitraries.of(1, 2, 2, 2, 4, 6).flatMap(CharacterMapPropertyTest::hex);
  }

  @Provide
  Arbitrary<Character> characters() {
    return Arbitraries.chars().with("0123456789abcdefABCDEF<>[] \n\t\r\0/()%{}x-.");
  }

  @Provide
  Arbitrary<String> blocks() {
    Arbitrary<String> characters = Arbitraries.integers().between(0, 4).flatMap(n ->
        code().tuple2().list().ofSize(n).flatMap(codes -> text().list().ofSize(n).map(texts -> {
          StringBuilder block = new StringBuilder(n + " beginbfchar\n");
          for (int i = 0; i < n; i++) {
            block.append(codes.get(i).get1()).append(' ').append(texts.get(i)).append('\n');
          }
          return block + "endbfchar";
        })));
    Arbitrary<String> range = Arbitraries.integers().between(0, 250).flatMap(first ->
        Arbitraries.integers().between(0, 5).flatMap(more -> text().map(text -> String.format(
            "1 beginbfrange <%04X> <%04X> %s endbfrange", first, first + more, text))));
    Arbitrary<String> list = Arbitraries.integers().between(0, 250).flatMap(first ->
        Arbitraries.integers().between(1, 4).flatMap(n -> text().list().ofSize(n).map(texts -> String.format(
            "1 beginbfrange <%02X> <%02X> [%s] endbfrange", first, first + n - 1, String.join(" ", texts)))));
    return Arbitraries.oneOf(characters, range, list,
        Arbitraries.of("1 begincodespacerange <0000> <FFFF> endcodespacerange", "/CMapName /Own def"));
  }

  @Provide
  Arbitrary<String> pieces() {
    return Arbitraries.oneOf(blocks(), blocks(), blocks(), text(), code(), Arbitraries.of(
        "1", "2", "beginbfchar", "endbfchar", "beginbfrange", "endbfrange", "[", "]", "<<", ">>", "(Adobe)", "(",
        "/Name", "/CMapName", "/WMode", "def", "usecmap", "begincmap", "endcmap", "% note\n", "\t", "\0", "{", "-1",
        "1.5", "<", ">", "begincidrange", "dup", "begin", "end"));
  }
}
