package letterminer.extraction;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import letterminer.model.Addressee;

/**
 * What stands before the salutation.
 *
 * @param dating the letter's date
 * @param addressees whom it is addressed to
 */
record Header(Dating dating, List<Addressee> addressees) {
  Optional<LocalDate> date() {
    return dating.date();
  }
}
