package letterminer.drawing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import letterminer.layout.Layout;
import letterminer.model.Letter;
import letterminer.reading.Document;
import letterminer.reading.Page;

/** What is to be drawn of a file, on which page and where. */
public final class Drawing {
  private final String name;
  private final List<Sheet> sheets;
  private final List<Letter> letters;

  private Drawing(String name, List<Sheet> sheets, List<Letter> letters) {
    this.name = name;
    this.sheets = sheets;
    this.letters = List.copyOf(letters);
  }

  /**
   * Gathers the marks.
   *
   * @param name what to call the file
   * @param document the file as read
   * @param layout what layout made of it
   * @param letters what extraction made of that; none if it found no letter
   */
  public static Drawing of(String name, Document document, Layout layout, List<Letter> letters) {
    List<Mark> marks = new ArrayList<>(LayoutMarks.of(layout));
    marks.addAll(LetterMarks.of(letters, layout));
    marks.sort(Comparator.comparing(Mark::kind));
    List<Sheet> sheets = new ArrayList<>();
    for (Page page : document.pages()) {
      List<Mark> own = marks.stream().filter(m -> m.page() == page.number()).toList();
      sheets.add(new Sheet(page, document.positioned(), own));
    }
    return new Drawing(name, List.copyOf(sheets), letters);
  }

  String name() {
    return name;
  }

  List<Sheet> sheets() {
    return sheets;
  }

  /** What is listed beside the pages. */
  List<Letter> letters() {
    return letters;
  }

  /** Number of pages. */
  public int pages() {
    return sheets.size();
  }
}
