package letterminer.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import letterminer.model.ProblemCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Guards that encrypted, truncated and valid files are distinguished. */
class PdfFileTest {
  private static final String FONT = "/Font<</F 6 0 R>>";
  private static final String TEXT = "BT /F 12 Tf 50 500 Td (Marrow) Tj ET";

  private static RawPdf pdf() {
    return new RawPdf(FONT, TEXT).add("<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>");
  }

  private static byte[] encrypted(String dictionary) {
    return pdf().add("<<" + dictionary + ">>").trailer("/Encrypt 7 0 R/ID[<00><00>]").bytes();
  }

  private static Document read(byte[] bytes) throws ReadingException {
    return new DocumentReader(ReadingSettings.defaults()).read("letter.pdf", bytes);
  }

  private static byte[] joined(byte[] first, String more) {
    byte[] second = more.getBytes(StandardCharsets.ISO_8859_1);
    byte[] both = Arrays.copyOf(first, first.length + second.length);
    System.arraycopy(second, 0, both, first.length, second.length);
    return both;
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "/Filter/Adobe.PubSec/SubFilter/adbe.pkcs7.s4/V 2/Length 128/R 3/Recipients[<3082010A>]",
    "/Filter/Adobe.PubSec/SubFilter/adbe.pkcs7.s5/V 4/CF<</DefaultCryptFilter<</CFM/AESV2/Recipients[<3082>]>>>>"
        + "/StmF/DefaultCryptFilter/StrF/DefaultCryptFilter",
    "/Filter/Entrust.PPKEF/V 1",
    "/Filter/OfSomeShop/V 4/StmF/Own/StrF/Own",
    "/Filter/Standard/V 2/R 3/Length 128/P -4"
  })
  void whatCannotBeDecryptedIsEncryptedAndNotDamaged(String dictionary) {
    ReadingException e = assertThrows(ReadingException.class, () -> read(encrypted(dictionary)));

    assertEquals(ProblemCode.FILE_ENCRYPTED, e.code());
    assertTrue(e.getMessage().matches("The PDF is encrypted .*[^.]\\."), e.getMessage());
  }

  @Test
  void aFileOfWhichOnlyAttachmentsAreEncryptedIsRead() throws ReadingException {
    byte[] file = encrypted("/Filter/Standard/V 4/R 4/Length 128/P -4/EFF/StdCF/StmF/Identity/StrF/Identity"
        + "/CF<</StdCF<</CFM/AESV2/AuthEvent/EFOpen/Length 16>>>>"
        + "/O(abcdefghijklmnopqrstuvwxyzabcdef)/U(abcdefghijklmnopqrstuvwxyzabcdef)");

    assertEquals("Marrow", read(file).pages().get(0).lines().get(0).text());
  }

  @Test
  void bytesAfterTheEndMarkerAreNoTruncation() throws ReadingException {
    byte[] sound = pdf().bytes();

    assertEquals(List.of(), read(joined(sound, "\0".repeat(5000))).problems());
    assertEquals(List.of(), read(joined(sound, "\n--boundary--\n" + "<p>Sent by a machine</p>\n".repeat(200))).problems());
    assertFalse(new PdfFile(Arrays.copyOf(sound, sound.length - 6)).isCutOff());
  }

  @Test
  void objectsAfterTheLastEndMarkerAreATruncation() {
    byte[] sound = pdf().bytes();

    assertTrue(new PdfFile(joined(sound, "5 0 obj\n<</Length 9")).isCutOff());
    assertTrue(new PdfFile(Arrays.copyOf(sound, sound.length / 2)).isCutOff());
  }

  @Test
  void aDamagedFirstLineDoesNotMakeItAnotherKind() throws ReadingException {
    byte[] file = pdf().bytes();
    file[1] = 'X';

    assertEquals("Marrow", read(file).pages().get(0).lines().get(0).text());
  }

  @Test
  void pagesThatTheFileRefersToButLacksAreReported() throws ReadingException {
    byte[] file = pdf().with(2, "<</Type/Pages/Kids[3 0 R 98 0 R 99 0 R null]/Count 4/MediaBox[0 0 400 600]>>").bytes();

    assertEquals(
        List.of("2 page(s) that the file refers to are missing from it."),
        read(file).problems().stream().map(p -> p.message()).toList());
  }
}
