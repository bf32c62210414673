package letterminer.dataset;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import letterminer.model.Letter;
import letterminer.model.ListKind;
import letterminer.model.Polarity;

/**
 * How many points of a kind a letter has. A count is a finding: 0 says that the letter has a list for such points and
 * none in it. Where it has no such list, as where its findings are paragraphs, nothing was counted, and the cell is
 * empty.
 */
final class Counts {
  /** The lists in which strengths stand: lists of findings hold them too. */
  private static final Set<ListKind> OF_STRENGTHS = EnumSet.of(ListKind.STRENGTHS, ListKind.FINDINGS);

  private static final Set<ListKind> OF_WEAKNESSES = EnumSet.complementOf(EnumSet.of(ListKind.STRENGTHS));

  private Counts() {}

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
