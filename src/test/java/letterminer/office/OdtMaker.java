package letterminer.office;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Makes OpenDocument texts for tests. */
final class OdtMaker {
  private static final String SPACES = " xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0'"
      + " xmlns:text='urn:oasis:names:tc:opendocument:xmlns:text:1.0'"
      + " xmlns:table='urn:oasis:names:tc:opendocument:xmlns:table:1.0'"
      + " xmlns:style='urn:oasis:names:tc:opendocument:xmlns:style:1.0'"
      + " xmlns:draw='urn:oasis:names:tc:opendocument:xmlns:drawing:1.0'"
      + " xmlns:fo='urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0'";
  private static final String USUAL = "<style:style style:name='Standard' style:family='paragraph'/>"
      + "<style:style style:name='B' style:family='text'><style:text-properties fo:font-weight='bold'/></style:style>"
      + "<style:style style:name='Hidden' style:family='text'><style:text-properties text:display='none'/></style:style>"
      + "<style:style style:name='Ruled' style:family='table-cell'>"
      + "<style:table-cell-properties fo:border='0.5pt solid #000000'/></style:style>"
      + "<style:style style:name='Bare' style:family='table-cell'><style:table-cell-properties fo:border='none'/></style:style>"
      + "<text:list-style style:name='Bullets'><text:list-level-style-bullet text:level='1' text:bullet-char='\u2022'/>"
      + "<text:list-level-style-bullet text:level='2' text:bullet-char='\u2013'/></text:list-style>"
      + "<text:list-style style:name='Numbers'>"
      + "<text:list-level-style-number text:level='1' style:num-format='1' style:num-suffix='.'/>"
      + "<text:list-level-style-number text:level='2' style:num-format='a' style:num-prefix='(' style:num-suffix=')'/>"
      + "<text:list-level-style-number text:level='3' style:num-format='1' text:display-levels='3'/></text:list-style>";

  private final StringBuilder body = new StringBuilder();
  private String type = "application/vnd.oasis.opendocument.text";
  private String styles = "";
  private String masters = "";
  private String manifest = "<manifest/>";
  private String before = "";

  OdtMaker xml(String xml) {
    body.append(xml);
    return this;
  }

  OdtMaker paragraph(String text) {
    return xml("<text:p>" + text + "</text:p>");
  }

  OdtMaker heading(String text) {
    return xml("<text:h text:outline-level='1'>" + text + "</text:h>");
  }

  OdtMaker list(String style, String... items) {
    body.append("<text:list text:style-name='").append(style).append("'>");
    for (String item : items) {
      body.append("<text:list-item><text:p>").append(item).append("</text:p></text:list-item>");
    }
    return xml("</text:list>");
  }

  OdtMaker row(String... cells) {
    body.append("<table:table-row>");
    for (String cell : cells) {
      body.append("<table:table-cell table:style-name='Ruled'><text:p>").append(cell).append("</text:p></table:table-cell>");
    }
    return xml("</table:table-row>");
  }

  OdtMaker styles(String xml) {
    styles = xml;
    return this;
  }

  OdtMaker masters(String xml) {
    masters = xml;
    return this;
  }

  OdtMaker manifest(String xml) {
    manifest = xml;
    return this;
  }

  OdtMaker type(String other) {
    type = other;
    return this;
  }

  /** What stands before the root of the content. */
  OdtMaker before(String xml) {
    before = xml;
    return this;
  }

  byte[] bytes() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      part(zip, "mimetype", type);
      part(zip, "META-INF/manifest.xml", manifest);
      part(zip, "styles.xml", "<office:document-styles" + SPACES + "><office:styles>" + USUAL + "</office:styles>"
          + "<office:master-styles>" + masters + "</office:master-styles></office:document-styles>");
      part(zip, "content.xml", before + "<office:document-content" + SPACES + "><office:automatic-styles>" + styles
          + "</office:automatic-styles><office:body><office:text>\n" + body
          + "</office:text></office:body></office:document-content>");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static void part(ZipOutputStream zip, String name, String content) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(content.getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }
}
