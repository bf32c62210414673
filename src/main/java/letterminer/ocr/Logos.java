package letterminer.ocr;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import letterminer.model.BoundingBox;
import letterminer.ocr.RecognisedPage.RecognisedLine;

/**
 * Removes what OCR made of pictures. In a file with text, logos and signatures are pictures and no text; here their
 * letters would stand between the two halves of a paragraph. A logo is large type, or letters read without certainty,
 * where another page shows the same at its edge. Other lines that several pages show, such as page headers, get the
 * text of their best reading, so that they are alike.
 */
final class Logos {
  /** How much larger than the usual type a logo is at least. */
  private static final double LARGE = 1.3;

  private static final int MOST_WORDS = 8;

  /** Mean confidences below which words at an edge of a page may be a picture, or surely are. */
  private static final double UNSURE = 70;
  private static final double ILLEGIBLE = 40;

  /** Signatures are larger than the usual type by this factor and read with less confidence than that, anywhere. */
  private static final double WRITTEN_LARGE = 1.5;
  private static final double WRITTEN = 60;

  /** A page's logo is looked for on so many pages before and after it. */
  private static final int NEIGHBOURS = 4;

  private final List<RecognisedPage> pages;
  private final TypeSizes sizes;

  private Logos(List<RecognisedPage> pages, TypeSizes sizes) {
    this.pages = pages;
    this.sizes = sizes;
  }

  static void removeFrom(Map<Integer, RecognisedPage> pages, TypeSizes sizes) {
    List<RecognisedPage> before = List.copyOf(pages.values());
    Logos logos = new Logos(before, sizes);
    for (int i = 0; i < before.size(); i++) {
      RecognisedPage page = before.get(i);
      List<RecognisedLine> lines = logos.lines(i);
      if (!lines.equals(page.lines())) {
        pages.put(page.number(), page.withLines(lines));
      }
    }
  }

  private List<RecognisedLine> lines(int index) {
    RecognisedPage page = pages.get(index);
    List<RecognisedLine> kept = new ArrayList<>();
    for (RecognisedLine line : page.lines()) {
      if (!isAtEdge(page, line)) {
        if (!isWritten(line)) {
          kept.add(line);
        }
      } else if (line.confidence() >= ILLEGIBLE && !isWritten(line)) {
        List<RecognisedPage> same = same(index, line);
        if (same.isEmpty()) {
          kept.add(line);
        } else if (!mayBeLogo(line)) {
          kept.add(bestReading(line, same));
        }
      }
    }
    return kept;
  }

  private boolean isWritten(RecognisedLine line) {
    return line.confidence() < WRITTEN && sizes.of(line) > WRITTEN_LARGE * sizes.body();
  }

  private static boolean isAtEdge(RecognisedPage page, RecognisedLine line) {
    return line.words().size() <= MOST_WORDS && (line.baseline() < EdgePicture.EDGE * page.height()
        || line.baseline() > (1 - EdgePicture.EDGE) * page.height());
  }

  private boolean mayBeLogo(RecognisedLine line) {
    return line.confidence() < UNSURE || sizes.of(line) > LARGE * sizes.body();
  }

  /** The pages near a page that show the same where a line of it stands. */
  private List<RecognisedPage> same(int index, RecognisedLine line) {
    List<RecognisedPage> same = new ArrayList<>();
    BoundingBox box = box(line);
    for (int i = Math.max(0, index - NEIGHBOURS); i <= Math.min(pages.size() - 1, index + NEIGHBOURS); i++) {
      if (i != index && pages.get(index).edges().isSame(box, pages.get(i).edges())) {
        same.add(pages.get(i));
      }
    }
    return same;
  }

  private static BoundingBox box(RecognisedLine line) {
    return line.words().stream().map(RecognisedPage.RecognisedWord::box).reduce(BoundingBox::union).orElseThrow();
  }

  /** The surest reading of a line among those of the same place on other pages. */
  private static RecognisedLine bestReading(RecognisedLine line, List<RecognisedPage> same) {
    BoundingBox box = box(line);
    Optional<RecognisedLine> best = Optional.empty();
    for (RecognisedPage page : same) {
      for (RecognisedLine other : page.lines()) {
        if (isPlaced(box, box(other)) && hasSameNumbers(line, other)
            && other.confidence() > best.orElse(line).confidence()) {
          best = Optional.of(other);
        }
      }
    }
    return best.orElse(line);
  }

  /** Whether words with digits look the same, so that no page gets the number of another. */
  private static boolean hasSameNumbers(RecognisedLine line, RecognisedLine other) {
    return numbers(line).equals(numbers(other));
  }

  /** The words with digits, letters that look like digits as these. */
  private static List<String> numbers(RecognisedLine line) {
    return line.words().stream().map(RecognisedPage.RecognisedWord::text)
        .filter(text -> text.chars().anyMatch(Character::isDigit))
        .map(text -> text.replace('O', '0').replace('o', '0').replace('l', '1').replace('I', '1')).toList();
  }

  private static boolean isPlaced(BoundingBox box, BoundingBox other) {
    double shift = EdgePicture.SHIFT;
    return Math.abs(box.x() - other.x()) <= shift && Math.abs(box.right() - other.right()) <= shift
        && Math.abs(box.bottom() - other.bottom()) <= shift;
  }
}
