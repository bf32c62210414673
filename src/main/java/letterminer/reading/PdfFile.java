package letterminer.reading;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import letterminer.model.ProblemCode;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Opens the bytes of a PDF and distinguishes encrypted files from damaged ones. Immutable. */
final class PdfFile {
  private static final Logger LOG = LoggerFactory.getLogger(PdfFile.class);

  private static final byte[] END_MARK = ascii("%%EOF");
  private static final byte[] START_MARK = ascii("startxref");
  private static final byte[] OBJECT = ascii("obj");
  private static final byte[] END_OF_OBJECT = ascii("endobj");
  private static final byte[] ENCRYPT = ascii("/Encrypt");

  /** As long as the key, so that file offsets stay valid. */
  private static final byte[] IGNORED_KEY = ascii("/XEncryp");
  private static final COSName IGNORED = COSName.getPDFName("XEncryp");
  private static final COSName STREAM_FILTER = COSName.getPDFName("StmF");
  private static final COSName STRING_FILTER = COSName.getPDFName("StrF");
  private static final Set<Integer> VERSIONS_WITH_FILTERS = Set.of(4, 5);

  private final byte[] bytes;

  PdfFile(byte[] bytes) {
    this.bytes = bytes;
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  /**
   * Opens the file. A file that needs no password, or whose attachments alone are encrypted, opens like any other.
   *
   * @throws ReadingException if it is encrypted
   * @throws IOException if its structure is damaged
   */
  PDDocument open() throws ReadingException, IOException {
    try {
      return Loader.loadPDF(new RandomAccessReadBuffer(bytes));
    } catch (InvalidPasswordException e) {
      return opened("The PDF is encrypted and needs a password to open.");
    } catch (LinkageError e) {
      // PDFBox needs a library that is not included: it would be of no use without a certificate.
      return opened("The PDF is encrypted for the holders of a certificate.");
    } catch (IOException | RuntimeException e) {
      if (!isEncrypted()) {
        throw e;
      }
      LOG.debug("the PDF is encrypted in a way that cannot be opened", e);
      return opened("The PDF is encrypted in a way that cannot be opened: " + FailureReason.of(e) + ".");
    }
  }

  /** Opens an encrypted file whose pages are not encrypted, or throws the refusal. */
  private PDDocument opened(String refusal) throws ReadingException {
    PDDocument pdf = null;
    try {
      pdf = Loader.loadPDF(new RandomAccessReadBuffer(withoutEncryption()));
      COSDictionary encryption = pdf.getDocument().getTrailer().getCOSDictionary(IGNORED);
      if (encryption != null && isTextPlain(encryption)) {
        return pdf;
      }
      pdf.close();
    } catch (IOException | RuntimeException e) {
      // The structure is encrypted, too.
    }
    throw new ReadingException(ProblemCode.FILE_ENCRYPTED, refusal);
  }

  /** Whether neither streams nor strings are encrypted, so that only attachments are (ISO 32000-1, 7.6.5). */
  private static boolean isTextPlain(COSDictionary encryption) {
    return VERSIONS_WITH_FILTERS.contains(encryption.getInt(COSName.V))
        && "Identity".equals(encryption.getNameAsString(STREAM_FILTER, "Identity"))
        && "Identity".equals(encryption.getNameAsString(STRING_FILTER, "Identity"));
  }

  /**
   * Whether the file has objects and a pointer to its cross-reference table, which only a PDF has, and an encryption
   * key.
   */
  boolean hasObjects() {
    return indexOf(END_OF_OBJECT, 0) >= 0 && indexOf(START_MARK, 0) >= 0;
  }

  private boolean isEncrypted() {
    return encryptKey(0) >= 0;
  }

  /** The position of the key that declares encryption, which is never encrypted itself, or -1. */
  private int encryptKey(int from) {
    int at = indexOf(ENCRYPT, from);
    while (at >= 0 && isLetter(at + ENCRYPT.length)) { // As in /EncryptMetadata.
      at = indexOf(ENCRYPT, at + 1);
    }
    return at;
  }

  private boolean isLetter(int at) {
    return at < bytes.length && (bytes[at] >= 'A' && bytes[at] <= 'Z' || bytes[at] >= 'a' && bytes[at] <= 'z');
  }

  private byte[] withoutEncryption() {
    byte[] copy = bytes.clone();
    for (int at = encryptKey(0); at >= 0; at = encryptKey(at + 1)) {
      System.arraycopy(IGNORED_KEY, 0, copy, at, IGNORED_KEY.length);
    }
    return copy;
  }

  /**
   * Whether the end is missing: there is no end marker, or objects follow the last one, which then belongs to an
   * earlier revision. Other bytes after it, such as those of a mail program, are harmless.
   */
  boolean isCutOff() {
    int end = bytes.length - 1;
    while (end >= 0 && !isAt(END_MARK, end) && !isAt(START_MARK, end)) {
      end--;
    }
    for (int i = Math.max(0, end); i < bytes.length; i++) {
      if (isObject(i)) {
        return true;
      }
    }
    return end < 0;
  }

  /** Whether an object begins here, as in {@code 12 0 obj}. */
  private boolean isObject(int at) {
    return at >= 2 && isAt(OBJECT, at) && Lexer.isSpace(bytes[at - 1]) && Lexer.isDigit(bytes[at - 2]);
  }

  private int indexOf(byte[] sought, int from) {
    for (int i = from; i + sought.length <= bytes.length; i++) {
      if (isAt(sought, i)) {
        return i;
      }
    }
    return -1;
  }

  private boolean isAt(byte[] sought, int at) {
    return bytes[at] == sought[0] && at + sought.length <= bytes.length
        && Arrays.equals(bytes, at, at + sought.length, sought, 0, sought.length);
  }
}
