package letterminer.pages;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The size of a page, and its lines.
 *
 * @param page page of the file, from 1
 * @param width in points, as shown
 * @param height in points, as shown
 * @param lines the lines of a page of a text file, including blank ones; empty for other files
 */
public record PageShape(int page, double width, double height, List<String> lines) {
  public PageShape {
    lines = List.copyOf(lines);
  }

  static byte[] encode(List<PageShape> shapes) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.writeInt(shapes.size());
      for (PageShape shape : shapes) {
        out.writeInt(shape.page());
        out.writeDouble(shape.width());
        out.writeDouble(shape.height());
        out.writeInt(shape.lines().size());
        for (String line : shape.lines()) {
          PageAnswer.writeBytes(out, line.getBytes(StandardCharsets.UTF_8));
        }
      }
    } catch (IOException e) {
      throw new IllegalStateException(e); // In-memory streams do not fail.
    }
    return bytes.toByteArray();
  }

  /**
   * Reverses {@link #encode}.
   *
   * @throws IOException if the bytes are something else
   */
  static List<PageShape> decode(byte[] bytes) throws IOException {
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
      List<PageShape> shapes = new ArrayList<>();
      for (int left = in.readInt(); left > 0; left--) {
        int page = in.readInt();
        double width = in.readDouble();
        double height = in.readDouble();
        List<String> lines = new ArrayList<>();
        for (int more = in.readInt(); more > 0; more--) {
          lines.add(new String(PageAnswer.readBytes(in), StandardCharsets.UTF_8));
        }
        shapes.add(new PageShape(page, width, height, lines));
      }
      return shapes;
    }
  }
}
