package letterminer.extraction;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What stands before the salutation.
 *
 * @param dating the letter's date
 * @param addressees whom it is addressed to
 */
record Header(Dating dating, List<FoundAddressee> addressees) {
  Optional<LocalDate> date() {
    return dating.date();
  }
}
