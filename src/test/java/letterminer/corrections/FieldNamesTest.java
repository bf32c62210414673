package letterminer.corrections;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import letterminer.profile.FieldRule;
import org.junit.jupiter.api.Test;

/** Guards that a profile's own field cannot have the name of a value that can be corrected without it. */
class FieldNamesTest {
  @Test
  void theNamesThatProfilesMustNotUseAreThoseOfCorrections() {
    assertEquals(Set.copyOf(CorrectionRules.FIELDS), FieldRule.TAKEN);
  }
}
