package letterminer.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Guards that valid and broken content is tokenised as by PDFBox. */
class ContentTokensTest {
  /** In a broken dictionary PDFBox skips the character after an e, which is not worth copying. */
  private static final Pattern ODDITY = Pattern.compile("e[/>e]");
  private static final String[] PIECES = {
    "q", "Q", "BT", "ET", "Tj", "TJ", "Td", "'", "\"", "T*", "f*", "BI", "ID", "EI", "BDC", "EMC", "d0", "d1",
    "n", "null", "true", "false", "nul", "f", "foo", "endobj", "endstream", "MCID", "R", "ID\n", " EI Q", "\nEI S ",
    "[", "]", "<<", ">>", "<", ">", "(", ")", "/", "\\", "%", "{", "}", "#", "/A#42", "/A#4", "#2", "/\u00e9",
    "0", "1", "12", "-3", "+4", ".5", "1.", "--6", "-", "+", ".", "1-2", "1.2.3", "1e5", "1E5", "4.e", "7e", "0.1-5",
    "123456789012345678901234567890", "0.000000059604644775390625", "16777217.0", "3.4028236e38", "8.0000001",
    "(a\\)b)", "(a(b)c)", "(\\053\\7x\\400)", "(a\\\r\nb)", "(open\n/N", "(\\)\r/x", "<4 1 4>", "<4x>", "<41",
    " ", " ", " ", "\n", "\r\n", "\t", "\u0000", "\f", "\u0001", "\u00ff", "\u000b"
  };

  @BeforeAll
  static void quiet() {
    Logger.getLogger("org.apache.pdfbox").setLevel(Level.OFF);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  /** The tokens, one operator with its operands per line; the last line says whether the content is broken. */
  private static List<String> read(byte[] content) {
    List<String> lines = new ArrayList<>();
    ContentTokens tokens = new ContentTokens(content);
    Operands operands = new Operands();
    try {
      for (Operator o = tokens.next(operands); o != null; o = tokens.next(operands)) {
        lines.add(text(operands) + " " + o);
      }
    } catch (IOException e) {
      lines.add("broken");
    }
    return lines;
  }

  private static List<String> readByPdfBox(byte[] content) {
    List<String> lines = new ArrayList<>();
    List<String> operands = new ArrayList<>();
    try {
      PDFStreamParser parser = new PDFStreamParser(content);
      for (Object t = parser.parseNextToken(); t != null; t = parser.parseNextToken()) {
        if (t instanceof org.apache.pdfbox.contentstream.operator.Operator o) {
          byte[] name = bytes(o.getName());
          Operator known = Operator.of(name, 0, name.length);
          boolean empty = o.getImageData() == null || o.getImageData().length == 0;
          lines.add(operands + " " + (known == Operator.INLINE_PICTURE && empty ? Operator.OTHER : known));
          operands.clear();
        } else {
          operands.add(text((COSBase) t));
        }
      }
    } catch (IOException e) {
      lines.add("broken");
    }
    return lines;
  }

  private static String text(Operands operands) {
    List<String> result = new ArrayList<>();
    for (int i = 0; i < operands.size(); i++) {
      if (operands.isNumber(i)) {
        result.add((operands.isInteger(i) ? "i" : "r") + (operands.number(i) + 0f));
      } else if (operands.name(i) != null) {
        result.add("/" + operands.name(i).getName());
      } else if (operands.string(i) != null) {
        result.add(new COSString(operands.string(i)).toHexString());
      } else if (operands.array(i) != null) {
        result.add(text(operands.array(i)));
      } else if (operands.dictionary(i) != null) {
        Map<String, Float> entries = new TreeMap<>();
        operands.dictionary(i).forEach((k, v) -> {
          if (v instanceof Float number) {
            entries.put(k.getName(), number + 0f);
          }
        });
        result.add(entries.toString());
      } else {
        result.add("other");
      }
    }
    return result.toString();
  }

  private static String text(COSBase base) {
    if (base instanceof COSNumber number) {
      return (number instanceof COSInteger ? "i" : "r") + (number.floatValue() + 0f);
    } else if (base instanceof COSName name) {
      return "/" + name.getName();
    } else if (base instanceof COSString string) {
      return string.toHexString();
    } else if (base instanceof COSArray array) {
      List<String> elements = new ArrayList<>();
      array.forEach(e -> elements.add(text(e)));
      return elements.toString();
    } else if (base instanceof COSDictionary dictionary) {
      Map<String, Float> entries = new TreeMap<>();
      dictionary.forEach((k, v) -> {
        if (v instanceof COSNumber number) {
          entries.put(k.getName(), number.floatValue() + 0f);
        }
      });
      return entries.toString();
    }
    return "other";
  }

  private static void assertReadAlike(byte[] content) {
    assertEquals(
        readByPdfBox(content), read(content), () -> new String(content, StandardCharsets.ISO_8859_1));
  }

  @Test
  void samplesAreReadLikePdfBox() throws IOException {
    int pages = 0;
    try (Stream<Path> files = Files.walk(Path.of("corpus/letters"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".pdf")).sorted().toList()) {
        try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
          for (PDPage page : pdf.getPages()) {
            assertReadAlike(new StreamBytes(10_000_000, new HashSet<>())
                .ofContents(page.getCOSObject().getDictionaryObject(COSName.CONTENTS)));
            pages++;
          }
        }
      }
    }
    assertTrue(pages > 50, "pages: " + pages);
  }

  @Test
  void anyMixtureOfTokensIsReadLikePdfBox() {
    for (int seed = 0; seed < 40_000; seed++) {
      Random random = new Random(seed);
      StringBuilder content = new StringBuilder();
      int length = 1 + random.nextInt(12);
      for (int i = 0; i < length; i++) {
        content.append(PIECES[random.nextInt(PIECES.length)]).append(random.nextBoolean() ? " " : "");
      }
      if (!ODDITY.matcher(content).find()) {
        assertReadAlike(bytes(content + " 7 w 8 q 9 cm 1 2 3 4 5 Q "));
      }
    }
  }

  @Test
  void numbersAreRoundedLikeInPdfBox() {
    Random random = new Random(1);
    StringBuilder content = new StringBuilder();
    for (int i = 0; i < 50_000; i++) {
      String digits = String.valueOf(Math.abs(random.nextLong()));
      String number = digits.substring(0, 1 + random.nextInt(digits.length()));
      int dot = random.nextInt(number.length() + 1);
      content.append(random.nextInt(4) == 0 ? "-" : "")
          .append(number, 0, dot).append('.').append(number.substring(dot)).append(" w ");
    }
    assertReadAlike(bytes(content.toString()));
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "BI /W 1 /H 1 ID xEIx\nEI Q q", "BI /W 1 ID \r\n EI EI q", "BI ID abc", "BI /W ID x EI q BI ID x EI Q",
    "BI /W 1 ID \u0080EI \u0081 EI Q", "BI Q q", "BI 1 q BI", "ID x EI Q", "IX", "BI ID EI EMC", "BI ID aEI 12.5 w ",
    "BI ID aEI Tjxxxxxxx EI Q "})
  void inlinePicturesEndWhereTheyEndForPdfBox(String content) {
    assertReadAlike(bytes(content));
  }

  @Test
  void endlesslyNestedContentIsBounded() {
    for (String piece : List.of("[", "<</A ", "[<</A[")) {
      assertEquals(List.of(), read(bytes(piece.repeat(100_000))));
    }
  }

  @Test
  void contentWithoutAnyOperatorIsRefused() {
    ContentTokens tokens = new ContentTokens(bytes("[]1".repeat(2_000_000)));
    assertThrows(IOException.class, () -> tokens.next(new Operands()));
  }
}
