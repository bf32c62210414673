package letterminer.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Guards which character maps are read, with which result, and which are left to PDFBox. */
class CharacterMapReaderTest {
  private static final String HEAD = """
      /CIDInit /ProcSet findresource begin
      12 dict begin
      begincmap
      /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
      /CMapName /Adobe-Identity-UCS def
      /CMapType 2 def % the usual
      1 begincodespacerange
      <0000> <FFFF>
      endcodespacerange
      """;
  private static final String TAIL = """
      endcmap
      CMapName currentdict /CMap defineresource pop
      end
      end
      """;

  private static Optional<CharacterMap> read(String map) {
    return CharacterMapReader.read(map.getBytes(StandardCharsets.ISO_8859_1), 1000);
  }

  private static CharacterMap usual(String blocks) {
    return read(HEAD + blocks + TAIL).orElseThrow();
  }

  @Test
  void singleCharactersAreRead() {
    CharacterMap map = usual("2 beginbfchar\n<0003> <0020>\n<0024><00660069>\nendbfchar\n");
    assertEquals(" ", map.text(3, false));
    assertEquals("fi", map.text(0x24, false));
    assertEquals(null, map.text(4, false));
  }

  @Test
  void rangesCountUpOrListTheTextOfEachCode() {
    CharacterMap map = usual("2 beginbfrange\n<0041> <0043> <0061>\n<0050> <0051> [<0078> <D83DDE00>]\nendbfrange\n");
    assertEquals("a", map.text(0x41, false));
    assertEquals("c", map.text(0x43, false));
    assertEquals("x", map.text(0x50, false));
    assertEquals("\uD83D\uDE00", map.text(0x51, false));
  }

  @Test
  void theLastEntryOfACodeCounts() {
    assertEquals("b", usual("1 beginbfchar <05> <0061> endbfchar 1 beginbfchar <05> <0062> endbfchar ").text(5, true));
  }

  @Test
  void aFontOfOneByteCodesHasNoTwoByteCodes() {
    CharacterMap map = usual("2 beginbfchar <41> <0061> <0042> <0062> endbfchar\n");
    assertEquals("a", map.text(0x41, true));
    assertEquals(null, map.text(0x42, true));
    assertEquals("b", map.text(0x42, false));
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "", // Says nothing.
    "/Other usecmap 1 beginbfchar <05> <0061> endbfchar ",
    "2 beginbfchar <05> <0061> endbfchar ", // One too few.
    "1 beginbfchar <05> <0061> <06> <0062> endbfchar ",
    "beginbfchar <05> <0061> endbfchar ",
    "1 beginbfchar <05> <> endbfchar ",
    "1 beginbfchar <05> /a endbfchar ",
    "1 beginbfchar <05> <0061> % why not\n endbfchar ",
    "1 beginbfchar <05> <00g1> endbfchar ",
    "1 beginbfchar <05> <006> endbfchar ",
    "1 beginbfchar <000005> <0061> endbfchar ",
    "1 beginbfchar <05> <0061> endbfrange ",
    "1 beginbfrange <05> <07> <00FE> endbfrange ", // Runs over the last byte.
    "1 beginbfrange <05> <04> <0061> endbfrange ",
    "1 beginbfrange <05> <0006> <0061> endbfrange ",
    "1 beginbfrange <05> <06> [<0061>] endbfrange ",
    "1 beginbfrange <0000> <FFFF> <0000> endbfrange ",
    "1 begincidchar <05> 7 endcidchar 1 beginbfchar <05> <0061> endbfchar ",
    "1 beginbfchar <05> <0061> ",
    "1 beginbfchar <05",
    "(no end 1 beginbfchar <05> <0061> endbfchar ",
    "<< 1 beginbfchar <05> <0061> endbfchar ",
    "1 beginbfchar <05> <0061> endbfchar /WMode endcmap <{", // That is the name's value, and no end.
    "1 beginbfchar <05> <0061> endbfchar [ endcmap <{",
    "/CMapName 1 beginbfchar <05> <0061> endbfchar ", // The number is the name's.
    "99999999999999 beginbfchar <05> <0061> endbfchar ",
  })
  void whatIsOddIsLeftToPdfbox(String blocks) {
    assertTrue(read(HEAD + blocks + TAIL).isEmpty());
  }

  @Test
  void aMapOfMoreEntriesThanAllowedIsLeftAlone() {
    String range = "1 beginbfrange <0100> <01FF> <0000> endbfrange ";
    String next = "1 beginbfrange <0200> <02FF> <0000> endbfrange ";
    byte[] map = (HEAD + range + next + TAIL).getBytes(StandardCharsets.ISO_8859_1);
    assertTrue(CharacterMapReader.read(map, 512).isPresent());
    assertTrue(CharacterMapReader.read(map, 511).isEmpty());
  }
}
