package letterminer.archive;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.tukaani.xz.LZMA2Options;
import org.tukaani.xz.XZOutputStream;

/** Archives that no packer creates, or few. */
public final class HostileArchives {
  private static final int BLOCK = 512;
  private static final int CENTRAL = 0x02014b50;
  private static final int LOCAL = 0x04034b50;
  private static final int END = 0x06054b50;
  private static final int END_64 = 0x06064b50;
  private static final int LOCATOR_64 = 0x07064b50;

  private HostileArchives() {}

  /** A zip whose first letter, {@code packed.txt}, is packed by some method, and whose second, {@code plain.txt}, is not. */
  public static byte[] zipWith(int method, byte[] packed, byte[] letter) throws IOException {
    SeekableInMemoryByteChannel bytes = new SeekableInMemoryByteChannel();
    try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(bytes)) {
      add(zip, "packed.txt", method, packed, letter);
      add(zip, "plain.txt", 0, letter, letter);
    }
    return Arrays.copyOf(bytes.array(), (int) bytes.size());
  }

  private static void add(ZipArchiveOutputStream zip, String name, int method, byte[] packed, byte[] letter)
      throws IOException {
    CRC32 crc = new CRC32();
    crc.update(letter);
    ZipArchiveEntry entry = new ZipArchiveEntry(name);
    entry.setMethod(method);
    entry.setCrc(crc.getValue());
    entry.setCompressedSize(packed.length);
    entry.setSize(letter.length);
    zip.addRawArchiveEntry(entry, new ByteArrayInputStream(packed));
  }

  /** Packed with method 95. */
  public static byte[] xz(byte[] letter) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream xz = new XZOutputStream(bytes, new LZMA2Options(0))) {
      xz.write(letter);
    }
    return bytes.toByteArray();
  }

  /** Many names for the same packed zeros, each of which says that it is one byte. */
  public static byte[] overlapping(int names, int zeros) {
    byte[] packed = deflated(new byte[zeros]);
    ByteBuffer zip = ByteBuffer.allocate(100 + packed.length + names * 60).order(ByteOrder.LITTLE_ENDIAN);
    zip.putInt(LOCAL).putShort((short) 20).putShort((short) 0).putShort((short) 8).putInt(0).putInt(0)
        .putInt(packed.length).putInt(1).putShort((short) 5).putShort((short) 0)
        .put("n.txt".getBytes(StandardCharsets.UTF_8)).put(packed);
    int directory = zip.position();
    for (int i = 0; i < names; i++) {
      byte[] name = String.format("n%02d.txt", i).getBytes(StandardCharsets.UTF_8);
      zip.putInt(CENTRAL).putShort((short) 20).putShort((short) 20).putShort((short) 0).putShort((short) 8)
          .putInt(0).putInt(0).putInt(packed.length).putInt(1).putShort((short) name.length)
          .putShort((short) 0).putShort((short) 0).putShort((short) 0).putShort((short) 0).putInt(0).putInt(0).put(name);
    }
    int size = zip.position() - directory;
    zip.putInt(END).putInt(0).putShort((short) names).putShort((short) names).putInt(size).putInt(directory).putShort((short) 0);
    return Arrays.copyOf(zip.array(), zip.position());
  }

  /** The same zip with the end that archives have which are larger than the usual numbers can say. */
  public static byte[] large(byte[] zip) {
    int end = zip.length - 22;
    ByteBuffer usual = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
    ByteBuffer large = ByteBuffer.allocate(zip.length + 56 + 20).order(ByteOrder.LITTLE_ENDIAN);
    large.put(zip, 0, end).putInt(END_64).putLong(44).putInt(0).putInt(0).putInt(0)
        .putLong(usual.getShort(end + 8)).putLong(usual.getShort(end + 10))
        .putLong(usual.getInt(end + 12)).putLong(usual.getInt(end + 16));
    large.putInt(LOCATOR_64).putInt(0).putLong(end).putInt(1);
    large.putInt(END).putInt(0).putInt(-1).putInt(-1).putInt(-1).putShort((short) 0);
    return large.array();
  }

  private static byte[] deflated(byte[] bytes) {
    Deflater deflater = new Deflater(9, true);
    deflater.setInput(bytes);
    deflater.finish();
    byte[] packed = new byte[bytes.length / 100 + 1000];
    return Arrays.copyOf(packed, deflater.deflate(packed));
  }

  /** A letter, then headers that contain only headers, then another letter. */
  public static byte[] endlessHeaders(char kind, int headers, byte[] letter) throws IOException {
    String content = kind != 'L' ? "15 path=ab.pdf\n" : "abc.pdf\0";
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream tar = new GZIPOutputStream(bytes)) {
      tar.write(file("first.txt", letter));
      byte[] one = join(header("long", content.length(), kind, ""), padded(content.getBytes(StandardCharsets.UTF_8)));
      for (int i = 0; i < headers; i++) {
        tar.write(one);
      }
      tar.write(file("second.txt", letter));
      tar.write(new byte[2 * BLOCK]);
    }
    return bytes.toByteArray();
  }

  /** A letter, then one whose name has this many bytes. */
  public static byte[] longName(int length, byte[] letter) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream tar = new GZIPOutputStream(bytes)) {
      tar.write(file("first.txt", letter));
      byte[] name = new byte[length];
      Arrays.fill(name, (byte) 'n');
      tar.write(join(header("long", length, 'L', ""), padded(name)));
      tar.write(file("second.txt", letter));
      tar.write(new byte[2 * BLOCK]);
    }
    return bytes.toByteArray();
  }

  /** One entry of each kind that a tar can have, all named like letters. */
  public static byte[] kinds(byte[] letter) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.write(file("file.txt", letter));
    bytes.write(header("symlink.txt", 0, '2', "file.txt"));
    bytes.write(header("hardlink.txt", 0, '1', "file.txt"));
    bytes.write(header("device.txt", 0, '3', ""));
    bytes.write(header("disk.txt", 0, '4', ""));
    bytes.write(header("pipe.txt", 0, '6', ""));
    bytes.write(header("folder.txt", 0, '5', ""));
    bytes.write(new byte[2 * BLOCK]);
    return bytes.toByteArray();
  }

  /** A tar of one letter whose name, and of a link whose target, are these bytes. */
  public static byte[] named(byte[] name, byte[] letter) throws IOException {
    String text = new String(name, StandardCharsets.ISO_8859_1);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.write(file(text, letter));
    bytes.write(header("link.txt", 0, '2', text));
    bytes.write(new byte[2 * BLOCK]);
    return bytes.toByteArray();
  }

  /** The same zip with another name, of the same length, in place of each one like it. */
  public static byte[] renamed(byte[] zip, String from, byte[] to) {
    byte[] copy = zip.clone();
    byte[] sought = from.getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i + sought.length <= copy.length; i++) {
      if (Arrays.equals(copy, i, i + sought.length, sought, 0, sought.length)) {
        System.arraycopy(to, 0, copy, i, to.length);
      }
    }
    return copy;
  }

  /** A tar of letters, {@code 0.txt} and so on. */
  public static byte[] tar(byte[]... letters) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (TarArchiveOutputStream tar = new TarArchiveOutputStream(bytes)) {
      for (int i = 0; i < letters.length; i++) {
        TarArchiveEntry entry = new TarArchiveEntry(i + ".txt");
        entry.setSize(letters[i].length);
        tar.putArchiveEntry(entry);
        tar.write(letters[i]);
        tar.closeArchiveEntry();
      }
    }
    return bytes.toByteArray();
  }

  private static byte[] file(String name, byte[] content) {
    return join(header(name, content.length, '0', ""), padded(content));
  }

  private static byte[] header(String name, long size, char kind, String link) {
    byte[] header = new byte[BLOCK];
    put(header, 0, name);
    put(header, 100, "0000644\0" + "0000000\0" + "0000000\0" + String.format("%011o\0", size) + "00000000000\0");
    put(header, 148, "        " + kind + link);
    put(header, 257, "ustar\0" + "00");
    int sum = 0;
    for (byte b : header) {
      sum += b & 0xFF;
    }
    put(header, 148, String.format("%06o\0 ", sum));
    return header;
  }

  private static void put(byte[] header, int at, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
    System.arraycopy(bytes, 0, header, at, bytes.length);
  }

  private static byte[] padded(byte[] content) {
    return Arrays.copyOf(content, (content.length + BLOCK - 1) / BLOCK * BLOCK);
  }

  private static byte[] join(byte[] first, byte[] second) {
    return ByteBuffer.allocate(first.length + second.length).put(first).put(second).array();
  }
}
