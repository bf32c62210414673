package letterminer.reading;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.FilterFactory;

/**
 * Decodes streams up to a maximum size: a few kilobytes can unpack to more than fits in memory, and PDFBox has no
 * limit. For one page; not thread-safe.
 */
final class StreamBytes {
  private static final Set<COSName> PACKINGS = Set.of(
      COSName.FLATE_DECODE, COSName.FLATE_DECODE_ABBREVIATION,
      COSName.LZW_DECODE, COSName.LZW_DECODE_ABBREVIATION,
      COSName.ASCII85_DECODE, COSName.ASCII85_DECODE_ABBREVIATION,
      COSName.ASCII_HEX_DECODE, COSName.ASCII_HEX_DECODE_ABBREVIATION,
      COSName.RUN_LENGTH_DECODE, COSName.RUN_LENGTH_DECODE_ABBREVIATION,
      COSName.CRYPT);

  private final int most;
  private final Set<String> failures;

  /**
   * Creates a decoder.
   *
   * @param most the largest number of bytes to decode
   * @param failures receives what was broken
   */
  StreamBytes(int most, Set<String> failures) {
    this.most = most;
    this.failures = failures;
  }

  /** The content of a page. Parts that are not streams or cannot be decoded are skipped. */
  byte[] ofContents(COSBase contents) {
    Bounded all = new Bounded();
    if (contents instanceof COSStream stream) {
      append(stream, all);
    } else if (contents instanceof COSArray parts) {
      for (int i = 0; i < parts.size(); i++) {
        if (parts.getObject(i) instanceof COSStream part) {
          append(part, all);
          all.write('\n'); // Parts are separated between tokens (ISO 32000-1, 7.8.2).
        }
      }
    }
    return all.toByteArray();
  }

  private void append(COSStream stream, Bounded to) {
    try {
      to.writeBytes(of(stream));
    } catch (IOException e) {
      failures.add(e.getMessage()); // The other parts are still worth reading.
    }
  }

  /** The decoded bytes of a stream, up to where they are broken. */
  byte[] of(COSStream stream) throws IOException {
    byte[] bytes;
    try (InputStream in = stream.createRawInputStream()) {
      bytes = in.readAllBytes();
    }
    COSBase filters = stream.getFilters();
    boolean plainFlate = COSName.FLATE_DECODE.equals(filters)
        && stream.getDictionaryObject(COSName.DECODE_PARMS, COSName.DP) == null;
    if (plainFlate) {
      return inflated(bytes);
    }
    int index = 0;
    for (COSName filter : names(filters)) {
      Bounded out = new Bounded();
      FilterFactory.INSTANCE.getFilter(filter)
          .decode(new ByteArrayInputStream(bytes), out, stream, index);
      bytes = out.toByteArray();
      index++;
    }
    return bytes;
  }

  /** The filters in order. A filter that is named twice is applied once, as in PDFBox. */
  private static Set<COSName> names(COSBase filters) throws IOException {
    Set<COSName> names = new LinkedHashSet<>();
    if (filters instanceof COSName name) {
      names.add(name);
    } else if (filters instanceof COSArray array) {
      for (int i = 0; i < array.size(); i++) {
        names.add(array.getObject(i) instanceof COSName name ? name : COSName.getPDFName(""));
      }
    }
    if (!PACKINGS.containsAll(names)) {
      throw new IOException("a stream is compressed in a way that is not used for text: " + names);
    }
    return names;
  }

  /** Inflates, ignoring the checksum, which is wrong in many files. */
  private byte[] inflated(byte[] packed) {
    Inflater inflater = new Inflater(true);
    try {
      int header = Math.min(2, packed.length);
      inflater.setInput(packed, header, packed.length - header);
      Bounded out = new Bounded();
      byte[] buffer = new byte[Math.max(512, Math.min(64 * 1024, packed.length * 4))];
      long before = 0;
      try {
        int count = inflater.inflate(buffer);
        while (count > 0) {
          out.write(buffer, 0, count);
          before += count;
          count = inflater.inflate(buffer);
        }
        if (!inflater.finished() && packed.length > 0) {
          failures.add("compressed content is cut off");
        }
      } catch (DataFormatException e) {
        out.write(buffer, 0, (int) (inflater.getBytesWritten() - before));
        failures.add("compressed content is damaged");
      }
      return out.toByteArray();
    } finally {
      inflater.end();
    }
  }

  /** A byte buffer with a limit. */
  private final class Bounded extends ByteArrayOutputStream {
    @Override
    public void write(int b) {
      check(1);
      super.write(b);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) {
      check(length);
      super.write(bytes, offset, length);
    }

    private void check(int more) {
      if (more > most - count) {
        throw new LimitException("one of its streams unpacks to more than " + most + " bytes");
      }
    }
  }
}
