package letterminer.office;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import letterminer.model.Medium;
import letterminer.model.ProblemCode;
import letterminer.reading.Document;
import letterminer.reading.ReadingException;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.model.FileInformationBlock;
import org.apache.poi.hwpf.model.PlexOfCps;
import org.apache.poi.hwpf.model.SEPX;
import org.apache.poi.hwpf.usermodel.Notes;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.poifs.filesystem.DocumentEntry;
import org.apache.poi.poifs.filesystem.DocumentInputStream;
import org.apache.poi.poifs.filesystem.Entry;
import org.apache.poi.util.LittleEndian;

/**
 * Reads files of Word 97 to 2003 ({@code .doc}) with Apache POI and puts them into the terms of WordprocessingML, whose
 * ideas are the same. Macros, pictures and embedded files are never looked at. One use.
 */
final class DocReader {
  /** The stream that a file of Word has. */
  static final String STREAM = "WordDocument";

  /** What is at the beginning of that stream ([MS-DOC] 2.5.2). */
  private static final int HEAD = 12;
  private static final int VERSION_AT = 2;
  private static final int FLAGS_AT = 10;
  private static final int ENCRYPTED = 0x100;
  private static final int WORD_97 = 106;

  /** Headers come after six stories that are parts of footnotes, six for each section. */
  private static final int NOTE_STORIES = 6;
  private static final String[][] STATIONERY = {
    {"w:headerReference", "even"}, {"w:headerReference", "default"}, {"w:footerReference", "even"},
    {"w:footerReference", "default"}, {"w:headerReference", "first"}, {"w:footerReference", "first"}};

  private final OfficeLimits limits;

  DocReader(OfficeLimits limits) {
    this.limits = limits;
  }

  Document read(CompoundFile file) throws ReadingException {
    checkStreams(file);
    HWPFDocument opened = CompoundFile.guarded(() -> open(file));
    DocFile document = CompoundFile.guarded(() -> new DocFile(opened, limits));
    WordParts parts;
    try {
      parts = CompoundFile.guarded(() -> parts(document));
    } catch (ReadingException e) {
      throw document.exceeded() ? tooLarge() : e;
    }
    return new Typesetter(limits).set(Medium.DOC, new WordText(parts).read(), List.of());
  }

  private static ReadingException tooLarge() {
    return new ReadingException(ProblemCode.FILE_TOO_LARGE, "The file was not read: it has more in it than any letter.");
  }

  /** Memory is reserved by the sizes that the file says its streams have. */
  private void checkStreams(CompoundFile file) throws ReadingException {
    for (Entry entry : file.root()) {
      if (entry instanceof DocumentEntry stream && (stream.getSize() < 0 || stream.getSize() > limits.mostPartBytes())) {
        throw CompoundFile.damaged();
      }
    }
  }

  private static HWPFDocument open(CompoundFile file) throws IOException, ReadingException {
    byte[] head;
    try (DocumentInputStream stream = file.root().createDocumentInputStream(STREAM)) {
      head = stream.readNBytes(HEAD);
    }
    if (LittleEndian.getUShort(head, VERSION_AT) < WORD_97) {
      throw new ReadingException(
          ProblemCode.FILE_TYPE_UNKNOWN,
          "The file is one of Word 95 or older, which is not read. Open it in a word processor, LibreOffice for example, and"
              + " save it as .docx, .odt or PDF.");
    }
    try {
      return new HWPFDocument(file.root());
    } catch (RuntimeException e) {
      boolean encrypted = (LittleEndian.getUShort(head, FLAGS_AT) & ENCRYPTED) != 0;
      throw encrypted ? new EncryptedDocumentException(e) : e;
    }
  }

  private static WordParts parts(DocFile file) {
    HWPFDocument document = file.document();
    Element footnotes = notes("w:footnote", document.getFootnotes(), document.getFootnoteRange(), file);
    Element endnotes = notes("w:endnote", document.getEndnotes(), document.getEndnoteRange(), file);
    Element body = new DocStory(file, "w:body", Optional.of(file.bodyBoxes()), true).read(document.getRange());
    addUnplaced(file, body);
    Map<String, Element> stationery = stationery(file, body);
    return new WordParts(body, Element.NONE, file.sheets().numbering(), footnotes, endnotes, stationery);
  }

  /** Boxes that nothing in the text anchors come last: they may belong anywhere. */
  private static void addUnplaced(DocFile file, Element body) {
    for (Optional<Range> box = file.bodyBoxes().next(); box.isPresent(); box = file.bodyBoxes().next()) {
      body.children().addAll(new DocStory(file, "w:story", Optional.empty(), false).read(box.get()).children());
    }
  }

  private static Element notes(String name, Notes notes, Range all, DocFile file) {
    Element made = Element.of(name + "s", Map.of());
    for (int i = 0; i < notes.getNotesCount(); i++) {
      Range range = new Range(
          all.getStartOffset() + notes.getNoteTextStartOffset(i), all.getStartOffset() + notes.getNoteTextEndOffset(i),
          file.document());
      Element note = Element.of(name, Map.of("id", String.valueOf(i)));
      note.children().addAll(new DocStory(file, "w:story", Optional.empty(), false).read(range).children());
      made.children().add(note);
    }
    return made;
  }

  private static PlexOfCps storyPlaces(HWPFDocument document) {
    FileInformationBlock header = document.getFileInformationBlock();
    return header.getPlcfHddSize() == 0 ? new PlexOfCps(0)
        : new PlexOfCps(document.getTableStream(), header.getPlcfHddOffset(), header.getPlcfHddSize(), 0);
  }

  /** Adds the sections to the body, with their headers and footers. */
  private static Map<String, Element> stationery(DocFile file, Element body) {
    HWPFDocument document = file.document();
    Map<String, Element> stationery = new HashMap<>();
    Range all = document.getHeaderStoryRange();
    PlexOfCps stories = storyPlaces(document);
    int next = NOTE_STORIES;
    for (SEPX sepx : document.getSectionTable().getSections()) {
      Element section = Element.of("w:sectPr", Map.of());
      if (sepx.getSectionProperties().getFTitlePage()) {
        section.children().add(Element.of("w:titlePg", Map.of()));
      }
      for (int i = 0; i < STATIONERY.length && next < stories.length(); i++, next++) {
        int start = stories.getProperty(next).getStart();
        int end = Math.min(stories.getProperty(next).getEnd(), all.getEndOffset() - all.getStartOffset());
        if (start >= 0 && start < end) {
          String id = "story " + next;
          Range range = new Range(all.getStartOffset() + start, all.getStartOffset() + end, document);
          stationery.put(id, new DocStory(file, "w:story", Optional.of(file.stationeryBoxes()), false).read(range));
          section.children().add(Element.of(STATIONERY[i][0], Map.of("id", id, "type", STATIONERY[i][1])));
        }
      }
      body.children().add(section);
    }
    return stationery;
  }
}
