package letterminer.extraction.header;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import letterminer.extraction.people.FoundAddressee;

/**
 * The header of a letter, before the salutation.
 *
 * @param dating the letter's date
 * @param addressees the addressees
 */
public record Header(Dating dating, List<FoundAddressee> addressees) {
  public Optional<LocalDate> date() {
    return dating.date();
  }
}
