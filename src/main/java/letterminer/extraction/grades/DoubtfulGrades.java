package letterminer.extraction.grades;

import java.util.ArrayList;
import java.util.List;
import letterminer.model.BoundingBox;
import letterminer.model.Evidence;
import letterminer.profile.Tokens;
import letterminer.reading.DoubtfulWord;

/**
 * Grades that OCR may have misread: each counts only if another place, read from other words, states the same.
 * Immutable.
 */
public final class DoubtfulGrades {
  /** The lines of a label may extend this far above and below that of its grade. */
  private static final int LABEL_LINES = 3;

  private final List<DoubtfulWord> words;

  public DoubtfulGrades(List<DoubtfulWord> words) {
    this.words = words;
  }

  /** Removes the statements that no other place confirms, and returns them as unreadable rows. */
  public List<UnreadRow> takeFrom(List<Statement> statements) {
    List<UnreadRow> unread = new ArrayList<>();
    if (words.isEmpty()) {
      return unread;
    }
    for (Statement statement : List.copyOf(statements)) {
      if (isOfDoubtfulLabel(statement) || isDoubtful(statement) && statements.stream().noneMatch(other -> confirms(other, statement))) {
        statements.remove(statement);
        unread.add(UnreadRow.of(statement, UnreadRow.Why.UNREADABLE));
      }
    }
    return unread;
  }

  private static boolean confirms(Statement other, Statement statement) {
    boolean same = other.area().isPresent()
        ? other.area().equals(statement.area()) : other.label().equals(statement.label());
    boolean elsewhere = other.evidence().page() != statement.evidence().page()
        || !other.evidence().box().equals(statement.evidence().box());
    return other != statement && same && elsewhere && other.grade().equals(statement.grade());
  }

  /** Whether only words that may be misread say what is graded. */
  private boolean isOfDoubtfulLabel(Statement statement) {
    Evidence evidence = statement.evidence();
    return statement.area().isEmpty() && evidence.box().isPresent() && words.stream()
        .anyMatch(word -> word.page() == evidence.page() && isLevel(evidence.box().get(), word.box())
            && isPart(word.text(), statement.label()));
  }

  private static boolean isLevel(BoundingBox place, BoundingBox word) {
    return word.centreY() >= place.y() - LABEL_LINES * place.height()
        && word.centreY() <= place.bottom() + LABEL_LINES * place.height();
  }

  private boolean isDoubtful(Statement statement) {
    Evidence evidence = statement.evidence();
    return evidence.box().isPresent() && words.stream().anyMatch(word -> word.page() == evidence.page()
        && holds(evidence.box().get(), word.box()) && isPart(word.text(), statement.written()));
  }

  private static boolean holds(BoundingBox place, BoundingBox word) {
    return word.centreX() >= place.x() && word.centreX() <= place.right()
        && word.centreY() >= place.y() && word.centreY() <= place.bottom();
  }

  /** Whether a word is one of those that state the grade. */
  private static boolean isPart(String word, String written) {
    Tokens one = Tokens.of(word);
    Tokens all = Tokens.of(written);
    for (int i = 0; i < one.size(); i++) {
      for (int j = 0; j < all.size(); j++) {
        if (one.word(i).equals(all.word(j))) {
          return true;
        }
      }
    }
    return false;
  }
}
