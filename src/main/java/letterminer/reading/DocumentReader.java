package letterminer.reading;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import letterminer.model.ProblemCode;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads a file of any supported kind. The content decides, not the name: a PDF has the marker {@code %PDF-} within
 * its first 1,024 bytes (ISO 32000-1, Annex H, note 13).
 *
 * <p>Immutable and thread-safe.
 */
public final class DocumentReader {
  private static final Logger LOG = LoggerFactory.getLogger(DocumentReader.class);

  private static final int MARK_WINDOW = 1024;

  private final ReadingSettings settings;

  public DocumentReader(ReadingSettings settings) {
    this.settings = settings;
  }

  /**
   * Reads a file's bytes.
   *
   * @param name file name, used for its ending and in messages
   * @param bytes the whole content
   * @throws ReadingException if the file cannot be read, with the reason
   */
  public Document read(String name, byte[] bytes) throws ReadingException {
    return read(name, bytes, () -> {});
  }

  /**
   * Reads a file's bytes and reports progress.
   *
   * @param pulse called after every page
   * @throws ReadingException if the file cannot be read, with the reason
   */
  public Document read(String name, byte[] bytes, Runnable pulse) throws ReadingException {
    LOG.debug("{}: {} bytes", name, bytes.length);
    if (bytes.length == 0) {
      throw new ReadingException(ProblemCode.FILE_EMPTY, "The file is empty (0 bytes).");
    }
    if (hasPdfMark(bytes)) {
      return new PdfReader(settings).read(bytes, pulse);
    }
    String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return switch (ending) {
      case "txt", "text", "md", "markdown" -> new TextReader(settings).read(bytes);
      case "pdf" -> {
        if (new PdfFile(bytes).hasObjects()) {
          yield new PdfReader(settings).read(bytes, pulse); // Just the first line is damaged.
        }
        throw new ReadingException(
            ProblemCode.NOT_A_PDF,
            "The name ends in .pdf, but the content is not a PDF: the header %PDF- is missing.");
      }
      default -> throw new ReadingException(
          ProblemCode.FILE_TYPE_UNKNOWN,
          "The file is none of the kinds that are read: PDF, .docx, .doc, .odt, .rtf, .html, .eml, .msg, .txt, .md.");
    };
  }

  private static boolean hasPdfMark(byte[] bytes) {
    byte[] mark = "%PDF-".getBytes(StandardCharsets.US_ASCII);
    int last = Math.min(bytes.length, MARK_WINDOW) - mark.length;
    for (int i = 0; i <= last; i++) {
      int k = 0;
      while (k < mark.length && bytes[i + k] == mark[k]) {
        k++;
      }
      if (k == mark.length) {
        return true;
      }
    }
    return false;
  }
}
