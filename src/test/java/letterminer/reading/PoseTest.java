package letterminer.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import letterminer.model.BoundingBox;
import org.junit.jupiter.api.Test;

/** Where the boxes of a straightened page are in its file. */
class PoseTest {
  private static final double WIDTH = 600;
  private static final double HEIGHT = 800;
  private static final BoundingBox BOX = new BoundingBox(100, 50, 40, 10);

  @Test
  void aPageThatWasReadAsItLiesKeepsItsBoxes() {
    assertEquals(BOX, Pose.UPRIGHT.inFile(BOX, WIDTH, HEIGHT));
  }

  @Test
  void turnsAreUndone() {
    // The page lay on its side in the file, 800 points wide: a clockwise turn made it 600 wide.
    assertEquals(new BoundingBox(50, 460, 10, 40), new Pose(1, 0).inFile(BOX, WIDTH, HEIGHT));
    assertEquals(new BoundingBox(460, 740, 40, 10), new Pose(2, 0).inFile(BOX, WIDTH, HEIGHT));
    assertEquals(new BoundingBox(740, 100, 10, 40), new Pose(3, 0).inFile(BOX, WIDTH, HEIGHT));
  }

  @Test
  void linesThatFallToTheRightAreHigherOnTheLeftAndLowerOnTheRight() {
    Pose pose = new Pose(0, 0.02);
    BoundingBox left = pose.inFile(new BoundingBox(50, 395, 10, 10), WIDTH, HEIGHT);
    BoundingBox right = pose.inFile(new BoundingBox(540, 395, 10, 10), WIDTH, HEIGHT);

    assertEquals(400 - 0.02 * 245, left.centreY(), 0.1);
    assertEquals(400 + 0.02 * 245, right.centreY(), 0.1);
    assertEquals(BOX.width(), pose.inFile(BOX, WIDTH, HEIGHT).width(), 0.3);
    assertTrue(pose.inFile(BOX, WIDTH, HEIGHT).height() > BOX.height(), "the box holds all corners");
  }
}
