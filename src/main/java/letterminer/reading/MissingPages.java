package letterminer.reading;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Counts the pages that the page tree refers to but the file lacks, which PDFBox skips. The tree's own page count is
 * wrong in too many files to be of use. For one file.
 */
final class MissingPages {
  private static final int DEEPEST = 100;

  private final Set<COSDictionary> visited = Collections.newSetFromMap(new IdentityHashMap<>());
  private int missing;

  private MissingPages() {}

  static int of(PDDocument pdf) {
    MissingPages pages = new MissingPages();
    pages.visit(pdf.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.PAGES), 0);
    return pages.missing;
  }

  private void visit(COSDictionary node, int depth) {
    COSArray kids = node == null ? null : node.getCOSArray(COSName.KIDS);
    if (kids == null || depth > DEEPEST || !visited.add(node)) {
      return;
    }
    for (int i = 0; i < kids.size(); i++) {
      COSBase kid = kids.getObject(i);
      if (kid instanceof COSDictionary dictionary) {
        visit(dictionary, depth + 1);
      } else if (kids.get(i) instanceof COSObject) {
        missing++; // An explicit null is not a reference.
      }
    }
  }
}
