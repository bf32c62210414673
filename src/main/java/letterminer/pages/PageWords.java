package letterminer.pages;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import letterminer.layout.PageText;

/** The words of a page as bytes, for sending them from the process that reads pages. Stateless. */
final class PageWords {
  private PageWords() {}

  static byte[] encode(PageText page) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.writeInt(page.rows().size());
      for (PageText.Row row : page.rows()) {
        text(row.join(), out);
        out.writeInt(row.words().size());
        for (PageText.Spot word : row.words()) {
          out.writeDouble(word.x());
          out.writeDouble(word.y());
          text(word.text(), out);
          out.writeBoolean(word.bullet());
          out.writeBoolean(word.spaced());
        }
      }
    } catch (IOException e) {
      throw new IllegalStateException(e); // In-memory streams do not fail.
    }
    return bytes.toByteArray();
  }

  private static void text(String text, DataOutputStream out) throws IOException {
    PageAnswer.writeBytes(out, text.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Reverses {@link #encode}.
   *
   * @throws IOException if the bytes are something else
   */
  static PageText decode(byte[] bytes) throws IOException {
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
      List<PageText.Row> rows = new ArrayList<>();
      for (int left = in.readInt(); left > 0; left--) {
        String join = text(in);
        List<PageText.Spot> words = new ArrayList<>();
        for (int more = in.readInt(); more > 0; more--) {
          words.add(new PageText.Spot(in.readDouble(), in.readDouble(), text(in), in.readBoolean(), in.readBoolean()));
        }
        rows.add(new PageText.Row(words, join));
      }
      return new PageText(rows);
    }
  }

  private static String text(DataInputStream in) throws IOException {
    return new String(PageAnswer.readBytes(in), StandardCharsets.UTF_8);
  }
}
