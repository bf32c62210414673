package letterminer.catalogue;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Addresses that open a page of a file. */
public final class Links {
  /** Characters of a path that stand for themselves; all others are percent-encoded. */
  private static final String OF_PATH = "-._~/";

  /** Of a whole address: whoever wrote it has encoded what has to be. */
  private static final String OF_ADDRESS = "-._~:/?[]@!$&'()*+,;=%";

  private Links() {}

  /** Whether a text is an address that a browser opens as a page. */
  static boolean isAddress(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    return lower.startsWith("https://") || lower.startsWith("http://") || lower.startsWith("file:/");
  }

  /**
   * The link to a page.
   *
   * @param file the file's path
   * @param page the page's number; empty for the file as a whole
   */
  public static String to(Catalogue catalogue, String file, String page) {
    if (file.isEmpty()) {
      return "";
    }
    String address = catalogue.value(file, Catalogue.URL)
        .map(url -> encoded(withoutFragment(url), OF_ADDRESS)).orElseGet(() -> encoded(file, OF_PATH));
    return page.isEmpty() ? address : address + "#page=" + page;
  }

  private static String withoutFragment(String url) {
    int hash = url.indexOf('#');
    return hash < 0 ? url : url.substring(0, hash);
  }

  private static String encoded(String text, String plain) {
    StringBuilder encoded = new StringBuilder(text.length() + 16);
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < bytes.length; i++) {
      int end = endOfStray(bytes, i);
      encoded.append(text(bytes, i, end));
      i = end;
      if (i == bytes.length) {
        break;
      }
      char c = (char) (bytes[i] & 0xFF);
      if (isLetterOrDigit(c) || plain.indexOf(c) >= 0 && (c != '%' || isEncoding(bytes, i))) {
        encoded.append(c);
      } else {
        encoded.append('%').append(hex(c >> 4)).append(hex(c & 0xF));
      }
    }
    return encoded.toString();
  }

  /**
   * Where bytes of a name end that are not UTF-8: names have them as in addresses, {@code caf%E9.pdf}. Of a name that
   * somebody wrote that way the bytes are UTF-8, and its percent signs are its own.
   */
  private static int endOfStray(byte[] bytes, int start) {
    if (bytes[start] != '%') {
      return start;
    }
    int end = start;
    ByteArrayOutputStream stray = new ByteArrayOutputStream();
    while (end < bytes.length && bytes[end] == '%' && isEncoding(bytes, end) && Character.digit(bytes[end + 1], 16) >= 8) {
      stray.write(Character.digit(bytes[end + 1], 16) << 4 | Character.digit(bytes[end + 2], 16));
      end += 3;
    }
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(stray.toByteArray()));
      return start;
    } catch (CharacterCodingException e) {
      return end;
    }
  }

  private static String text(byte[] bytes, int start, int end) {
    return new String(bytes, start, end - start, StandardCharsets.US_ASCII);
  }

  private static boolean isLetterOrDigit(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
  }

  /** Whether a percent sign is followed by two digits, as in {@code %20}. */
  private static boolean isEncoding(byte[] bytes, int at) {
    return at + 2 < bytes.length && Character.digit(bytes[at + 1], 16) >= 0 && Character.digit(bytes[at + 2], 16) >= 0;
  }

  private static char hex(int digit) {
    return Character.toUpperCase(Character.forDigit(digit, 16));
  }
}
