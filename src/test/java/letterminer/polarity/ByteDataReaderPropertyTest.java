package letterminer.polarity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Guards that numbers and names come back as they were written. */
class ByteDataReaderPropertyTest {

  private static byte[] written(List<String> names, double number) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    for (String name : names) {
      out.writeUTF(name);
      out.writeInt(name.hashCode());
      out.writeDouble(number);
    }
    return bytes.toByteArray();
  }

  @Property(tries = 500)
  void whatWasWrittenIsRead(@ForAll List<String> names, @ForAll double number) throws IOException {
    ByteDataReader reader = new ByteDataReader(written(names, number));
    for (String name : names) {
      assertEquals(name, reader.readUTF());
      assertEquals(name.hashCode(), reader.readInt());
      assertEquals(number, reader.readDouble());
    }
    assertThrows(BufferUnderflowException.class, reader::readInt);
  }

  @Property(tries = 500)
  void aTruncatedNameIsRefused(@ForAll String name) throws IOException {
    byte[] whole = written(List.of(name), 1);
    int nameBytes = whole.length - Integer.BYTES - Double.BYTES;
    ByteDataReader reader = new ByteDataReader(Arrays.copyOf(whole, nameBytes - 1));
    assertThrows(BufferUnderflowException.class, reader::readUTF);
  }
}
