package letterminer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import letterminer.dataset.Json;
import letterminer.model.BoundingBox;
import letterminer.model.Letter;
import letterminer.model.Medium;
import letterminer.model.PageBox;
import letterminer.reading.Document;
import letterminer.reading.Page;
import letterminer.reading.Pose;
import letterminer.reading.Tags;
import org.junit.jupiter.api.Test;

/** Boxes of a letter whose pages were straightened are those of the pages in the file. */
class FilePlacesTest {
  private static final Letter LETTER = Letterminer.builder().withoutClassifier().build().read(
      "letter.pdf", new PrintedPages().page(
          "17 December 2008", "", "Ms Ada Lorne", "Director of Children's Services", "Marrow Council", "",
          "Dear Ms Lorne", "", "= Annual performance assessment of services for children in Marrow 2008", "",
          "= Being healthy", "", "Grade 3", "", "Clinics are open.", "", "= Major strengths", "",
          "* More children see a dentist each year.", "", "Yours sincerely", "", "Odo Finch").bytes()).letters().get(0);

  private static Document document(Pose pose) {
    Page page = new Page(1, 595, 842, List.of(), List.of(), true, 0, true, pose);
    return new Document(Medium.SCAN, true, List.of(page), Tags.NONE, List.of());
  }

  @Test
  void aLetterOfUprightPagesIsLeftAsItIs() {
    assertSame(LETTER, new FilePlaces(document(Pose.UPRIGHT)).of(LETTER));
  }

  @Test
  void everyBoxMoves() throws JsonProcessingException {
    Document askew = document(new Pose(0, 0.02));

    Letter moved = new FilePlaces(askew).of(LETTER);

    PageBox before = LETTER.points().get(0).boxes().get(0);
    BoundingBox box = new BoundingBox(before.x(), before.y(), before.width(), before.height());
    assertEquals(PageBox.of(1, askew.pages().get(0).inFile(box)), moved.points().get(0).boxes().get(0));
    List<JsonNode> old = boxes(LETTER);
    List<JsonNode> now = boxes(moved);
    assertTrue(old.size() >= 6, "date, subject, addressee, signatory, grade and point: " + old);
    assertEquals(old.size(), now.size());
    for (int i = 0; i < old.size(); i++) {
      assertNotEquals(old.get(i), now.get(i));
    }
  }

  /** The boxes in the record of a letter. */
  private static List<JsonNode> boxes(Letter letter) throws JsonProcessingException {
    JsonNode record = Json.lines().readTree(Json.lines().writeValueAsString(letter));
    List<JsonNode> boxes = new ArrayList<>(record.findValues("box"));
    boxes.addAll(record.findValues("boxes"));
    return boxes;
  }
}
