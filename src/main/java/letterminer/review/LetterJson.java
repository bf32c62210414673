package letterminer.review;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import letterminer.layout.PageText;
import letterminer.model.BoundingBox;
import letterminer.model.StableIds;
import letterminer.pages.PageShape;
import letterminer.values.LetterSummary;
import letterminer.values.LetterValues;
import letterminer.values.PrintedPlace;
import letterminer.values.ProblemNote;
import letterminer.values.Value;
import letterminer.values.ValueKind;

/**
 * A letter as sent to the page: its pages, its values with their places, its problems and its marks. The components are the keys
 * of the JSON object.
 */
record LetterJson(
    RunJson.Summary letter, List<ShownPage> pages, Optional<Failure> pagesFailure, List<Grade> scale, List<FamilyScales.Area> areas,
    List<String> fields, List<ShownValue> values, List<ShownProblem> problems, List<JsonNode> corrections) {
  /** Places of words are exact to a tenth of a point. */
  private static final double TENTHS = 10;

  /** A page; without a size if the file cannot be read. Only files without pictures have {@code text}. */
  record ShownPage(
      int page, OptionalDouble width, OptionalDouble height, @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> text,
      Optional<List<List<Object>>> rows) {}

  /** Why there are no pages, and whether that is because the file was moved. */
  record Failure(String error, boolean moved) {}

  /** A grade that can be chosen. */
  record Grade(String grade) {}

  /** A value without what would bias a reader who checks blind. */
  record ShownValue(
      String id, ValueKind kind, String field, String label, String text, Map<String, String> parts,
      @JsonInclude(JsonInclude.Include.NON_EMPTY) Map<String, String> was, List<ShownPlace> places, OptionalDouble confidence,
      Optional<String> symbol) {}

  /** A place; its box is null in text files. */
  record ShownPlace(int page, @JsonInclude(JsonInclude.Include.ALWAYS) Optional<BoundingBox> box, String text) {
    static ShownPlace of(PrintedPlace place) {
      return new ShownPlace(place.page(), place.box(), place.text());
    }
  }

  /** A problem with its id in the tables. */
  record ShownProblem(String id, @JsonUnwrapped ProblemNote problem) {}

  /**
   * The pages of a letter.
   *
   * @param shapes absent if they cannot be read
   * @param words the words of pages, where the server cannot be asked for them
   * @param failure why they cannot be read
   */
  record Pages(Optional<List<PageShape>> shapes, Map<Integer, PageText> words, Optional<RequestException> failure) {
    static Pages of(LetterPages pages, LetterSummary letter) {
      try {
        return new Pages(Optional.of(pages.shapes(letter)), Map.of(), Optional.empty());
      } catch (RequestException e) {
        return new Pages(Optional.empty(), Map.of(), Optional.of(e));
      }
    }

    Pages with(Map<Integer, PageText> all) {
      return new Pages(shapes, Map.copyOf(all), failure);
    }

    private List<ShownPage> shown(LetterSummary letter) {
      return shapes.map(all -> all.stream().map(this::shown).toList())
          .orElseGet(() -> IntStream.rangeClosed(letter.firstPage(), letter.lastPage()).mapToObj(page -> new ShownPage(
              page, OptionalDouble.empty(), OptionalDouble.empty(), List.of(), Optional.empty())).toList());
    }

    private ShownPage shown(PageShape shape) {
      return new ShownPage(
          shape.page(), OptionalDouble.of(shape.width()), OptionalDouble.of(shape.height()), shape.lines(),
          Optional.ofNullable(words.get(shape.page())).map(text -> text.rows().stream().map(LetterJson::row).toList()));
    }
  }

  /**
   * The JSON of a letter.
   *
   * @param blind leaves out everything that shows the program's confidence
   */
  static byte[] of(LetterValues letter, Pages pages, FamilyScales scales, List<JsonNode> marks, boolean blind) {
    int reviewed = (int) marks.stream().map(mark -> mark.path("value").asText()).distinct().count();
    String family = letter.letter().family();
    StableIds ids = StableIds.ofProblems(letter.letter().id());
    return RunJson.bytes(new LetterJson(
        RunJson.Summary.of(letter.letter(), new Marked(reviewed, 0), blind), pages.shown(letter.letter()),
        pages.failure().map(failure -> new Failure(failure.getMessage(), failure.isMoved())),
        scales.grades(family).stream().map(Grade::new).toList(), scales.areas(family), scales.fields(family),
        letter.values().stream().map(value -> shown(value, blind)).toList(),
        blind ? List.of() : letter.problems().stream()
            .map(p -> new ShownProblem(ids.ofProblem(p.code(), p.page(), p.message()), p)).toList(),
        marks));
  }

  private static ShownValue shown(Value value, boolean blind) {
    Map<String, String> parts = new LinkedHashMap<>(value.parts());
    if (blind) {
      parts.keySet().removeAll(ReviewAudit.TELLING_PARTS);
    }
    return new ShownValue(
        value.id(), value.kind(), value.field(), value.label(), value.text(), parts, value.was(),
        value.places().stream().map(ShownPlace::of).toList(), blind ? OptionalDouble.empty() : value.confidence(),
        PolaritySymbols.of(value));
  }

  /** A line: what separates it from the next, then each word as its centre, its text, and 1 for a bullet or 2 for no space before it. */
  private static List<Object> row(PageText.Row row) {
    List<Object> shown = new ArrayList<>(List.of(row.join()));
    for (PageText.Spot word : row.words()) {
      int flags = (word.bullet() ? 1 : 0) + (word.spaced() ? 0 : 2);
      double x = Math.round(word.x() * TENTHS) / TENTHS;
      double y = Math.round(word.y() * TENTHS) / TENTHS;
      shown.add(flags > 0 ? List.of(x, y, word.text(), flags) : List.of(x, y, word.text()));
    }
    return shown;
  }
}
