package letterminer.drawing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import letterminer.layout.Layout;
import letterminer.model.Letter;
import letterminer.reading.Document;
import letterminer.reading.Page;

/** What is drawn of a file, on which page and where. */
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
   * Collects the marks.
   *
   * @param name name of the file for readers
   * @param document the file as read
   * @param layout its layout
   * @param letters its letters; empty if extraction found none
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

  /** The letters that are listed next to the pages. */
  List<Letter> letters() {
    return letters;
  }
}
