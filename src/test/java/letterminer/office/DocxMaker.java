package letterminer.office;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Makes Word files part by part, also such as no word processor would write. */
final class DocxMaker {
  static final String W = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
      + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
      + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
      + " xmlns:v=\"urn:schemas-microsoft-com:vml\""
      + " xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\"";
  private static final String RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

  private final Map<String, String> parts = new LinkedHashMap<>();
  private final StringBuilder body = new StringBuilder();
  private final StringBuilder relations = new StringBuilder();

  DocxMaker() {
    part("word/numbering.xml", "<w:numbering " + W + ">"
        + "<w:abstractNum w:abstractNumId='0'>" + level(0, "bullet", "\uF0B7") + level(1, "bullet", "o") + "</w:abstractNum>"
        + "<w:abstractNum w:abstractNumId='1'>" + level(0, "decimal", "%1.") + level(1, "lowerLetter", "(%2)") + "</w:abstractNum>"
        + "<w:num w:numId='1'><w:abstractNumId w:val='0'/></w:num><w:num w:numId='2'><w:abstractNumId w:val='1'/></w:num>"
        + "</w:numbering>");
    related("numbering", "numbering.xml");
  }

  private static String level(int level, String format, String text) {
    return "<w:lvl w:ilvl='" + level + "'><w:start w:val='1'/><w:numFmt w:val='" + format + "'/><w:lvlText w:val='" + text
        + "'/><w:pPr><w:ind w:left='" + 720 * (level + 1) + "' w:hanging='360'/></w:pPr>"
        + (format.equals("bullet") ? "<w:rPr><w:rFonts w:ascii='Symbol'/></w:rPr>" : "") + "</w:lvl>";
  }

  DocxMaker part(String name, String content) {
    parts.put(name, content);
    return this;
  }

  DocxMaker related(String type, String target) {
    relations.append("<Relationship Id='r").append(relations.length()).append("' Type='").append(RELATION).append(type)
        .append("' Target='").append(target).append("'/>");
    return this;
  }

  DocxMaker related(String id, String type, String target) {
    relations.append("<Relationship Id='").append(id).append("' Type='").append(RELATION).append(type)
        .append("' Target='").append(target).append("'/>");
    return this;
  }

  /** WordprocessingML as it is. */
  DocxMaker xml(String xml) {
    body.append(xml);
    return this;
  }

  DocxMaker paragraph(String text) {
    return xml("<w:p>" + run(text) + "</w:p>");
  }

  DocxMaker heading(String text) {
    return xml("<w:p><w:pPr><w:outlineLvl w:val='0'/></w:pPr>" + run(text) + "</w:p>");
  }

  DocxMaker item(int list, int level, String text) {
    return xml(listed(list, level, text));
  }

  static String listed(int list, int level, String text) {
    return "<w:p><w:pPr><w:numPr><w:ilvl w:val='" + level + "'/><w:numId w:val='" + list + "'/></w:numPr></w:pPr>"
        + run(text) + "</w:p>";
  }

  static String run(String text) {
    return "<w:r><w:t xml:space='preserve'>" + escaped(text) + "</w:t></w:r>";
  }

  static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;");
  }

  byte[] bytes() {
    Map<String, String> all = new LinkedHashMap<>();
    all.put("[Content_Types].xml", "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'/>");
    all.put("word/document.xml", "<w:document " + W + "><w:body>" + body + "</w:body></w:document>");
    all.put("word/_rels/document.xml.rels",
        "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>" + relations + "</Relationships>");
    all.putAll(parts);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, String> part : all.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
