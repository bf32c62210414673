package letterminer.checking;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import letterminer.extraction.LetterContent;
import letterminer.model.Problem;
import letterminer.model.ProblemCode;

/** Finds letters that repeat an earlier one of their file: the same document bound in twice. */
public final class Repeats {
  private final List<List<Object>> said = new ArrayList<>();
  private final List<LetterContent> letters;

  /**
   * Examines the letters of a file.
   *
   * @param letters its letters in order
   */
  public Repeats(List<LetterContent> letters) {
    this.letters = List.copyOf(letters);
    letters.forEach(l -> said.add(said(l)));
  }

  /** The problem of a letter that repeats an earlier one, if it does. */
  public Optional<Problem> problemOf(int letter) {
    int first = said.indexOf(said.get(letter));
    if (first == letter) {
      return Optional.empty();
    }
    LetterContent earlier = letters.get(first);
    return Optional.of(Problem.of(
        ProblemCode.DUPLICATE_LETTER, letters.get(letter).firstPage(),
        "The letter on pages " + earlier.firstPage() + " to " + earlier.lastPage()
            + " of this file says the same."));
  }

  /** The content of a letter, without places. */
  private static List<Object> said(LetterContent letter) {
    List<Object> said = new ArrayList<>(List.of(
        letter.choice().profile().id(), letter.subject(), letter.authority(), letter.date(),
        letter.inspection()));
    letter.statements().forEach(s -> said.add(s.label() + s.grade()));
    letter.points().forEach(p -> said.add(p.wholeText()));
    letter.sections().forEach(s -> s.paragraphs().forEach(p -> said.add(p.text())));
    return said;
  }
}
