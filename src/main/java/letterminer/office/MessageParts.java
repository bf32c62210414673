package letterminer.office;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import letterminer.model.ProblemCode;
import letterminer.reading.Document;
import letterminer.reading.ReadingException;

/**
 * What a message holds, whatever program saved it. The letter is the document attached to the message; a message
 * without one is a letter itself.
 */
final class MessageParts {
  /** More than any message has. */
  static final int MOST = 1000;

  private static final Set<String> DOCUMENTS = Set.of("pdf", "docx", "docm", "doc", "rtf", "odt", "txt", "md", "html", "htm");
  private static final Set<String> TYPES = Set.of(
      "application/pdf", "application/msword", "application/rtf", "text/rtf", "application/vnd.oasis.opendocument.text",
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document");

  /** Reads a document that was attached. */
  interface Reader {
    Document read(String name, byte[] bytes) throws ReadingException;
  }

  /**
   * A part of a message, as it was before it was encoded.
   *
   * @param type its media type
   * @param name its file name; empty for the text of the message itself
   */
  record Content(String type, String name, Charset charset, byte[] bytes) {
    boolean isDocument() {
      return DOCUMENTS.contains(ending(name)) || TYPES.contains(type);
    }
  }

  private final OfficeLimits limits;
  private final Reader reader;

  MessageParts(OfficeLimits limits, Reader reader) {
    this.limits = limits;
    this.reader = reader;
  }

  static String ending(String name) {
    return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }

  static ReadingException tooMany() {
    return new ReadingException(ProblemCode.FILE_TOO_LARGE, "The message was not read: it has too many parts.");
  }

  Document read(List<Content> contents) throws ReadingException {
    List<Content> documents = contents.stream().filter(Content::isDocument).toList();
    if (documents.size() > 1) {
      throw new ReadingException(
          ProblemCode.NO_LETTER,
          "The message has " + documents.size() + " documents attached, and any of them may be the letter. Save them as"
              + " files of their own.");
    }
    if (documents.size() == 1) {
      return reader.read(documents.get(0).name(), documents.get(0).bytes());
    }
    Optional<Content> page = first(contents, "text/html");
    if (page.isPresent()) {
      return new HtmlReader(limits).read(new String(page.get().bytes(), page.get().charset()));
    }
    Content text = first(contents, "text/plain").orElseThrow(() -> new ReadingException(
        ProblemCode.NOTHING_TO_READ, "The message has neither text nor a document attached."));
    return reader.read("message.txt", new String(text.bytes(), text.charset()).getBytes(StandardCharsets.UTF_8));
  }

  private static Optional<Content> first(List<Content> contents, String type) {
    return contents.stream().filter(c -> c.name().isEmpty() && c.type().equals(type)).findFirst();
  }
}
