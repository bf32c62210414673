package letterminer.office;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import letterminer.model.ProblemCode;
import letterminer.reading.Document;
import letterminer.reading.ReadingException;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.io.MaxNestingDepthLimitException;
import org.apache.james.mime4j.io.MaxPartCountLimitException;
import org.apache.james.mime4j.stream.BodyDescriptor;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.apache.james.mime4j.stream.RawFieldParser;

/**
 * Reads messages as mail programs save them ({@code .eml}), and web pages saved in one file ({@code .mht}). The letter
 * is the document attached to the message; a message without one is a letter itself.
 */
final class MessageReader {
  private static final Set<String> ENDINGS = Set.of("eml", "mht", "mhtml");
  private static final int LONGEST_LINE = 1_000_000;
  private static final int LONGEST_HEADER = 100_000;

  private final OfficeLimits limits;
  private final MessageParts.Reader reader;

  MessageReader(OfficeLimits limits, MessageParts.Reader reader) {
    this.limits = limits;
    this.reader = reader;
  }

  static boolean isMessage(String name) {
    return ENDINGS.contains(MessageParts.ending(name));
  }

  Document read(byte[] bytes) throws ReadingException {
    return new MessageParts(limits, reader).read(contents(bytes));
  }

  private List<MessageParts.Content> contents(byte[] bytes) throws ReadingException {
    MimeConfig config = MimeConfig.custom().setMaxLineLen(LONGEST_LINE).setMaxHeaderLen(LONGEST_HEADER)
        .setMaxHeaderCount(MessageParts.MOST).setMaxContentLen(bytes.length + 1L)
        .setMaxPartCount(MessageParts.MOST).build();
    MimeTokenStream stream = new MimeTokenStream(config);
    List<MessageParts.Content> contents = new ArrayList<>();
    try {
      stream.parse(new ByteArrayInputStream(bytes));
      String name = "";
      for (EntityState state = stream.getState(); state != EntityState.T_END_OF_STREAM; state = stream.next()) {
        if (state == EntityState.T_START_HEADER) {
          name = "";
        } else if (state == EntityState.T_FIELD) {
          name = FileNameField.of(stream.getField()).orElse(name);
        } else if (state == EntityState.T_BODY) {
          if (contents.size() >= MessageParts.MOST) {
            throw MessageParts.tooMany();
          }
          contents.add(content(stream, name));
        }
      }
    } catch (MaxPartCountLimitException | MaxNestingDepthLimitException e) {
      throw MessageParts.tooMany();
    } catch (IOException | MimeException | RuntimeException e) {
      throw new ReadingException(ProblemCode.FILE_DAMAGED, "The message is broken and cannot be parsed.");
    }
    return contents;
  }

  private static MessageParts.Content content(MimeTokenStream stream, String name) throws IOException {
    BodyDescriptor descriptor = stream.getBodyDescriptor();
    try (InputStream in = stream.getDecodedInputStream()) {
      return new MessageParts.Content(
          descriptor.getMimeType().toLowerCase(Locale.ROOT), name, charset(descriptor.getCharset()), in.readAllBytes());
    }
  }

  private static Charset charset(String name) {
    try {
      boolean unsaid = name == null || name.equalsIgnoreCase("us-ascii");
      return unsaid ? StandardCharsets.UTF_8 : Charset.forName(name);
    } catch (IllegalArgumentException e) {
      return Charset.forName("windows-1252");
    }
  }

  /** The name of a file in a field of a part's header. */
  private static final class FileNameField {
    private FileNameField() {}

    static Optional<String> of(Field field) throws MimeException {
      String header = field.getName().toLowerCase(Locale.ROOT);
      if (!header.equals("content-disposition") && !header.equals("content-type")) {
        return Optional.empty();
      }
      StringBuilder name = new StringBuilder(); // Long names come in pieces, which the last one ends.
      RawFieldParser.DEFAULT.parseRawBody(RawFieldParser.DEFAULT.parseField(field.getRaw())).getParams().stream()
          .filter(p -> isName(p.getName().toLowerCase(Locale.ROOT))).forEach(p -> name.append(p.getValue()));
      String found = DecoderUtil.decodeEncodedWords(name.toString(), DecodeMonitor.SILENT);
      return found == null || found.isBlank() ? Optional.empty() : Optional.of(found.strip());
    }

    private static boolean isName(String parameter) {
      return parameter.equals("name") || parameter.equals("filename")
          || parameter.startsWith("filename*") || parameter.startsWith("name*");
    }
  }
}
