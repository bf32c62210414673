package letterminer.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import letterminer.model.Medium;
import letterminer.reading.Document;
import letterminer.reading.ReadingException;
import letterminer.reading.ReadingSettings;
import org.junit.jupiter.api.Test;

class MessageReaderTest {
  private static final String HEAD = "From: o.barr@wexmoor.example\r\nSubject: Letter\r\nMIME-Version: 1.0\r\n"
      + "Content-Type: multipart/mixed; boundary=\"=b\"\r\n\r\n--=b\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n"
      + "Please find the letter attached.\r\n";

  private static String attached(String header, byte[] content) {
    return "--=b\r\n" + header + "\r\nContent-Transfer-Encoding: base64\r\n\r\n"
        + Base64.getMimeEncoder().encodeToString(content) + "\r\n";
  }

  private static Document read(String message) throws ReadingException {
    return new FileReader(ReadingSettings.defaults()).read("letter.eml", message.getBytes(StandardCharsets.UTF_8));
  }

  private static String firstLine(Document document) {
    return document.pages().get(0).lines().get(0).text();
  }

  @Test
  void theDocumentAttachedIsTheLetter() throws ReadingException {
    byte[] letter = new DocxMaker().paragraph("Dear Ms Barr").bytes();
    for (String header : new String[] {
        "Content-Type: application/octet-stream\r\nContent-Disposition: attachment; filename=\"Wexmoor letter.docx\"",
        "Content-Type: application/octet-stream; name=\"=?utf-8?B?bGV0dGVyLmRvY3g=?=\"",
        "Content-Type: application/octet-stream\r\nContent-Disposition: attachment;\r\n filename*0=\"Wexmoor let\";\r\n filename*1=\"ter.docx\"",
        "Content-Type: application/vnd.openxmlformats-officedocument.wordprocessingml.document"}) {
      Document document = read(HEAD + attached("Content-Type: image/png; name=logo.png", new byte[10])
          + attached(header, letter) + "--=b--\r\n");
      assertEquals(Medium.DOCX, document.medium(), header);
      assertEquals("Dear Ms Barr", firstLine(document));
    }
  }

  @Test
  void aMessageWithoutOneIsTheLetterItself() throws ReadingException {
    Document text = read("Subject: Letter\r\nContent-Type: text/plain; charset=iso-8859-1\r\n"
        + "Content-Transfer-Encoding: quoted-printable\r\n\r\nDear Ms=20Barr\r\n");
    assertEquals("Dear Ms Barr", firstLine(text));
    assertEquals(Medium.TEXT, text.medium());
    Document page = read("Content-Type: multipart/alternative; boundary=x\r\n\r\n--x\r\nContent-Type: text/plain\r\n\r\n"
        + "Dear\r\n--x\r\nContent-Type: text/html\r\n\r\n<p>Dear <b>Ms Barr</b></p>\r\n--x--\r\n");
    assertEquals(Medium.HTML, page.medium());
  }

  @Test
  void severalDocumentsAreNotChosenFrom() {
    byte[] letter = new DocxMaker().paragraph("Dear Ms Barr").bytes();
    String header = "Content-Type: application/octet-stream; name=letter.docx";
    ReadingException refused = assertThrows(
        ReadingException.class, () -> read(HEAD + attached(header, letter) + attached(header, letter) + "--=b--\r\n"));
    assertEquals("no-letter", refused.code().code());
  }

  @Test
  void messagesWithoutContentOrEndSayWhy() {
    assertEquals("nothing-to-read", assertThrows(ReadingException.class, () -> read(
        "Content-Type: image/png\r\n\r\nx")).code().code());
    String nested = "Content-Type: multipart/mixed; boundary=a\r\n\r\n" + "--a\r\nContent-Type: text/x\r\n\r\nx\r\n".repeat(2000);
    assertEquals("file-too-large", assertThrows(ReadingException.class, () -> read(nested)).code().code());
  }
}
