package letterminer.extraction.people;

import java.util.List;
import java.util.Optional;
import letterminer.extraction.part.Places;
import letterminer.extraction.part.Quote;
import letterminer.model.Signatory;
import letterminer.reading.Line;

/**
 * A signatory of a letter, as found.
 *
 * @param name the printed name
 * @param role office held, if it is beside or below the name
 * @param lines the lines that both were read from, the one with the name first
 */
public record FoundSignatory(String name, Optional<String> role, List<Line> lines) {
  public Signatory placed(Places places) {
    return new Signatory(name, role, places.lines(Quote.of(lines)));
  }
}
