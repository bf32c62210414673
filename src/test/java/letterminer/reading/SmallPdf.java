package letterminer.reading;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;

/**
 * Makes small PDFs in memory from bare page content. Fonts: R regular, B bold, M with Macintosh codes
 * (0xDE is the ligature fi), S Symbol, Z ZapfDingbats.
 */
final class SmallPdf {
  static final float WIDTH = 400;
  static final float HEIGHT = 600;

  private static final Logger PDFBOX = Logger.getLogger("org.apache.pdfbox");

  static {
    PDFBOX.setLevel(Level.OFF);
  }

  private final List<PDPage> pages = new ArrayList<>();
  private final List<String> contents = new ArrayList<>();
  private final COSDictionary catalogue = new COSDictionary();

  /** Page content that sets a text: {@code y} is the height of its baseline above the page's foot. */
  static String text(String font, double size, double x, double y, String text) {
    String escaped = text.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)");
    return String.format(
        Locale.ROOT, "BT /%s %.2f Tf %.2f %.2f Td (%s) Tj ET%n", font, size, x, y, escaped);
  }

  static String text(double x, double y, String text) {
    return text("R", 12, x, y, text);
  }

  SmallPdf page(String content) {
    return page(content, new PDRectangle(WIDTH, HEIGHT), new PDRectangle(WIDTH, HEIGHT), 0);
  }

  SmallPdf page(String content, PDRectangle media, PDRectangle crop, int rotation) {
    PDPage page = new PDPage(media);
    page.setCropBox(crop);
    page.setRotation(rotation);
    page.setResources(new PDResources());
    COSDictionary fonts = new COSDictionary();
    fonts.setItem("R", font("Helvetica", "WinAnsiEncoding"));
    fonts.setItem("B", font("Helvetica-Bold", "WinAnsiEncoding"));
    fonts.setItem("M", font("Helvetica", "MacRomanEncoding"));
    fonts.setItem("S", font("Symbol", null));
    fonts.setItem("Z", font("ZapfDingbats", null));
    page.getResources().getCOSObject().setItem(COSName.FONT, fonts);
    pages.add(page);
    contents.add(content);
    return this;
  }

  /** Gives the last page a resource. */
  SmallPdf resource(COSName kind, String name, COSBase value) {
    COSDictionary resources = pages.get(pages.size() - 1).getResources().getCOSObject();
    if (!resources.containsKey(kind)) {
      resources.setItem(kind, new COSDictionary());
    }
    resources.getCOSDictionary(kind).setItem(COSName.getPDFName(name), value);
    return this;
  }

  /** A resource of the last page. */
  COSBase resource(COSName kind, String name) {
    return pages.get(pages.size() - 1).getResources().getCOSObject()
        .getCOSDictionary(kind).getDictionaryObject(COSName.getPDFName(name));
  }

  /** Gives the last page an annotation with this appearance, or without one, over a rectangle. */
  SmallPdf annotation(String subtype, PDRectangle rectangle, String appearance, COSDictionary entries) {
    COSDictionary page = pages.get(pages.size() - 1).getCOSObject();
    if (!page.containsKey(COSName.ANNOTS)) {
      page.setItem(COSName.ANNOTS, new COSArray());
    }
    COSDictionary annotation = new COSDictionary(entries);
    annotation.setName(COSName.SUBTYPE, subtype);
    annotation.setItem(COSName.RECT, rectangle.getCOSArray());
    if (appearance != null) {
      COSDictionary looks = new COSDictionary();
      looks.setItem(COSName.N, form(appearance, new PDRectangle(rectangle.getWidth(), rectangle.getHeight())));
      annotation.setItem(COSName.AP, looks);
    }
    page.getCOSArray(COSName.ANNOTS).add(annotation);
    return this;
  }

  /** A form with the fonts of a page. */
  COSStream form(String content, PDRectangle box) {
    COSStream form = stream(content);
    form.setItem(COSName.SUBTYPE, COSName.FORM);
    form.setItem(COSName.BBOX, box.getCOSArray());
    form.setItem(COSName.RESOURCES, entries("Font", pages.get(pages.size() - 1)
        .getResources().getCOSObject().getCOSDictionary(COSName.FONT)));
    return form;
  }

  static COSStream stream(String content) {
    COSStream stream = new COSStream();
    try (OutputStream out = stream.createOutputStream()) {
      out.write(content.getBytes(StandardCharsets.ISO_8859_1));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return stream;
  }

  /** A dictionary of these entries. */
  static COSDictionary entries(Object... namesAndValues) {
    COSDictionary entries = new COSDictionary();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      entries.setItem((String) namesAndValues[i], (COSBase) namesAndValues[i + 1]);
    }
    return entries;
  }

  static COSArray array(COSBase... elements) {
    COSArray array = new COSArray();
    for (COSBase element : elements) {
      array.add(element);
    }
    return array;
  }

  /** An array of real numbers. */
  static COSArray numbers(double... numbers) {
    COSArray array = new COSArray();
    for (double number : numbers) {
      array.add(new COSFloat((float) number));
    }
    return array;
  }

  /** Gives the file's catalogue an entry. */
  SmallPdf catalogue(String name, COSBase value) {
    catalogue.setItem(name, value);
    return this;
  }

  private static COSDictionary font(String name, String encoding) {
    COSDictionary font = new COSDictionary();
    font.setItem(COSName.TYPE, COSName.FONT);
    font.setItem(COSName.SUBTYPE, COSName.TYPE1);
    font.setName(COSName.BASE_FONT, name);
    if (encoding != null) {
      font.setName(COSName.ENCODING, encoding);
    }
    return font;
  }

  byte[] bytes() {
    return save(null);
  }

  byte[] encrypted(String ownerPassword, String userPassword) {
    StandardProtectionPolicy policy =
        new StandardProtectionPolicy(ownerPassword, userPassword, new AccessPermission());
    policy.setEncryptionKeyLength(128);
    return save(policy);
  }

  private byte[] save(StandardProtectionPolicy policy) {
    try (PDDocument document = new PDDocument()) {
      for (int i = 0; i < pages.size(); i++) {
        PDStream stream = new PDStream(document);
        try (OutputStream out = stream.createOutputStream()) {
          out.write(contents.get(i).getBytes(StandardCharsets.ISO_8859_1));
        }
        pages.get(i).setContents(stream);
        document.addPage(pages.get(i));
      }
      document.getDocumentCatalog().getCOSObject().addAll(catalogue);
      if (policy != null) {
        document.protect(policy);
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The result of reading the PDF. */
  Document read() {
    try {
      return new DocumentReader(ReadingSettings.defaults()).read("small.pdf", bytes());
    } catch (ReadingException e) {
      throw new AssertionError(e);
    }
  }

  /** The result of reading one page with this content. */
  static Page read(String content) {
    return new SmallPdf().page(content).read().pages().get(0);
  }

  static List<String> texts(Page page) {
    return page.lines().stream().map(Line::text).toList();
  }
}
