package letterminer.office;

import java.io.ByteArrayOutputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import letterminer.model.Medium;
import letterminer.model.ProblemCode;
import letterminer.reading.Document;
import letterminer.reading.ReadingException;

/**
 * Reads RTF, the format that word processors exchanged before 2007. It is put into the terms of WordprocessingML, whose
 * ideas are the same. Markers of lists are those that the file has for programs without lists. One use.
 */
final class RtfReader implements RtfTokens.Listener {
  /** Groups without text of the letter. */
  private static final Set<String> LEFT_OUT = Set.of(
      "colortbl", "info", "pict", "nonshppict", "nonesttables", "annotation", "atnid", "atnauthor", "fldinst", "xe", "tc", "tcn",
      "rxe", "bxe", "ftnsep", "ftnsepc", "ftncn", "aftnsep", "aftnsepc", "aftncn", "shprslt", "sp", "pgdsctbl", "listtable",
      "listoverridetable", "filetbl", "objdata", "objclass", "themedata", "datastore", "template", "private");

  /** Groups that a program may pass over, but that hold text or what leads to it. */
  private static final Set<String> KNOWN = Set.of("shpinst", "footnote", "nesttableprops", "do", "dptxbxtext", "ud");
  private static final Set<String> STORIES = Set.of(
      "header", "headerl", "headerr", "headerf", "footer", "footerl", "footerr", "footerf", "footnote", "shptxt", "dptxbxtext");
  private static final Map<String, String> CHARACTERS = Map.ofEntries(
      Map.entry("bullet", "\u2022"), Map.entry("lquote", "\u2018"), Map.entry("rquote", "\u2019"),
      Map.entry("ldblquote", "\u201C"), Map.entry("rdblquote", "\u201D"), Map.entry("endash", "\u2013"),
      Map.entry("emdash", "\u2014"), Map.entry("emspace", " "), Map.entry("enspace", " "), Map.entry("qmspace", " "),
      Map.entry("~", "\u00A0"), Map.entry("_", "-"));
  private static final Map<String, Element> PIECES = Map.of(
      "tab", Element.of("w:tab", Map.of()), "line", Element.of("w:br", Map.of()),
      "page", Element.of("w:br", Map.of("type", "page")), "softpage", Element.of("w:lastRenderedPageBreak", Map.of()));

  /** How many control words there may be for each element of XML that a file might have. */
  private static final int WORDS = 2;
  private static final int MOST_SKIPPED = 16;

  private final OfficeLimits limits;
  private final StorySheets sheets = new StorySheets();
  private final RtfCharacters fonts = new RtfCharacters();
  private final StoryBuilder body = new StoryBuilder("w:body", sheets);
  private final Deque<State> outer = new ArrayDeque<>();
  private final ByteArrayOutputStream pending = new ByteArrayOutputStream();
  private final Element footnotes = Element.of("w:footnotes", Map.of());
  private final Element endnotes = Element.of("w:endnotes", Map.of());
  private final Element section = Element.of("w:sectPr", Map.of());
  private final Map<String, Element> stationery = new HashMap<>();
  private State state;
  private int toSkip;
  private int usualFont;
  private int tokens;
  private boolean sectionBegins;
  private RtfCellMarks cell = RtfCellMarks.NONE;

  /** What a group is for. */
  private enum Use {
    TEXT,
    /** Its own text is none of the letter's; groups in it may be. */
    PASSED,
    LEFT_OUT,
    FONTS,
    STYLES,
    MARKER
  }

  /** What holds to the end of a group; copied where one begins. */
  private static final class State {
    private Use use = Use.TEXT;
    private StoryBuilder story;
    private String destination = "";
    private RunProperties look = RunProperties.plain(0);
    private ParagraphProperties paragraph = ParagraphProperties.PLAIN;
    private int skipped = 1;
    private boolean starred;
    private boolean nestedRow;
    private boolean atEnd;
    private int charset;
    private StringBuilder name = new StringBuilder();

    State inner() {
      State copy = new State();
      copy.use = use;
      copy.story = story;
      copy.look = look;
      copy.paragraph = paragraph;
      copy.skipped = skipped;
      copy.nestedRow = nestedRow;
      copy.charset = charset;
      copy.name = use == Use.MARKER ? name : new StringBuilder();
      return copy;
    }
  }

  RtfReader(OfficeLimits limits) {
    this.limits = limits;
  }

  Document read(byte[] bytes) throws ReadingException {
    limits.checkSize(bytes);
    state = new State();
    state.story = body;
    new RtfTokens(bytes, limits).read(this);
    Element text = body.end(state.paragraph, state.look);
    text.children().add(section);
    WordParts parts = new WordParts(text, Element.NONE, sheets.numbering(), footnotes, endnotes, stationery);
    return new Typesetter(limits).set(Medium.RTF, new WordText(parts).read(), List.of());
  }

  @Override
  public void groupBegins() {
    flush();
    outer.push(state);
    state = state.inner();
    toSkip = 0;
  }

  @Override
  public void groupEnds() {
    flush();
    toSkip = 0;
    State ended = state;
    state = outer.isEmpty() ? new State() : outer.pop();
    if (ended.use == Use.MARKER && state.use != Use.MARKER) {
      ended.story.marker(ended.name.toString(), ended.look.font());
    } else if (ended.use == Use.FONTS && ended.name.length() > 0) {
      sheets.font(ended.look.font(), ended.name.toString());
      fonts.font(ended.look.font(), ended.charset);
    } else if (ended.use == Use.STYLES && ended.name.length() > 0) {
      sheets.style(ended.paragraph.style(), ended.paragraph.outline(), ended.name.toString());
    }
    if (ended.story != state.story && state.story != null) {
      endStory(ended);
    } else if (outer.isEmpty()) {
      state.paragraph = ended.paragraph; // Of the last paragraph, which ends with the file.
      state.look = ended.look;
    }
  }

  private void endStory(State ended) {
    Element story = ended.story.end(ended.paragraph, ended.look);
    switch (ended.destination) {
      case "footnote" -> {
        Element notes = ended.atEnd ? endnotes : footnotes;
        String id = String.valueOf(notes.children().size());
        Element note = Element.of(ended.atEnd ? "w:endnote" : "w:footnote", Map.of("id", id));
        note.children().addAll(story.children());
        notes.children().add(note);
        String reference = ended.atEnd ? "w:endnoteReference" : "w:footnoteReference";
        state.story.piece(Element.of(reference, Map.of("id", id)), state.look);
      }
      case "shptxt", "dptxbxtext" -> state.story.piece(Element.of("w:pict", Map.of(), story), state.look);
      default -> {
        String id = "story " + stationery.size();
        stationery.put(id, story);
        section.children().add(Element.of(
            ended.destination.startsWith("header") ? "w:headerReference" : "w:footerReference",
            Map.of("id", id, "type", ended.destination.endsWith("f") ? "first" : "default")));
      }
    }
  }

  @Override
  public void character(byte character) {
    if (toSkip > 0) {
      toSkip--;
    } else {
      pending.write(character);
    }
  }

  private void flush() {
    if (pending.size() > 0) {
      byte[] characters = pending.toByteArray();
      pending.reset();
      text(fonts.decoded(characters, state.use == Use.FONTS || state.use == Use.STYLES ? -1 : state.look.font()));
    }
  }

  private void text(String characters) {
    switch (state.use) {
      case TEXT -> {
        if (!state.look.deleted()) {
          beginSection();
          state.story.text(characters, state.look);
        }
      }
      case MARKER, FONTS, STYLES -> state.name.append(characters);
      default -> { }
    }
  }

  @Override
  public void word(String word, boolean numbered, int number) throws ReadingException {
    flush();
    if (++tokens > WORDS * limits.mostElements()) {
      throw new ReadingException(ProblemCode.FILE_TOO_LARGE, "The file was not read: it contains more than any letter would.");
    }
    if (word.equals("u")) {
      text(String.valueOf((char) number));
      toSkip = state.skipped;
      return;
    }
    if (toSkip > 0) { // Of what programs without Unicode show, a word is one character.
      toSkip--;
      return;
    }
    if (word.equals("*")) {
      state.starred = true;
      return;
    }
    if (state.starred) {
      state.starred = false;
      state.use = KNOWN.contains(word) || state.use == Use.LEFT_OUT ? state.use : Use.LEFT_OUT;
    }
    if (state.use != Use.LEFT_OUT && !destination(word) && !table(word, number)) {
      property(word, !numbered || number != 0, number);
    }
  }

  /** A word that says what its group is for. */
  private boolean destination(String word) {
    if (LEFT_OUT.contains(word)) {
      state.use = Use.LEFT_OUT;
    } else if (STORIES.contains(word)) {
      state.destination = word;
      state.use = Use.TEXT;
      state.story = new StoryBuilder(word.startsWith("header") || word.startsWith("foot") ? "w:story" : "w:txbxContent", sheets);
      state.paragraph = ParagraphProperties.PLAIN;
      state.look = RunProperties.plain(usualFont);
    } else {
      switch (word) {
        case "fonttbl" -> state.use = Use.FONTS;
        case "stylesheet" -> state.use = Use.STYLES;
        case "listtext", "pntext" -> {
          state.use = Use.MARKER;
          state.name = new StringBuilder();
        }
        case "shp", "shpinst", "do", "upr" -> state.use = Use.PASSED;
        case "ud" -> state.use = Use.TEXT;
        case "nesttableprops" -> state.nestedRow = true;
        default -> {
          return false;
        }
      }
    }
    return true;
  }

  private boolean table(String word, int number) {
    if (state.use != Use.TEXT) {
      return false;
    }
    boolean nested = state.nestedRow;
    RtfCellMarks marked = cell.with(word);
    if (marked != cell) {
      cell = marked;
      return true;
    }
    switch (word) {
      case "cell" -> state.story.endCell(state.paragraph, state.look, false);
      case "nestcell" -> state.story.endCell(state.paragraph, state.look, true);
      case "row" -> state.story.endRow(false);
      case "nestrow" -> state.story.endRow(true);
      case "trowd" -> {
        state.story.beginRow(nested);
        cell = RtfCellMarks.NONE;
      }
      case "trleft" -> state.story.leftEdge(nested, number);
      case "cellx" -> {
        state.story.edge(nested, new TableBuilder.Edge(number, cell.ruled(), cell.beside(), cell.under()));
        cell = RtfCellMarks.NONE;
      }
      default -> {
        return false;
      }
    }
    return true;
  }

  private void property(String word, boolean on, int number) {
    if (CHARACTERS.containsKey(word)) {
      text(CHARACTERS.get(word));
      return;
    }
    if (PIECES.containsKey(word)) {
      if (state.use == Use.TEXT && !state.look.deleted()) {
        beginSection();
        state.story.piece(PIECES.get(word), state.look);
      } else {
        text(" ");
      }
      return;
    }
    switch (word) {
      case "par" -> endParagraph();
      case "sect" -> {
        endParagraph();
        sectionBegins = true;
      }
      case "sbknone" -> sectionBegins = false;
      case "titlepg" -> section.children().add(Element.of("w:titlePg", Map.of()));
      case "ftnalt" -> state.atEnd = true;
      case "ansicpg" -> fonts.codePage(number);
      case "mac" -> fonts.codePage(RtfCharacters.MACINTOSH);
      case "deff" -> {
        usualFont = number;
        state.look = RunProperties.plain(number);
      }
      case "uc" -> state.skipped = Math.max(0, Math.min(MOST_SKIPPED, number));
      case "fcharset" -> state.charset = number;
      case "plain" -> state.look = RunProperties.plain(usualFont);
      default -> {
        state.look = state.look.with(word, on, number);
        state.paragraph = state.paragraph.with(word, on, number);
      }
    }
  }

  /** A section begins on a new page unless it says otherwise. */
  private void beginSection() {
    if (sectionBegins && state.story == body) {
      sectionBegins = false;
      state.story.piece(PIECES.get("softpage"), state.look);
    }
  }

  private void endParagraph() {
    if (state.use == Use.TEXT) {
      state.story.endParagraph(state.paragraph, state.look);
    }
  }
}
