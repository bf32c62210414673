package letterminer.audit;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import letterminer.input.DocumentFinder;
import letterminer.input.InputException;
import letterminer.pages.PageException;
import letterminer.pages.PagePool;
import letterminer.pages.PageShape;
import letterminer.values.LetterSummary;

/**
 * The files that a run was read from.
 *
 * @param files finds them
 * @param pages reads their pages, in a process that can be killed
 */
public record AuditFiles(DocumentFinder files, PagePool pages) {
  private static final long LARGEST_FILE = 1_000_000_000;

  /** The pages of a file by their numbers. */
  Map<Integer, PageShape> pages(LetterSummary letter) throws AuditException {
    try {
      return pages.shapes(letter.file(), letter.sha256(), content(letter)).stream()
          .collect(Collectors.toMap(PageShape::page, Function.identity()));
    } catch (PageException e) {
      throw new AuditException("The pages of " + letter.file() + " cannot be measured: " + e.getMessage());
    }
  }

  /** The text of a file without pages to draw; the bytes of a Word file or of a web page are not its text. */
  String text(LetterSummary letter) throws AuditException {
    if (!letter.medium().equals("text")) {
      return pages(letter).values().stream().sorted(Comparator.comparingInt(PageShape::page))
          .flatMap(page -> page.lines().stream()).collect(Collectors.joining("\n"));
    }
    return new String(content(letter), StandardCharsets.UTF_8).replace("\r\n", "\n");
  }

  private byte[] content(LetterSummary letter) throws AuditException {
    try {
      return files.read(letter.file(), letter.sha256(), LARGEST_FILE);
    } catch (InputException e) {
      throw new AuditException(e.getMessage() + " Name the folder or archive that it is in now: --source FOLDER.");
    }
  }
}
