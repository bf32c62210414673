package letterminer.reading;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Finds the glyphs of a page for which the file gives no character. A single one at the start of a line is a bullet
 * and needs none. For one page.
 */
final class UnknownCharacters {
  private static final char UNKNOWN = '\uFFFD';
  private static final int QUOTED = 60;

  private UnknownCharacters() {}

  /** The problem message about them; empty if there are none. */
  static Optional<String> message(int page, List<Line> lines) {
    int count = 0;
    Line first = null;
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      if (line.text().indexOf(UNKNOWN) < 0) {
        continue;
      }
      int unknown = (int) line.text().chars().filter(c -> c == UNKNOWN).count()
          - (opensWithBullet(lines, i) ? 1 : 0);
      count += unknown;
      first = first == null && unknown > 0 ? line : first;
    }
    if (first == null) {
      return Optional.empty();
    }
    String text = first.text().length() > QUOTED ? first.text().substring(0, QUOTED) + "\u2026" : first.text();
    return Optional.of(String.format(
        Locale.ROOT,
        "Page %d: the file does not say what %d of its characters are, first in the line \"%s\", %.0f points "
            + "from the top. Nothing is judged by them.", page, count, text, first.baseline()));
  }

  private static boolean opensWithBullet(List<Line> lines, int index) {
    Line line = lines.get(index);
    boolean lone = line.firstWord().text().length() == 1 && line.firstWord().text().charAt(0) == UNKNOWN;
    if (!lone || line.words().size() > 1) {
      return lone;
    }
    boolean opens = index == 0 || !sameRow(lines.get(index - 1), line);
    return opens && index + 1 < lines.size() && sameRow(lines.get(index + 1), line);
  }

  private static boolean sameRow(Line one, Line other) {
    return Math.abs(one.baseline() - other.baseline()) < 0.3 * other.size();
  }
}
