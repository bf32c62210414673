package letterminer.dataset;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import letterminer.model.Letter;
import letterminer.model.ListKind;
import letterminer.model.Polarity;

/**
 * Counts the points of a kind in a letter. A count is a finding: 0 means that the letter has a list for such points
 * and nothing in it. If it has no such list, for example because its findings are paragraphs, the cell is empty.
 */
final class PointCounts {
  /** The lists that may contain strengths: lists of findings do, too. */
  private static final Set<ListKind> OF_STRENGTHS = EnumSet.of(ListKind.STRENGTHS, ListKind.FINDINGS);

  private static final Set<ListKind> OF_WEAKNESSES = EnumSet.complementOf(EnumSet.of(ListKind.STRENGTHS));

  private PointCounts() {}

  static String strengths(Letter letter) {
    return ofPolarity(letter, Polarity.STRENGTH, OF_STRENGTHS);
  }

  static String weaknesses(Letter letter) {
    return ofPolarity(letter, Polarity.WEAKNESS, OF_WEAKNESSES);
  }

  static String points(Letter letter) {
    return cell(letter.points().size(), !letter.lists().isEmpty());
  }

  private static String ofPolarity(Letter letter, Polarity polarity, Set<ListKind> lists) {
    long points = letter.points().stream().filter(p -> p.polarity().equals(Optional.of(polarity))).count();
    return cell(points, letter.lists().stream().anyMatch(l -> lists.contains(l.list())));
  }

  private static String cell(long points, boolean listed) {
    return points > 0 || listed ? "" + points : "";
  }
}
