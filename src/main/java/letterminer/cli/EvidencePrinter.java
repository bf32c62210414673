package letterminer.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.StringJoiner;
import letterminer.model.BoundingBox;
import letterminer.model.Polarity;
import letterminer.terminal.Run;
import letterminer.values.PrintedPlace;
import letterminer.values.Value;
import letterminer.values.ValueKind;

/** Prints values with their ids, and the pages, boxes and words that each was read from. */
final class EvidencePrinter {
  private final ScreenWriter out;

  EvidencePrinter(ScreenWriter out) {
    this.out = out;
  }

  void print(List<Value> values) {
    out.blank();
    out.text("", List.of(new Run(
        "Each value with its id, and below it page, box and words. Boxes: left, top, width and height in points from the page's top left corner.",
        "faint")));
    ValueKind kind = null;
    for (Value value : values) {
      if (value.kind() != kind) {
        kind = value.kind();
        out.heading(heading(kind));
      }
      print(value);
    }
  }

  private static String heading(ValueKind kind) {
    return switch (kind) {
      case HEADER_FIELD -> "Header";
      case PERSON -> "People";
      case JUDGEMENT -> "Grades";
      case MISSING -> "Missing grades";
      case POINT -> "Points";
    };
  }

  /** A value alone. */
  void print(Value value) {
    if (value.kind() == ValueKind.POINT) {
      point(value);
    } else {
      List<Run> text = new ArrayList<>(List.of(Run.plain(value.label() + ": "), new Run(value.text(), "bold")));
      said(value, "role", "title", "status", "start", "end").ifPresent(s -> text.add(Run.plain("  (" + s + ")")));
      out.text("  ", text);
    }
    out.text("     ", List.of(new Run(value.id(), "faint")));
    value.was().forEach((part, was) -> out.text("     ", List.of(Run.plain("corrected; as read, " + part + ": " + was))));
    if (value.places().isEmpty()) {
      out.text("     ", List.of(new Run("no place: it is printed nowhere, or its place was not found", "yellow")));
    }
    value.places().forEach(place -> place(place, value));
  }

  private void point(Value value) {
    PointMark mark = new PointMark(
        polarity(value.parts().get("polarity")),
        "classifier".equals(value.parts().get("basis")) && value.confidence().isPresent()
            ? Optional.of(value.confidence().getAsDouble()) : Optional.empty());
    String leadIn = value.parts().getOrDefault("leadIn", "");
    out.text(
        List.of(Run.plain("  "), mark.run(), Run.plain(" ")),
        List.of(Run.plain((leadIn.isEmpty() ? "" : leadIn + " ") + value.text())));
    StringJoiner details = new StringJoiner(", ");
    said(value, "polarity").ifPresent(details::add);
    mark.certainty().ifPresentOrElse(details::add, () -> said(value, "basis").ifPresent(b -> details.add("by " + b)));
    said(value, "area").ifPresent(details::add);
    said(value, "list").ifPresent(l -> details.add("in the list of " + l + said(value, "listHeading").map(h -> " '" + h + "'").orElse("")));
    said(value, "responsible").ifPresent(r -> details.add("for " + r));
    said(value, "themes", "comparisons", "trends").ifPresent(details::add);
    out.text("     ", List.of(Run.plain(details.toString())));
  }

  private static Optional<Polarity> polarity(String code) {
    return Arrays.stream(Polarity.values()).filter(p -> p.code().equals(code)).findFirst();
  }

  private static Optional<String> said(Value value, String... parts) {
    StringJoiner said = new StringJoiner(", ");
    for (String part : parts) {
      if (value.parts().containsKey(part)) {
        said.add(value.parts().get(part));
      }
    }
    return said.length() == 0 ? Optional.empty() : Optional.of(said.toString());
  }

  private void place(PrintedPlace place, Value value) {
    String box = place.box().map(b -> "  box " + numbers(b)).orElse(", no box");
    String words = place.text().equals(value.text()) ? "" : "  \"" + place.text() + '"';
    out.text("     ", List.of(Run.plain("page " + place.page() + box + words)));
  }

  private static String numbers(BoundingBox box) {
    return String.format(Locale.ROOT, "%.1f %.1f %.1f %.1f", box.x(), box.y(), box.width(), box.height());
  }
}
