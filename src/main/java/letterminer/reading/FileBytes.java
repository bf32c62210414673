package letterminer.reading;

import java.io.IOException;
import java.util.Objects;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadView;

/**
 * Gives PDFBox's parser the bytes of a file, one at a time. PDFBox's own class supports several buffers and seeks
 * back after every lookahead; this one is clearly faster. Not thread-safe.
 */
final class FileBytes implements RandomAccessRead {
  private final byte[] bytes;
  private int at;
  private boolean closed;

  FileBytes(byte[] bytes) {
    this.bytes = bytes;
  }

  @Override
  public int read() throws IOException {
    checkOpen();
    return at < bytes.length ? bytes[at++] & 0xFF : -1;
  }

  @Override
  public int peek() throws IOException {
    checkOpen();
    return at < bytes.length ? bytes[at] & 0xFF : -1;
  }

  @Override
  public int read(byte[] to, int offset, int length) throws IOException {
    checkOpen();
    Objects.checkFromIndexSize(offset, length, to.length);
    if (at >= bytes.length) {
      return -1;
    }
    int count = Math.min(length, bytes.length - at);
    System.arraycopy(bytes, at, to, offset, count);
    at += count;
    return count;
  }

  @Override
  public long getPosition() throws IOException {
    checkOpen();
    return at;
  }

  /** Moves to a position. A position beyond the end, which broken files ask for, means the end. */
  @Override
  public void seek(long position) throws IOException {
    checkOpen();
    if (position < 0) {
      throw new IOException("Invalid position " + position);
    }
    at = (int) Math.min(position, bytes.length);
  }

  @Override
  public long length() throws IOException {
    checkOpen();
    return bytes.length;
  }

  @Override
  public boolean isEOF() throws IOException {
    checkOpen();
    return at >= bytes.length;
  }

  /** A view of part of the bytes with a position of its own. */
  @Override
  public RandomAccessReadView createView(long start, long length) {
    return new RandomAccessReadView(new FileBytes(bytes), start, length);
  }

  @Override
  public boolean isClosed() {
    return closed;
  }

  @Override
  public void close() {
    closed = true;
  }

  private void checkOpen() throws IOException {
    if (closed) {
      throw new IOException("the file is closed already");
    }
  }
}
