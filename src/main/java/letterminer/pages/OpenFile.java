package letterminer.pages;

import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import letterminer.drawing.DrawingSettings;
import letterminer.drawing.ImageBytes;
import letterminer.drawing.PagePicture;
import letterminer.drawing.PagePictures;
import letterminer.layout.PageText;
import letterminer.layout.TextInBox;
import letterminer.office.FileReader;
import letterminer.reading.Document;
import letterminer.reading.Line;
import letterminer.reading.Page;
import letterminer.reading.ReadingException;
import letterminer.reading.ReadingSettings;

/**
 * A file whose pages are requested. It is read in the same way as for extraction, because places refer to pages as
 * read: a page whose text runs in another direction is rotated.
 */
final class OpenFile implements Closeable {
  /** Maximum number of rows of a page of text; a crafted file could have its only word a million rows down. */
  private static final int MOST_ROWS = 200_000;

  private final byte[] content;
  private final Document document;
  private Optional<PagePictures> pictures = Optional.empty();

  private OpenFile(byte[] content, Document document) {
    this.content = content;
    this.document = document;
  }

  /**
   * Opens a file.
   *
   * @throws PageException if it cannot be read
   */
  static OpenFile of(String name, byte[] content) throws PageException {
    try {
      return new OpenFile(content, new FileReader(ReadingSettings.defaults()).read(name, content));
    } catch (ReadingException e) {
      throw new PageException(e.getMessage());
    }
  }

  /** Answers a request. */
  PageAnswer answer(PageRequest request) throws PageException, IOException {
    return switch (request.kind()) {
      case SHAPES -> PageAnswer.done(document.pages().stream().map(this::shape).toList());
      case PICTURE -> picture(page(request), request.scale());
      case TEXT -> PageAnswer.done("", TextInBox.of(document, page(request).number(), request.box())
          .getBytes(StandardCharsets.UTF_8));
      case WORDS -> PageAnswer.done(PageText.of(document, page(request).number()));
    };
  }

  private Page page(PageRequest request) throws PageException {
    return document.pages().stream().filter(page -> page.number() == request.page()).findFirst().orElseThrow(
        () -> new PageException("The file has no page " + request.page() + "."));
  }

  private PageShape shape(Page page) {
    List<String> lines = switch (document.medium()) {
      case PDF, SCAN -> List.of();
      case TEXT -> lines(page);
      // Their places are only estimates, and a line is a whole paragraph.
      default -> page.lines().stream().limit(MOST_ROWS).map(Line::text).toList();
    };
    return new PageShape(page.number(), page.width(), page.height(), lines);
  }

  /** The lines of a page of text from top to bottom, with text in columns set at its column. */
  private static List<String> lines(Page page) {
    List<String> lines = new ArrayList<>();
    for (Line line : page.lines()) {
      int row = (int) Math.min(MOST_ROWS, line.box().y() / Document.ROW_HEIGHT);
      while (lines.size() <= row) {
        lines.add("");
      }
      String before = lines.get(row);
      int column = (int) Math.min(MOST_ROWS, Math.round(line.box().x() / Document.CELL_WIDTH));
      String gap = " ".repeat(before.isEmpty() ? column : Math.max(1, column - before.length()));
      lines.set(row, before + gap + line.text());
    }
    return lines;
  }

  private PageAnswer picture(Page page, double scale) throws PageException, IOException {
    if (pictures.isEmpty()) {
      pictures = Optional.of(PagePictures.open(document, content, DrawingSettings.defaults()));
    }
    PagePicture picture = pictures.get().picture(page, DrawingSettings.defaults().at(scale));
    if (picture.image().isEmpty()) {
      throw new PageException(picture.failure().orElse("Pages of text files have no picture."));
    }
    ImageBytes bytes = ImageBytes.of(picture.image().get());
    return PageAnswer.done(bytes.type(), bytes.content());
  }

  @Override
  public void close() {
    try {
      if (pictures.isPresent()) {
        pictures.get().close();
      }
    } catch (IOException e) {
      // It was only read.
    }
  }
}
