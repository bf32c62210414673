package letterminer.office;

import java.util.Optional;
import letterminer.model.ProblemCode;
import letterminer.reading.Document;
import letterminer.reading.DocumentReader;
import letterminer.reading.ReadingException;
import letterminer.reading.ReadingSettings;

/**
 * Reads a file of any kind that Letterminer knows: files of word processors and web pages, here, and everything else by
 * {@link DocumentReader}. The content decides, but for web
 * pages and messages, which are one by their name. Immutable and safe for use by several threads.
 */
public final class FileReader {
  private static final byte[] ZIP = {'P', 'K', 3, 4};

  private final DocumentReader documents;
  private final OfficeLimits limits;

  public FileReader(ReadingSettings settings) {
    this(settings, OfficeLimits.defaults());
  }

  public FileReader(ReadingSettings settings, OfficeLimits limits) {
    this.documents = new DocumentReader(settings);
    this.limits = limits;
  }

  /**
   * Reads a file's bytes.
   *
   * @param name file name, used for its ending and in messages
   * @param bytes the whole content
   * @throws ReadingException if nothing can be read, with the reason
   */
  public Document read(String name, byte[] bytes) throws ReadingException {
    return read(name, bytes, () -> {});
  }

  /**
   * Reads a file's bytes while someone waits for signs of progress.
   *
   * @param pulse called after every page, where a file has pages
   * @throws ReadingException if nothing can be read, with the reason
   */
  public Document read(String name, byte[] bytes, Runnable pulse) throws ReadingException {
    if (begins(bytes, ZIP)) {
      return ofPackage(bytes);
    }
    if (CompoundFile.isOne(bytes)) {
      return ofCompoundFile(bytes, Optional.of((file, content) -> attached(file, content, pulse)));
    }
    if (RtfTokens.isRtf(bytes)) {
      return new RtfReader(limits).read(bytes);
    }
    if (bytes.length > 0 && MessageReader.isMessage(name)) {
      return new MessageReader(limits, (file, content) -> attached(file, content, pulse)).read(bytes);
    }
    if (bytes.length > 0 && HtmlReader.isPage(name, bytes)) {
      return new HtmlReader(limits).read(bytes);
    }
    return documents.read(name, bytes, pulse);
  }

  /** A document out of a message; what looks like a message in turn is not one. */
  private Document attached(String name, byte[] bytes, Runnable pulse) throws ReadingException {
    return CompoundFile.isOne(bytes) ? ofCompoundFile(bytes, Optional.empty())
        : read(MessageReader.isMessage(name) ? name + ".txt" : name, bytes, pulse);
  }

  private Document ofPackage(byte[] bytes) throws ReadingException {
    try (OfficePackage parts = new OfficePackage(bytes, limits)) {
      if (DocxReader.isWord(parts)) {
        return new DocxReader(limits).read(parts);
      }
      if (OdtReader.isText(parts)) {
        return new OdtReader(limits).read(parts);
      }
    }
    throw new ReadingException(
        ProblemCode.FILE_TYPE_UNKNOWN,
        "The file is a package (a zip file), but not one of a word processor's: it has no text.");
  }

  /** Files of Office before 2007 are such files, and so are messages of Outlook and later files under a password. */
  private Document ofCompoundFile(byte[] bytes, Optional<MessageParts.Reader> ofAttachments) throws ReadingException {
    try (CompoundFile file = new CompoundFile(bytes, limits)) {
      if (file.has("EncryptedPackage")) {
        throw new ReadingException(ProblemCode.FILE_ENCRYPTED, "The file needs a password to open.");
      }
      if (file.has(DocReader.STREAM)) {
        return new DocReader(limits).read(file);
      }
      if (file.has(OutlookReader.STREAM) && ofAttachments.isPresent()) {
        return new OutlookReader(limits, ofAttachments.get()).read(file);
      }
    }
    throw new ReadingException(
        ProblemCode.FILE_TYPE_UNKNOWN,
        "The file is one of Office before 2007, but not one of Word's. Save it as .docx or PDF if there is a letter in it.");
  }

  private static boolean begins(byte[] bytes, byte[] mark) {
    if (bytes.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if (bytes[i] != mark[i]) {
        return false;
      }
    }
    return true;
  }
}
