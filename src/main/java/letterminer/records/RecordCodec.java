package letterminer.records;

import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.dataformat.smile.databind.SmileMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import letterminer.model.LetterFile;
import letterminer.model.RecordJson;

/**
 * Encodes letters as bytes and decodes them without loss: Smile, a binary form of JSON, compressed. The JSON of
 * {@code letters.jsonl} is not sufficient, because its paragraphs have no places.
 */
final class RecordCodec {
  private static final int BUFFER = 8192;

  private static final SmileMapper MAPPER = RecordJson.configured(SmileMapper.builder())
      .annotationIntrospector(new WholeRecords())
      .build();

  /** Made when first used: a worker only writes, and its parent only reads. */
  private static final class Writing {
    static final ObjectWriter WRITER = MAPPER.writerFor(LetterFile.class);
  }

  private static final class Reading {
    static final ObjectReader READER = MAPPER.readerFor(LetterFile.class);
  }

  private RecordCodec() {}

  /**
   * Letters as bytes.
   *
   * @param most largest size before compression
   * @throws TooLargeException if they are larger
   */
  static byte[] encode(LetterFile file, long most) throws TooLargeException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Deflater deflater = new Deflater(Deflater.BEST_SPEED, true);
    try (OutputStream out = new Bounded(new DeflaterOutputStream(bytes, deflater, BUFFER), most)) {
      Writing.WRITER.writeValue(out, file);
    } catch (IOException e) {
      for (Throwable cause = e; cause != null; cause = cause.getCause()) {
        if (cause instanceof TooLargeException tooLarge) {
          throw tooLarge;
        }
      }
      throw new IllegalStateException(e); // Writing to memory does not fail.
    } finally {
      deflater.end();
    }
    return bytes.toByteArray();
  }

  /**
   * Decodes the result of {@link #encode}.
   *
   * @throws IOException if the bytes are something else
   */
  static LetterFile decode(byte[] bytes) throws IOException {
    Inflater inflater = new Inflater(true);
    try (InputStream in = new InflaterInputStream(new ByteArrayInputStream(bytes), inflater, BUFFER)) {
      return Reading.READER.readValue(in);
    } finally {
      inflater.end();
    }
  }

  /** A stream that accepts a limited number of bytes. */
  private static final class Bounded extends OutputStream {
    private final OutputStream out;
    private long left;

    Bounded(OutputStream out, long most) {
      this.out = out;
      this.left = most;
    }

    @Override
    public void write(int b) throws IOException {
      write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      left -= length;
      if (left < 0) {
        throw new TooLargeException();
      }
      out.write(bytes, offset, length);
    }

    @Override
    public void close() throws IOException {
      out.close();
    }
  }
}
