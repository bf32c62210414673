package letterminer.office;

import java.util.Map;
import java.util.Optional;
import org.apache.poi.hwpf.model.FFData;
import org.apache.poi.hwpf.model.FFDataBase;
import org.apache.poi.hwpf.model.NilPICFAndBinData;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Notes;
import org.apache.poi.hwpf.usermodel.Range;

/**
 * Reads the characters of a .doc file's runs into a story. Some stand for something else: for notes, boxes, signs of
 * another font, the ends of lines and the parts of fields ([MS-DOC] 2.4.1 and 2.8.25).
 */
final class DocCharacters {
  private static final char DATA = 0x01;
  private static final char DRAWING = 0x08;
  private static final char LINE_END = 0x0B;
  private static final char COLUMN_END = 0x0E;
  private static final char FIELD_BEGIN = 0x13;
  private static final char FIELD_SEPARATOR = 0x14;
  private static final char FIELD_END = 0x15;
  private static final char HYPHEN = 0x1E;
  private static final char SYMBOL = '(';

  private static final int LONGEST_CODE = 20;

  /** What the data of a form's field says where the user chose nothing. */
  private static final int UNCHOSEN = 25;

  private final DocFile file;
  private final StoryBuilder story;
  private final Optional<DocBoxes> boxes;
  private final boolean calls;

  /** The beginning of the code of the field that was begun last. */
  private final StringBuilder code = new StringBuilder();

  /**
   * @param boxes what is anchored in the story
   * @param calls whether its characters may call notes
   */
  DocCharacters(DocFile file, StoryBuilder story, Optional<DocBoxes> boxes, boolean calls) {
    this.file = file;
    this.story = story;
    this.boxes = boxes;
    this.calls = calls;
  }

  /** Reads a run of one look; gives whether it shows any text. */
  boolean read(CharacterRun run, RunProperties look) {
    boolean text = false;
    String characters = run.text();
    for (int i = 0; i < characters.length() && !look.deleted(); i++) {
      char c = characters.charAt(i);
      if (calls && called(run.getStartOffset() + i, look)) {
        continue;
      }
      if (c == SYMBOL && run.isSpecialCharacter()) {
        story.piece(symbol(run), look);
        text = true;
      } else if (c < ' ') {
        control(c, run, run.getStartOffset() + i, look);
      } else {
        story.text(String.valueOf(c), look);
        if (code.length() < LONGEST_CODE) {
          code.append(c);
        }
        text |= !look.hidden() && !Character.isWhitespace(c);
      }
    }
    return text;
  }

  private void control(char c, CharacterRun run, int position, RunProperties look) {
    switch (c) {
      case '\t' -> story.piece(Element.of("w:tab", Map.of()), look);
      case LINE_END, COLUMN_END -> story.piece(Element.of("w:br", Map.of()), look);
      case HYPHEN -> story.text("-", look);
      case FIELD_BEGIN -> {
        code.setLength(0);
        field("begin", look);
      }
      case FIELD_SEPARATOR -> field("separate", look);
      case FIELD_END -> field("end", look);
      case DATA -> formField(run).ifPresent(data -> {
        story.piece(Element.of("w:fldChar", Map.of("fldCharType", "begin"), data), look);
        field("end", look);
      });
      case DRAWING -> boxes.flatMap(b -> b.at(position)).ifPresent(box -> story.piece(boxed(box), look));
      default -> { } // Ends of paragraphs and cells, pictures, comments, hyphens where a line may end.
    }
  }

  private void field(String mark, RunProperties look) {
    story.piece(Element.of("w:fldChar", Map.of("fldCharType", mark)), look);
  }

  private Element boxed(Range box) {
    return Element.of(
        "w:pict", Map.of(), new DocStory(file, "w:txbxContent", Optional.empty(), false).read(box));
  }

  /** Puts the number of a note in place of the character that calls it. */
  private boolean called(int position, RunProperties look) {
    return called(file.document().getFootnotes(), "w:footnoteReference", position, look)
        || called(file.document().getEndnotes(), "w:endnoteReference", position, look);
  }

  private boolean called(Notes notes, String reference, int position, RunProperties look) {
    int note = notes.getNoteIndexByAnchorPosition(position);
    if (note >= 0) {
      story.piece(Element.of(reference, Map.of("id", String.valueOf(note))), look);
    }
    return note >= 0;
  }

  private static Element symbol(CharacterRun run) {
    String font = run.getSymbolFont() == null ? "" : run.getSymbolFont().getMainFontName();
    return Element.of("w:sym", Map.of("char", Integer.toHexString(run.getSymbolCharacter()), "font", font));
  }

  /** What a form's field shows that has no result as text, in WordprocessingML's terms: a box to tick, a choice. */
  private Optional<Element> formField(CharacterRun run) {
    if (!run.isData() || !code.toString().strip().startsWith("FORM")) {
      return Optional.empty(); // A picture, or where a link leads.
    }
    byte[] bytes;
    FFData data;
    try {
      bytes = new NilPICFAndBinData(file.document().getDataStream(), run.getPicOffset()).getBinData();
      data = new FFData(bytes, 0);
    } catch (RuntimeException e) {
      return Optional.empty(); // What a form does not say is not read; the text around it is sound.
    }
    FFDataBase kind = new FFDataBase(bytes, 0);
    int chosen = kind.getIRes() == UNCHOSEN ? data.getDefaultDropDownItemIndex() : kind.getIRes();
    if (kind.getIType() == FFDataBase.ITYPE_CHCK) {
      return Optional.of(Element.of(
          "w:ffData", Map.of(), Element.of("w:checkBox", Map.of(), Element.valued("w:checked", chosen == 1))));
    }
    if (kind.getIType() == FFDataBase.ITYPE_DROP && data.getDropList() != null) {
      Element choices = Element.of("w:ddList", Map.of(), Element.valued("w:result", chosen));
      for (String choice : data.getDropList()) {
        choices.children().add(Element.valued("w:listEntry", choice));
      }
      return Optional.of(Element.of("w:ffData", Map.of(), choices));
    }
    return Optional.empty();
  }
}
