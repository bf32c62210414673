package letterminer.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import letterminer.layout.Block;
import letterminer.layout.LayoutEngine;
import letterminer.layout.LayoutSettings;
import letterminer.layout.TableBlock;
import letterminer.layout.TextBlock;
import letterminer.reading.Document;
import letterminer.reading.ReadingException;
import letterminer.reading.ReadingSettings;

/** What a file is read as, in a form to compare: {@code item • Good practice.} */
final class Blocks {
  private Blocks() {}

  static List<String> of(String name, byte[] bytes) {
    List<String> shown = new ArrayList<>();
    for (Block block : new LayoutEngine(LayoutSettings.defaults()).layout(document(name, bytes)).blocks()) {
      shown.add(block instanceof TextBlock text ? shown(text) : shown((TableBlock) block));
    }
    return shown;
  }

  static Document document(String name, byte[] bytes) {
    try {
      return new FileReader(ReadingSettings.defaults()).read(name, bytes);
    } catch (ReadingException e) {
      throw new AssertionError(e);
    }
  }

  private static String shown(TextBlock text) {
    return text.kind().name().toLowerCase(Locale.ROOT) + " " + text.marker().map(s -> s.text() + " ").orElse("") + text.text();
  }

  private static String shown(TableBlock table) {
    return (table.ruled() ? "ruled " : "") + table.rows().stream()
        .map(row -> row.cells().stream().map(c -> c.column() + ":" + c.text()).collect(Collectors.joining(" | ")))
        .collect(Collectors.joining(" / "));
  }
}
