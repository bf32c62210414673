package letterminer.pages;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.smile.databind.SmileMapper;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import letterminer.process.ByteStrings;

/**
 * The answer to a request.
 *
 * @param kind outcome of the request
 * @param type media type of a picture, or a sentence that says why there is no content
 * @param content the requested content, as bytes
 */
record PageAnswer(Kind kind, String type, byte[] content) {
  private static final byte[] NOTHING = {};

  private static final ObjectMapper RECORDS = new SmileMapper();

  /** Longer than any file, picture or text. */
  static final int LONGEST = 256 << 20;

  private static final int LONGEST_SENTENCE = 2000;

  /** Outcome of a request. */
  enum Kind {
    /** The content follows. */
    DONE,
    /** The process does not have the file: send it. */
    WANTED,
    /** The request failed. */
    FAILED
  }

  static PageAnswer done(String type, byte[] content) {
    return new PageAnswer(Kind.DONE, type, content);
  }

  /** An answer with records, which {@link #records} restores. */
  static PageAnswer done(Object records) {
    try {
      return done("", RECORDS.writeValueAsBytes(records));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e); // Texts and numbers can be written.
    }
  }

  /**
   * The records of an answer.
   *
   * @throws IOException if it has something else
   */
  <T> T records(TypeReference<T> type) throws IOException {
    return RECORDS.readValue(content, type);
  }

  static PageAnswer wanted() {
    return new PageAnswer(Kind.WANTED, "", NOTHING);
  }

  static PageAnswer failed(String sentence) {
    return new PageAnswer(Kind.FAILED, sentence.substring(0, Math.min(sentence.length(), LONGEST_SENTENCE)), NOTHING);
  }

  void write(DataOutputStream out) throws IOException {
    out.writeByte(kind.ordinal());
    out.writeUTF(type);
    ByteStrings.write(out, content);
    out.flush();
  }

  static PageAnswer read(DataInputStream in) throws IOException {
    int kind = in.readUnsignedByte();
    if (kind >= Kind.values().length) {
      throw new IOException("an answer of unknown kind " + kind);
    }
    return new PageAnswer(Kind.values()[kind], in.readUTF(), ByteStrings.read(in, LONGEST));
  }
}
