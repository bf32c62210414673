package letterminer.reading;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes a PDF of one page from the very text of its objects, so that a test can have anything wrong with
 * them. Objects: 1 catalogue, 2 page tree, 3 page, 4 its resources, 5 its content, and what is added from 6 on.
 */
public final class RawPdf {
  private final List<byte[]> objects = new ArrayList<>();
  private String trailer = "";

  /**
   * Creates a PDF.
   *
   * @param resources the page's resources, without the brackets around them
   */
  public RawPdf(String resources, String content) {
    add("<</Type/Catalog/Pages 2 0 R>>");
    add("<</Type/Pages/Kids[3 0 R]/Count 1/MediaBox[0 0 400 600]>>");
    add("<</Type/Page/Parent 2 0 R/Resources 4 0 R/Contents 5 0 R>>");
    add("<<" + resources + ">>");
    addStream("", content);
  }

  /** Adds an object; the first one has number 6. */
  public RawPdf add(String object) {
    objects.add(latin(object));
    return this;
  }

  /** Adds a stream with entries of its dictionary besides the length. */
  public RawPdf addStream(String entries, String content) {
    return add("<<" + entries + "/Length " + content.length() + ">>stream\n" + content + "\nendstream");
  }

  /** Puts another object in place of one that is there. */
  public RawPdf with(int number, String object) {
    objects.set(number - 1, latin(object));
    return this;
  }

  /** Sets entries of the trailer besides those that every file has. */
  public RawPdf trailer(String entries) {
    trailer = entries;
    return this;
  }

  public byte[] bytes() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(latin("%PDF-1.7\n"));
    StringBuilder table = new StringBuilder("0000000000 65535 f \n");
    for (int i = 0; i < objects.size(); i++) {
      table.append(String.format("%010d 00000 n %n", out.size()).replace(System.lineSeparator(), "\n"));
      out.writeBytes(latin(i + 1 + " 0 obj\n"));
      out.writeBytes(objects.get(i));
      out.writeBytes(latin("\nendobj\n"));
    }
    int start = out.size();
    int size = objects.size() + 1;
    out.writeBytes(latin("xref\n0 " + size + "\n" + table + "trailer\n<</Size " + size + "/Root 1 0 R" + trailer + ">>\n"));
    out.writeBytes(latin("startxref\n" + start + "\n%%EOF\n"));
    return out.toByteArray();
  }

  private static byte[] latin(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }
}
