package letterminer.extraction.people;

import java.util.List;
import java.util.Optional;
import letterminer.extraction.part.Places;
import letterminer.extraction.part.Quote;
import letterminer.model.Addressee;
import letterminer.reading.Line;

/**
 * An addressee of a letter, as found.
 *
 * @param title form of address, if any
 * @param name name without the title
 * @param role office held
 * @param organisation body the person works for
 * @param address remaining lines
 * @param lines the lines that this was read from, the one with the name first
 */
public record FoundAddressee(
    Optional<String> title,
    String name,
    Optional<String> role,
    Optional<String> organisation,
    Optional<String> address,
    List<Line> lines) {

  public Addressee placed(Places places) {
    return new Addressee(title, name, role, organisation, address, places.lines(Quote.of(lines)));
  }
}
