package letterminer.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import letterminer.layout.Block;
import letterminer.layout.LayoutEngine;
import letterminer.layout.LayoutSettings;
import letterminer.layout.TableBlock;
import letterminer.layout.TextBlock;
import letterminer.model.Medium;
import letterminer.reading.Document;
import letterminer.reading.ReadingException;
import letterminer.reading.ReadingSettings;
import org.junit.jupiter.api.Test;

class HtmlReaderTest {
  private static Document document(String html, Charset charset) {
    try {
      return new FileReader(ReadingSettings.defaults()).read("letter.html", html.getBytes(charset));
    } catch (ReadingException e) {
      throw new AssertionError(e);
    }
  }

  private static List<String> blocks(String html) {
    Document document = document(html, StandardCharsets.UTF_8);
    List<String> shown = new ArrayList<>();
    for (Block block : new LayoutEngine(LayoutSettings.defaults()).layout(document).blocks()) {
      if (block instanceof TextBlock text) {
        shown.add(text.kind().name().toLowerCase(Locale.ROOT) + " " + text.marker().map(s -> s.text() + " ").orElse("") + text.text());
      } else {
        shown.add(((TableBlock) block).rows().stream()
            .map(r -> r.cells().stream().map(c -> c.column() + ":" + c.text()).collect(Collectors.joining(" | ")))
            .collect(Collectors.joining(" / ")));
      }
    }
    return shown;
  }

  @Test
  void headingsListsAndParagraphsAreAsThePageHasThem() {
    assertEquals(Medium.HTML, document("<p>Dear Ms Barr", StandardCharsets.UTF_8).medium());
    assertEquals(
        List.of("heading Staying safe", "paragraph Services in Wexmoor are good.", "item \u2022 Visits are timely:",
            "item \u2022 those at night", "item 4. Plans are late. And thin.", "item 5. Records."),
        blocks("<h2>Staying\n safe</h2> Services in <b>Wexmoor</b> are good.<ul><li>Visits are timely:<ul><li>those at night</ul>"
            + "<li> </ul><ol start=4><li><p>Plans are late.</p><p>And thin.</p><li>Records.</ol>"));
  }

  @Test
  void cellsThatReachOverRowsAndColumnsKeepTheOthersInPlace() {
    assertEquals(
        List.of("0:Area | 1:Grade / 0:Health | 1:Good / 1:since 2007 / 0:All"),
        blocks("<table><tr><th>Area<th>Grade<tr><td rowspan=2>Health<td>Good<tr><td>since 2007<tr><td colspan=2>All</table>"));
  }

  @Test
  void whatASiteHasAroundThePageIsLeftOut() {
    assertEquals(
        List.of("paragraph Dear Ms Barr"),
        blocks("<body><header>Wexmoor Council</header><nav>Home</nav><script>x()</script><p>Dear Ms Barr</p>"
            + "<p style='display: none'>Accept cookies?</p>"
            + "<ul><li><a href=a>Schools</a><li><a href=b>Roads</a><li><a href=c>Bins</a></ul><footer>Contact</footer>"));
    assertEquals(List.of("paragraph Dear Ms Barr"), blocks("<div>Wexmoor</div><main>Dear Ms Barr</main><div>Contact</div>"));
  }

  @Test
  void charactersAreThoseThatThePageDeclares() {
    Document document = document("<meta charset=windows-1252><p>Children\u2019s services", Charset.forName("windows-1252"));
    assertEquals("Children\u2019s services", document.pages().get(0).lines().get(0).text());
  }

  @Test
  void nestingWithoutEndIsRefused() {
    byte[] bytes = "<div>".repeat(100_000).getBytes(StandardCharsets.UTF_8);
    ReadingException refused = assertThrows(
        ReadingException.class, () -> new FileReader(ReadingSettings.defaults()).read("letter.html", bytes));
    assertEquals("file-too-large", refused.code().code());
  }
}
