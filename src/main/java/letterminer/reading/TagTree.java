package letterminer.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import letterminer.reading.Tags.Piece;
import letterminer.reading.Tags.Role;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Walks a PDF's structure tree once and records the piece that each marked content of each page belongs to. Each
 * element is visited once, and depth and number are bounded, since a tree may contain anything. For one document.
 */
final class TagTree {
  private static final Logger LOG = LoggerFactory.getLogger(TagTree.class);

  private static final int DEEPEST = 120;
  private static final int MOST_ELEMENTS = 400_000;
  private static final COSName ROLE_MAP = COSName.getPDFName("RoleMap");
  private static final COSName MARKED_CONTENT_REFERENCE = COSName.getPDFName("MCR");
  private static final Set<String> ITEMS = Set.of("LI");
  private static final Set<String> CELLS = Set.of("TD", "TH");
  private static final Set<String> NOTES = Set.of("Note", "FENote");
  private static final Set<String> TEXTS =
      Set.of("P", "H", "H1", "H2", "H3", "H4", "H5", "H6", "Title", "Caption", "BlockQuote", "TOCI");

  private final List<Piece> pieces = new ArrayList<>();
  private final Map<COSDictionary, Map<Integer, Integer>> byPage = new IdentityHashMap<>();
  private final Map<COSBase, Boolean> visited = new IdentityHashMap<>();
  private final Map<String, String> roles = new HashMap<>();
  private int tables;
  private int rows;

  /** The current position in the tree: the page, and the numbers that apply to the elements below. */
  private record At(COSDictionary page, int piece, int item, int row, int table, int depth) {}

  /** Reads the tree, or as much of it as is not broken. */
  static TagTree of(PDDocument pdf) {
    TagTree tree = new TagTree();
    try {
      tree.read(pdf);
    } catch (RuntimeException e) {
      // Broken objects throw unchecked exceptions; without tags the pages can still be read.
      LOG.debug("the tags of the PDF are broken", e);
    }
    return tree;
  }

  private void read(PDDocument pdf) {
    COSBase root = pdf.getDocumentCatalog().getCOSObject().getDictionaryObject(COSName.STRUCT_TREE_ROOT);
    if (root instanceof COSDictionary dictionary) {
      if (dictionary.getDictionaryObject(ROLE_MAP) instanceof COSDictionary map) {
        map.keySet().forEach(k -> roles.put(k.getName(), map.getNameAsString(k)));
      }
      kids(dictionary, new At(null, Tags.UNTAGGED, Tags.UNTAGGED, Tags.UNTAGGED, Tags.UNTAGGED, 0));
    }
  }

  Tags tags() {
    return pieces.isEmpty() ? Tags.NONE : new Tags(pieces);
  }

  /** The piece of each marked content of a page. */
  Map<Integer, Integer> marks(COSDictionary page) {
    return byPage.getOrDefault(page, Map.of());
  }

  private void kids(COSDictionary element, At at) {
    COSBase kids = element.getDictionaryObject(COSName.K);
    if (kids instanceof COSArray array) {
      for (int i = 0; i < array.size(); i++) {
        kid(array.getObject(i), at);
      }
    } else if (kids != null) {
      kid(kids, at);
    }
  }

  private void kid(COSBase kid, At at) {
    COSBase value = kid instanceof COSObject object ? object.getObject() : kid;
    if (value instanceof COSInteger mark) {
      note(at.page(), mark.intValue(), at.piece());
    } else if (value instanceof COSDictionary dictionary) {
      COSDictionary page = dictionary.getDictionaryObject(COSName.PG) instanceof COSDictionary own
          ? own : at.page();
      if (MARKED_CONTENT_REFERENCE.equals(dictionary.getCOSName(COSName.TYPE))) {
        note(page, dictionary.getInt(COSName.MCID, -1), at.piece());
      } else if (dictionary.containsKey(COSName.S) && visited.put(dictionary, true) == null
          && visited.size() <= MOST_ELEMENTS && at.depth() < DEEPEST) {
        kids(dictionary, below(role(dictionary.getNameAsString(COSName.S)), page, at));
      }
    }
  }

  private void note(COSDictionary page, int mark, int piece) {
    if (page != null && mark >= 0 && piece != Tags.UNTAGGED) {
      byPage.computeIfAbsent(page, p -> new HashMap<>()).put(mark, piece);
    }
  }

  /** Maps a producer's own element name to the standard one. */
  private String role(String name) {
    String role = name;
    for (int i = 0; i < 8 && roles.containsKey(role); i++) {
      role = roles.get(role);
    }
    return role == null ? "" : role;
  }

  private At below(String role, COSDictionary page, At at) {
    int table = at.table();
    int row = at.row();
    int piece = at.piece();
    int item = at.item();
    if (role.equals("Table")) {
      table = tables++;
    } else if (role.equals("TR")) {
      row = rows++;
    } else if (ITEMS.contains(role) || CELLS.contains(role) || NOTES.contains(role)) {
      Role kind = ITEMS.contains(role) ? Role.ITEM : CELLS.contains(role) ? Role.CELL : Role.NOTE;
      item = pieces.size();
      piece = item;
      pieces.add(new Piece(kind, at.item(), row, table));
    } else if (TEXTS.contains(role) && at.item() == Tags.UNTAGGED) {
      piece = pieces.size();
      pieces.add(new Piece(Role.TEXT, Tags.UNTAGGED, row, table));
    }
    return new At(page, piece, item, row, table, at.depth() + 1);
  }
}
