package letterminer.corrections;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import letterminer.model.BoundingBox;
import letterminer.model.Letter;
import letterminer.model.PageBox;
import letterminer.model.Printed;

/**
 * A value as a person says it should be.
 *
 * @param is the parts, by name
 * @param page the page pointed to
 * @param box the box drawn there
 * @param continues the boxes in which it continues
 * @param firstPage first page of the letter in its file, for a value that the person does not point to
 */
record Said(
    Map<String, String> is, Optional<Integer> page, Optional<BoundingBox> box, List<PageBox> continues, int firstPage) {
  static Said of(Correction correction, Letter letter) {
    return new Said(correction.changes(), correction.page(), correction.box(), correction.continues(), letter.source().firstPage());
  }

  int pageOrFirst() {
    return page.orElse(firstPage);
  }

  boolean has(String part) {
    return is.containsKey(part);
  }

  /** A part as it should be, or else as it was. An empty text means that there is none. */
  Optional<String> or(String part, Optional<String> was) {
    return has(part) ? Optional.of(is.get(part).strip()).filter(text -> !text.isEmpty()) : was;
  }

  String or(String part, String was) {
    return or(part, Optional.of(was)).orElse(was);
  }

  /** The printed place: with the words in the box if they were taken from there, or else with the value. */
  Printed printed(String value) {
    return new Printed(is.getOrDefault("text", value), pageOrFirst(), box);
  }

  /** The same; if the person points to no place, the previous one. */
  Printed printed(String value, Optional<Printed> was) {
    return page.isEmpty() && was.isPresent() ? was.get() : printed(value);
  }

  /** The boxes that were drawn, in reading order. */
  List<PageBox> boxes() {
    List<PageBox> boxes = new ArrayList<>();
    if (page.isPresent() && box.isPresent()) {
      boxes.add(PageBox.of(page.get(), box.get()));
      boxes.addAll(continues);
    }
    return List.copyOf(boxes);
  }
}
