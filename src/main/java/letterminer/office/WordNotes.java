package letterminer.office;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The notes of a Word file, numbered in the order in which the text calls them. */
final class WordNotes {
  private final Map<String, Element> notes = new HashMap<>();
  private final Map<String, Note> called = new LinkedHashMap<>();
  private int feet;
  private int ends;

  /** A note and the mark that calls it. */
  record Note(String mark, Element content) {}

  WordNotes(Element footnotes, Element endnotes) {
    add("foot ", footnotes.all("w:footnote"));
    add("end ", endnotes.all("w:endnote"));
  }

  /** Those of another type are the lines above the notes. */
  private void add(String kind, List<Element> all) {
    all.stream().filter(n -> n.attribute("type").filter(t -> !t.equals("normal")).isEmpty())
        .forEach(n -> n.attribute("id").ifPresent(id -> notes.putIfAbsent(kind + id, n)));
  }

  /** The mark of a note that the text calls; absent if there is no such note. */
  Optional<String> mark(boolean atEnd, String id) {
    String key = (atEnd ? "end " : "foot ") + id;
    Element note = notes.get(key);
    if (note == null) {
      return Optional.empty();
    }
    if (!called.containsKey(key)) {
      called.put(key, new Note(atEnd ? Numerals.format(++ends, "lowerRoman") : String.valueOf(++feet), note));
    }
    return Optional.of(called.get(key).mark());
  }

  /** The notes that were called, in order. */
  List<Note> called() {
    return new ArrayList<>(called.values());
  }
}
