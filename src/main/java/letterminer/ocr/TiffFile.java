package letterminer.ocr;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Writes pictures as one file of the format TIFF 6.0, uncompressed: Tesseract reads its pages one after the other. */
final class TiffFile {
  private static final int HEAD = 8;

  /** The number of fields of a page, and the bytes of its directory. */
  private static final int FIELDS = 9;
  private static final int DIRECTORY = 2 + 12 * FIELDS + 4;

  private static final short SHORT = 3;
  private static final short LONG = 4;

  private TiffFile() {}

  /** A file of at least one picture. */
  static byte[] of(List<GreyPicture> pictures) {
    int size = HEAD;
    for (GreyPicture picture : pictures) {
      size = Math.addExact(size, bytes(picture));
    }
    ByteBuffer file = ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    file.put("II".getBytes(StandardCharsets.US_ASCII)).putShort((short) 42).putInt(HEAD);
    for (int i = 0; i < pictures.size(); i++) {
      put(pictures.get(i), i + 1 == pictures.size(), file);
    }
    return file.array();
  }

  /** A page's directory and dots; directories begin at even places. */
  private static int bytes(GreyPicture picture) {
    return Math.addExact(DIRECTORY + 1, picture.dots().length) & ~1;
  }

  private static void put(GreyPicture picture, boolean last, ByteBuffer file) {
    int start = file.position();
    int next = start + bytes(picture);
    file.putShort((short) FIELDS);
    field(file, 256, LONG, picture.width());
    field(file, 257, LONG, picture.height());
    field(file, 258, SHORT, 8); // Bits for each dot.
    field(file, 259, SHORT, 1); // Not compressed.
    field(file, 262, SHORT, 1); // Black is zero.
    field(file, 273, LONG, start + DIRECTORY); // Where the dots are.
    field(file, 277, SHORT, 1); // One value for each dot.
    field(file, 278, LONG, picture.height()); // All rows are in one strip.
    field(file, 279, LONG, picture.dots().length);
    file.putInt(last ? 0 : next);
    file.put(picture.dots());
    file.position(next);
  }

  private static void field(ByteBuffer file, int tag, short type, int value) {
    file.putShort((short) tag).putShort(type).putInt(1).putInt(value);
  }
}
