package letterminer.reading;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Random;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.api.Test;

class FileBytesTest {
  private static final int STEPS = 5_000;

  /** Compares with PDFBox's own class: how broken files are parsed depends on edge cases, too. */
  @Test
  void behavesLikePdfBoxsOwnClass() throws IOException {
    for (int size : new int[] {0, 1, 2, 300}) {
      Random random = new Random(size);
      byte[] content = new byte[size];
      random.nextBytes(content);
      FileBytes ours = new FileBytes(content);
      RandomAccessRead theirs = new RandomAccessReadBuffer(content);
      for (int i = 0; i < STEPS; i++) {
        step(random, ours, theirs, size);
        assertEquals(theirs.getPosition(), ours.getPosition());
        assertEquals(theirs.isEOF(), ours.isEOF());
        assertEquals(theirs.available(), ours.available());
      }
    }
  }

  private static void step(Random random, RandomAccessRead ours, RandomAccessRead theirs, int size)
      throws IOException {
    switch (random.nextInt(5)) {
      case 0 -> assertEquals(theirs.read(), ours.read());
      case 1 -> assertEquals(theirs.peek(), ours.peek());
      case 2 -> {
        int to = random.nextInt(size + 20);
        theirs.seek(to);
        ours.seek(to);
      }
      case 3 -> {
        int back = (int) Math.min(theirs.getPosition(), random.nextInt(3));
        theirs.rewind(back);
        ours.rewind(back);
      }
      default -> {
        byte[] expected = new byte[40];
        byte[] read = new byte[40];
        int length = random.nextInt(30);
        assertEquals(theirs.read(expected, 5, length), ours.read(read, 5, length));
        assertArrayEquals(expected, read);
      }
    }
  }

  @Test
  void aViewHasItsOwnPosition() throws IOException {
    FileBytes bytes = new FileBytes(new byte[] {10, 11, 12, 13, 14});
    bytes.seek(4);
    RandomAccessRead view = bytes.createView(1, 2);
    assertEquals(11, view.read());
    assertEquals(12, view.read());
    assertEquals(-1, view.read());
    assertEquals(14, bytes.read());
  }

  @Test
  void nothingIsReadAfterTheEndOfReading() throws IOException {
    FileBytes bytes = new FileBytes(new byte[] {1});
    assertThrows(IOException.class, () -> bytes.seek(-1));
    bytes.close();
    assertTrue(bytes.isClosed());
    assertThrows(IOException.class, bytes::read);
  }
}
