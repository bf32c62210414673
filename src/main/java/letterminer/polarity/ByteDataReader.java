package letterminer.polarity;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import opennlp.tools.ml.model.DataReader;

/**
 * Reads a model's numbers and names from memory. A model has a hundred thousand of them, and every start of
 * the program reads all: OpenNLP's own reader takes several times as long. Not safe for use by several
 * threads.
 */
final class ByteDataReader implements DataReader {
  private final byte[] bytes;
  private final ByteBuffer numbers;

  /** Reads what {@link java.io.DataOutputStream} wrote. */
  ByteDataReader(byte[] bytes) {
    this.bytes = bytes;
    this.numbers = ByteBuffer.wrap(bytes);
  }

  /** {@inheritDoc} Past the end: {@link BufferUnderflowException}. */
  @Override
  public double readDouble() {
    return numbers.getDouble();
  }

  /** {@inheritDoc} Past the end: {@link BufferUnderflowException}. */
  @Override
  public int readInt() {
    return numbers.getInt();
  }

  /** {@inheritDoc} Past the end: {@link BufferUnderflowException}. */
  @Override
  public String readUTF() throws IOException {
    int start = numbers.position();
    int length = Short.toUnsignedInt(numbers.getShort());
    if (length > numbers.remaining()) {
      throw new BufferUnderflowException();
    }
    numbers.position(numbers.position() + length);
    for (int i = start + Short.BYTES; i < numbers.position(); i++) {
      if (bytes[i] <= 0) { // Not ASCII; and NUL is encoded specially.
        return new DataInputStream(new ByteArrayInputStream(bytes, start, length + Short.BYTES)).readUTF();
      }
    }
    return new String(bytes, start + Short.BYTES, length, StandardCharsets.ISO_8859_1);
  }
}
