package letterminer.office;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import letterminer.reading.Document;
import letterminer.reading.ReadingException;
import org.apache.poi.hsmf.MAPIMessage;
import org.apache.poi.hsmf.datatypes.AttachmentChunks;
import org.apache.poi.hsmf.datatypes.StringChunk;
import org.apache.poi.hsmf.exceptions.ChunkNotFoundException;

/**
 * Reads messages that Outlook saved ({@code .msg}) with Apache POI. Of a message that was forwarded as an attachment,
 * what is attached to that counts as well, as it does in other messages.
 */
final class OutlookReader {
  /** A stream that every message has. */
  static final String STREAM = "__properties_version1.0";

  private static final int DEEPEST = 8;

  private final OfficeLimits limits;
  private final MessageParts.Reader reader;

  OutlookReader(OfficeLimits limits, MessageParts.Reader reader) {
    this.limits = limits;
    this.reader = reader;
  }

  Document read(CompoundFile file) throws ReadingException {
    List<MessageParts.Content> contents = new ArrayList<>();
    CompoundFile.guarded(() -> {
      add(new MAPIMessage(file.root()), 0, contents);
      return contents;
    });
    return new MessageParts(limits, reader).read(contents);
  }

  private static void add(MAPIMessage message, int depth, List<MessageParts.Content> contents)
      throws IOException, ReadingException {
    message.setReturnNullOnMissingChunk(true);
    if (message.has7BitEncodingStrings()) {
      message.guess7BitEncoding();
    }
    body(message, contents);
    for (AttachmentChunks attachment : message.getAttachmentFiles()) {
      if (contents.size() >= MessageParts.MOST) {
        throw MessageParts.tooMany();
      }
      if (attachment.getAttachData() != null && attachment.getAttachData().getValue() != null) {
        contents.add(content(attachment));
      } else if (attachment.isEmbeddedMessage() && depth < DEEPEST) {
        add(attachment.getEmbeddedMessage(), depth + 1, contents);
      }
    }
  }

  private static void body(MAPIMessage message, List<MessageParts.Content> contents) {
    try {
      String page = message.getHtmlBody();
      String text = page == null ? message.getTextBody() : page;
      if (text != null && !text.isBlank()) {
        contents.add(new MessageParts.Content(
            page == null ? "text/plain" : "text/html", "", StandardCharsets.UTF_8, text.getBytes(StandardCharsets.UTF_8)));
      }
    } catch (ChunkNotFoundException e) {
      throw new IllegalStateException(e); // Missing parts are to be null.
    }
  }

  private static MessageParts.Content content(AttachmentChunks attachment) {
    String name = Optional.ofNullable(text(attachment.getAttachLongFileName())).orElse(text(attachment.getAttachFileName()));
    String type = Optional.ofNullable(text(attachment.getAttachMimeTag())).orElse("");
    return new MessageParts.Content(
        type.toLowerCase(Locale.ROOT), name == null || name.isBlank() ? "attachment" : name.strip(), StandardCharsets.UTF_8,
        attachment.getAttachData().getValue());
  }

  private static String text(StringChunk chunk) {
    return chunk == null || chunk.getValue() == null || chunk.getValue().isBlank() ? null : chunk.getValue();
  }
}
