package letterminer.values;

import java.util.List;

/**
 * A file that gave no letter.
 *
 * @param file its name in the tables; empty for a problem that belongs to no file, such as a catalogue row without one
 * @param problems why it gave none
 */
public record FileNote(String file, List<ProblemNote> problems) {
  public FileNote {
    problems = List.copyOf(problems);
  }
}
