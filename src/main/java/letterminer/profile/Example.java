package letterminer.profile;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The correct values of one letter, according to the author of a profile.
 *
 * @param file its file
 * @param date its date, if given
 * @param grades its grades by area; empty if they are not given
 * @param points how many points it has, if given
 * @param texts words of some of its points
 */
public record Example(
    String file, Optional<LocalDate> date, Map<String, String> grades, Optional<Integer> points, List<String> texts) {
  public Example {
    grades = Map.copyOf(grades);
    texts = List.copyOf(texts);
  }
}
