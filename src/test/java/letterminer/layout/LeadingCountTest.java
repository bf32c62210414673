package letterminer.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class LeadingCountTest {
  private final LeadingCount count = new LeadingCount();

  @Test
  void nothingCounted() {
    assertEquals(Optional.empty(), count.mostFrequent());
    assertEquals(Optional.empty(), count.majority());
    assertEquals(0, count.total());
  }

  @Test
  void distancesWithinAFiftiethOfAnEmAreTheSame() {
    count.add(1.198, 1);
    count.add(1.203, 1);
    count.add(1.5, 1);
    assertEquals(Optional.of(1.2), count.mostFrequent());
  }

  @Test
  void theSmallerOfTwoThatAreEquallyFrequent() {
    count.add(1.5, 2);
    count.add(1.2, 2);
    assertEquals(Optional.of(1.2), count.mostFrequent());
  }

  @Test
  void halfOfTheWeightIsNoMajority() {
    count.add(1.2, 3);
    count.add(1.5, 2);
    count.add(1.6, 1);
    assertEquals(Optional.empty(), count.majority());
    count.add(1.2, 1);
    assertEquals(Optional.of(1.2), count.majority());
    assertEquals(7, count.total());
  }
}
