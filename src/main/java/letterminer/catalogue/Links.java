package letterminer.catalogue;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Addresses that open a page of a file. */
public final class Links {
  /** Characters of a path that are literal; all others are percent-encoded. */
  private static final String OF_PATH = "-._~/";

  /** For a whole address: its author has encoded what is necessary. */
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
      int end = endOfBytes(bytes, i);
      if (end > i) {
        String written = new String(bytes, i, end - i, StandardCharsets.US_ASCII);
        encoded.append(plain.indexOf('%') >= 0 || !isUtf8(bytes, i, end) ? written : written.replace("%", "%25"));
        i = end - 1;
        continue;
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

  /** Where a series of bytes above ASCII ends that are written as {@code %E9}; its start if there is none. */
  private static int endOfBytes(byte[] bytes, int start) {
    int end = start;
    while (end < bytes.length && bytes[end] == '%' && isEncoding(bytes, end) && Character.digit(bytes[end + 1], 16) >= 8) {
      end += 3;
    }
    return end;
  }

  /**
   * Whether such bytes are text: then the file was named that way, and the percent signs belong to the name. In a
   * name that is not UTF-8, such sequences represent its bytes ({@code caf%E9.pdf}).
   */
  private static boolean isUtf8(byte[] bytes, int start, int end) {
    ByteArrayOutputStream decoded = new ByteArrayOutputStream();
    for (int i = start; i < end; i += 3) {
      decoded.write(Character.digit(bytes[i + 1], 16) << 4 | Character.digit(bytes[i + 2], 16));
    }
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(decoded.toByteArray()));
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
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
