package letterminer.pages;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import letterminer.layout.PageText;
import letterminer.model.BoundingBox;

/**
 * A request for a file's pages.
 *
 * @param kind the requested content
 * @param name of the file; its extension determines how text is read
 * @param sha256 of its bytes, 64 lower-case hex digits
 * @param page page of the file, from 1; ignored in requests for shapes
 * @param scale pixels per point of a picture
 * @param box the place of requested text
 */
record PageRequest(Kind kind, String name, String sha256, int page, double scale, BoundingBox box) {
  private static final BoundingBox NOWHERE = new BoundingBox(0, 0, 0, 0);

  /** A longer name is reduced to its end. */
  private static final int LONGEST_NAME = 200;

  public PageRequest {
    name = name.substring(Math.max(0, name.length() - LONGEST_NAME));
  }

  /** The requested content. */
  public enum Kind {
    /** Sizes of all pages and, for text files, their lines: {@link PageShape}. */
    SHAPES,
    /** One page, drawn: bytes of a PNG or JPEG. */
    PICTURE,
    /** The words under a box. */
    TEXT,
    /** All words of one page with their places: {@link PageText}. */
    WORDS
  }

  public static PageRequest shapes(String name, String sha256) {
    return new PageRequest(Kind.SHAPES, name, sha256, 0, 0, NOWHERE);
  }

  public static PageRequest picture(String name, String sha256, int page, double scale) {
    return new PageRequest(Kind.PICTURE, name, sha256, page, scale, NOWHERE);
  }

  public static PageRequest text(String name, String sha256, int page, BoundingBox box) {
    return new PageRequest(Kind.TEXT, name, sha256, page, 0, box);
  }

  public static PageRequest words(String name, String sha256, int page) {
    return new PageRequest(Kind.WORDS, name, sha256, page, 0, NOWHERE);
  }

  void write(DataOutputStream out) throws IOException {
    out.writeByte(kind.ordinal());
    out.writeUTF(name);
    out.writeUTF(sha256);
    out.writeInt(page);
    for (double number : new double[] {scale, box.x(), box.y(), box.width(), box.height()}) {
      out.writeDouble(number);
    }
  }

  static PageRequest read(DataInputStream in) throws IOException {
    int kind = in.readUnsignedByte();
    if (kind >= Kind.values().length) {
      throw new IOException("a request of unknown kind " + kind);
    }
    return new PageRequest(
        Kind.values()[kind], in.readUTF(), in.readUTF(), in.readInt(), in.readDouble(),
        new BoundingBox(in.readDouble(), in.readDouble(), in.readDouble(), in.readDouble()));
  }
}
