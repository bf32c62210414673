package letterminer.audit;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import letterminer.model.BoundingBox;
import letterminer.pages.PageShape;
import letterminer.runs.RunException;
import letterminer.values.LetterValues;
import letterminer.values.PrintedPlace;
import letterminer.values.RunLetters;
import letterminer.values.Value;

/**
 * The sample as tasks of Label Studio: the values as predictions, in percent of a page's picture or as spans of a text, and the
 * marks as annotations. Certainties are left out, as in the review.
 */
final class LabelStudioTasks {
  /** Where the pictures of {@code review --export} are. */
  static final String PICTURES = "pages/";

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final double POINTS_PER_PERCENT = 100;

  private final Audit audit;
  private final AuditFiles files;
  private final String pictures;
  private final Map<String, CheckedValue> checked = new HashMap<>();
  private final Set<String> sampled = new LinkedHashSet<>();

  /**
   * @param pictures what the address of a page's picture begins with; {@code LETTER-N.png} follows
   */
  LabelStudioTasks(Audit audit, AuditMarks marks, AuditFiles files, String pictures) {
    this.audit = audit;
    this.files = files;
    this.pictures = pictures;
    marks.values().forEach(v -> checked.put(v.row().id(), v));
    audit.rows().stream().filter(r -> !r.isPage()).forEach(r -> sampled.add(r.id()));
  }

  /** The labelling interface that the tasks are made for. */
  static String configuration(Set<String> fields, boolean ofText) {
    StringBuilder text = new StringBuilder("<View>\n");
    text.append(ofText ? "  <Text name=\"page\" value=\"$text\"/>\n  <Labels name=\"field\" toName=\"page\">\n"
        : "  <Image name=\"page\" value=\"$image\" zoom=\"true\"/>\n  <RectangleLabels name=\"field\" toName=\"page\">\n");
    fields.forEach(f -> text.append("    <Label value=\"").append(f).append("\"/>\n"));
    text.append(ofText ? "  </Labels>\n" : "  </RectangleLabels>\n");
    text.append("  <Choices name=\"verdict\" toName=\"page\" perRegion=\"true\">\n");
    List.of("right", "wrong", "extent", "spurious").forEach(v -> text.append("    <Choice value=\"").append(v).append("\"/>\n"));
    return text.append("  </Choices>\n</View>\n").toString();
  }

  /** The fields of the sample. */
  Set<String> fields() {
    Set<String> fields = new TreeSet<>();
    audit.rows().stream().filter(r -> !r.isPage()).forEach(r -> fields.add(r.field()));
    return fields;
  }

  /** The tasks of letters whose pages are pictures, or of those that are text. */
  ArrayNode tasks(RunLetters run, boolean ofText) throws RunException, AuditException {
    ArrayNode tasks = NODES.arrayNode();
    for (String id : new LinkedHashSet<>(audit.rows().stream().map(SampleRow::letter).toList())) {
      if (run.find(id).isEmpty()) {
        continue; // Removed since the draw; the report names it.
      }
      LetterValues letter = run.letter(id);
      boolean isText = letter.values().stream().flatMap(v -> v.places().stream()).allMatch(p -> p.box().isEmpty());
      if (isText == ofText) {
        if (isText) {
          text(letter).ifPresent(tasks::add);
        } else {
          pages(letter).forEach(tasks::add);
        }
      }
    }
    return tasks;
  }

  private List<Value> sampledOf(LetterValues letter) {
    return letter.values().stream().filter(v -> sampled.contains(v.id())).toList();
  }

  private List<ObjectNode> pages(LetterValues letter) throws AuditException {
    Map<Integer, PageShape> shapes = files.pages(letter.letter());
    Map<Integer, Regions> byPage = new LinkedHashMap<>();
    for (Value value : sampledOf(letter)) {
      for (PrintedPlace place : value.places()) {
        PageShape page = shapes.get(place.page());
        if (place.box().isPresent() && page != null) {
          byPage.computeIfAbsent(place.page(), p -> new Regions()).add(value, box(value, place.box().get(), page));
        }
      }
    }
    return byPage.entrySet().stream().map(e -> {
      ObjectNode data = data(letter);
      data.put("image", pictures + letter.letter().id() + "-" + e.getKey() + ".png").put("page", e.getKey());
      return e.getValue().task(data);
    }).toList();
  }

  private ObjectNode box(Value value, BoundingBox box, PageShape page) {
    ObjectNode region = region("rectanglelabels");
    region.put("original_width", Math.round(page.width())).put("original_height", Math.round(page.height()))
        .put("image_rotation", 0);
    ObjectNode shape = region.putObject("value");
    shape.put("x", percent(box.x(), page.width())).put("y", percent(box.y(), page.height()))
        .put("width", percent(box.width(), page.width())).put("height", percent(box.height(), page.height()))
        .put("rotation", 0);
    shape.putArray("rectanglelabels").add(value.field());
    return region;
  }

  private static double percent(double points, double of) {
    return Math.round(points * POINTS_PER_PERCENT / of * 1000) / 1000.0;
  }

  private Optional<ObjectNode> text(LetterValues letter) throws AuditException {
    String text = files.text(letter.letter());
    TextSpans spans = new TextSpans(text);
    Regions regions = new Regions();
    for (Value value : sampledOf(letter)) {
      for (PrintedPlace place : value.places()) {
        Optional<TextSpans.Span> span = spans.find(place.text());
        if (span.isPresent()) {
          ObjectNode region = region("labels");
          ObjectNode shape = region.putObject("value");
          shape.put("start", span.get().start()).put("end", span.get().end())
              .put("text", text.substring(span.get().start(), span.get().end()));
          shape.putArray("labels").add(value.field());
          regions.add(value, region);
        }
      }
    }
    return regions.isEmpty() ? Optional.empty() : Optional.of(regions.task(data(letter).put("text", text)));
  }

  private ObjectNode data(LetterValues letter) {
    return NODES.objectNode().put("letter", letter.letter().id()).put("file", letter.letter().file()).put("audit", audit.name());
  }

  private static ObjectNode region(String type) {
    return NODES.objectNode().put("type", type).put("from_name", "field").put("to_name", "page");
  }

  /** The values on one page. */
  private final class Regions {
    private final ArrayNode predicted = NODES.arrayNode();
    private final ArrayNode marked = NODES.arrayNode();

    boolean isEmpty() {
      return predicted.isEmpty();
    }

    /** Ids of regions are unique in a task; a value with several places has several ids. */
    void add(Value value, ObjectNode region) {
      region.put("id", value.id() + (predicted.isEmpty() ? "" : "-" + predicted.size()));
      predicted.add(region);
      CheckedValue mark = checked.get(value.id());
      if (mark != null) {
        marked.add(region.deepCopy());
        ObjectNode choice = region.deepCopy().put("type", "choices").put("from_name", "verdict");
        ObjectNode shape = (ObjectNode) choice.get("value");
        shape.remove(List.of("rectanglelabels", "labels"));
        ArrayNode choices = shape.putArray("choices");
        new TreeSet<>(mark.readings().values().stream().map(r -> r.gravest().code()).toList()).forEach(choices::add);
        marked.add(choice);
      }
    }

    ObjectNode task(ObjectNode data) {
      ObjectNode task = NODES.objectNode();
      task.set("data", data);
      ObjectNode prediction = task.putArray("predictions").addObject().put("model_version", "letterminer "
          + audit.facts().run().version());
      prediction.set("result", predicted);
      if (!marked.isEmpty()) {
        task.putArray("annotations").addObject().set("result", marked);
      }
      return task;
    }
  }
}
